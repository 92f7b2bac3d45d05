#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  extension Platform {
    /// Makes a folder and those above it where they are missing.
    package static func createFolders(_ path: FilePath) throws(Failure) {
      for end in path.bytes.indices.dropFirst() where path.bytes[end] == UInt8(ascii: "/") {
        try createFolder(FilePath(Array(path.bytes[..<end])))
      }
      try createFolder(path)
      guard try kind(of: path) == .folder else { throw failure(ENOTDIR) }
    }

    private static func createFolder(_ path: FilePath) throws(Failure) {
      guard withCString(path, { mkdir($0, 0o777) }) == 0 || errno == EEXIST || errno == EISDIR else { throw failure() }
    }

    /// Writes a file that may be run, in place of one that may be there.
    package static func writeExecutable(_ path: FilePath, _ bytes: [UInt8]) throws(Failure) {
      let descriptor = try create(path)
      do {
        try write(bytes, to: descriptor)
      } catch {
        _ = close(descriptor)
        throw error
      }
      guard fchmod(descriptor, 0o755) == 0 else { throw failure() }
      try finish(descriptor)
    }

    /// The folder that paths are seen from; the root where the system does not say.
    package static var currentFolder: FilePath {
      guard let name = getcwd(nil, 0) else { return FilePath("/") }
      defer { free(name) }
      return FilePath(Array(UnsafeBufferPointer(start: name, count: strlen(name))).map { UInt8(bitPattern: $0) })
    }

    /// The whole path of what is there, without links; nil where nothing is.
    package static func absolute(_ path: FilePath) -> FilePath? {
      guard let real = withCString(path, { realpath($0, nil) }) else { return nil }
      defer { free(real) }
      return FilePath(Array(UnsafeBufferPointer(start: real, count: strlen(real))).map { UInt8(bitPattern: $0) })
    }

    /// Where this program lies; nil where the system does not say.
    package static var program: FilePath? {
      #if canImport(Darwin)
        var size: UInt32 = 4096
        var name = [CChar](repeating: 0, count: Int(size))
        guard _NSGetExecutablePath(&name, &size) == 0 else { return nil }
      #else
        let name: [CChar] = Array("/proc/self/exe\0".utf8).map { CChar(bitPattern: $0) }
      #endif
      guard let real = realpath(name, nil) else { return nil }
      defer { free(real) }
      return FilePath(Array(UnsafeBufferPointer(start: real, count: strlen(real))).map { UInt8(bitPattern: $0) })
    }
  }
#endif
