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
      let draft = draft(of: target)
      guard let descriptor = try claim(draft, creating: true) else { throw .busy }
      do throws(Failure) {
        try fill(descriptor, with: bytes, like: status)
        let renamed = withCString(draft) { old in withCString(target) { rename(old, $0) } }
        guard renamed == 0 else { throw failure() }
      } catch {
        _ = withCString(draft) { unlink($0) }
        _ = close(descriptor)
        throw error
      }
      try finish(descriptor)
    }

    /// Removes what a run that was killed while it replaced this file may have left beside it.
    package static func removeLeftover(of path: FilePath) {
      guard let target = try? resolved(path) else { return }
      let draft = draft(of: target)
      guard let descriptor = try? claim(draft, creating: false) else { return }
      _ = withCString(draft) { unlink($0) }
      _ = close(descriptor)
    }

    /// Where the new contents of a file are written: one hidden name for each file, so that a killed run leaves no more than one, which
    /// the next run takes over. A digest of the name, for the name itself may be as long as the system allows.
    private static func draft(of target: FilePath) -> FilePath {
      let name = target.name
      var digest: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in name { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      return FilePath(target.bytes.dropLast(name.count) + Array(".reportlint-\(String(digest, radix: 16))".utf8))
    }

    /// A descriptor of the draft that no other run or thread holds, as long as it stays open; nil where one does, or there is no draft.
    ///
    /// The lock ends with the process, however it ends. Whoever waited for it may hold what has become the target meanwhile, hence the
    /// second look at the name before anything is cut off.
    private static func claim(_ draft: FilePath, creating: Bool) throws(Failure) -> Int32? {
      let flags = O_WRONLY | O_CLOEXEC | O_NOFOLLOW | (creating ? O_CREAT : 0)
      let descriptor = withCString(draft) { open($0, flags, 0o600) }
      guard descriptor >= 0 else {
        if !creating { return nil }
        throw failure()
      }
      var held = stat()
      var named = stat()
      let isLocked = flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
      guard isLocked, fstat(descriptor, &held) == 0, withCString(draft, { lstat($0, &named) }) == 0,
        held.st_ino == named.st_ino, held.st_dev == named.st_dev
      else {
        _ = close(descriptor)
        return nil
      }
      return descriptor
    }

    private static func fill(_ descriptor: Int32, with bytes: [UInt8], like status: stat) throws(Failure) {
      guard ftruncate(descriptor, 0) == 0 else { throw failure() }
      try write(bytes, to: descriptor)
      // Giving a file away is for the superuser; anyone else keeps it as his own.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      guard fchmod(descriptor, status.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else { throw failure() }
    }

    /// The path that `path` leads to, without links.
    private static func resolved(_ path: FilePath) throws(Failure) -> FilePath {
      guard let real = withCString(path, { realpath($0, nil) }) else { throw failure() }
      defer { free(real) }
      return FilePath(Array(UnsafeBufferPointer(start: real, count: strlen(real))).map { UInt8(bitPattern: $0) })
    }
  }
#endif
