#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  extension Platform {
    /// Replaces the contents of a file in one step: whoever reads it, also after a power cut, finds the old report or the new one.
    ///
    /// The new contents are written beside the file and renamed over it. Permissions are kept, and so is the owner where the system
    /// allows; a link stays a link, and what it leads to is replaced. A file that may not be written to is not replaced.
    package static func replace(_ path: FilePath, with bytes: [UInt8]) throws(Failure) {
      let target = try resolved(path)
      var status = stat()
      guard withCString(target, { stat($0, &status) }) == 0 else { throw failure() }
      guard withCString(target, { access($0, W_OK) }) == 0 else { throw failure() }
      let temporary = FilePath(target.bytes + Array(".reportlint-\(getpid())".utf8))
      let descriptor = withCString(temporary) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
      guard descriptor >= 0 else { throw failure() }
      do throws(Failure) {
        try fill(descriptor, with: bytes, like: status)
        let renamed = withCString(temporary) { old in withCString(target) { rename(old, $0) } }
        guard renamed == 0 else { throw failure() }
      } catch {
        _ = withCString(temporary) { unlink($0) }
        throw error
      }
    }

    private static func fill(_ descriptor: Int32, with bytes: [UInt8], like status: stat) throws(Failure) {
      do throws(Failure) {
        try write(bytes, to: descriptor)
        // Giving a file away is for the superuser; anyone else keeps it as his own.
        _ = fchown(descriptor, status.st_uid, status.st_gid)
        guard fchmod(descriptor, status.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else { throw failure() }
      } catch {
        _ = close(descriptor)
        throw error
      }
      try finish(descriptor)
    }

    /// The path that `path` leads to, without links.
    private static func resolved(_ path: FilePath) throws(Failure) -> FilePath {
      guard let real = withCString(path, { realpath($0, nil) }) else { throw failure() }
      defer { free(real) }
      return FilePath(Array(UnsafeBufferPointer(start: real, count: strlen(real))).map { UInt8(bitPattern: $0) })
    }
  }
#endif
