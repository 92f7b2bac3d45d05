#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  extension Platform {
    /// Writes a file that is not there yet; false, and nothing is touched, where one is.
    package static func make(_ path: FilePath, holding bytes: [UInt8]) throws(Failure) -> Bool {
      let descriptor = withCString(path) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
      if descriptor < 0 {
        if errno == EEXIST { return false }
        throw failure()
      }
      do {
        try write(bytes, to: descriptor)
      } catch {
        _ = close(descriptor)
        throw error
      }
      try finish(descriptor)
      return true
    }
  }
#endif
