#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  extension Platform {
    /// The descriptor that input comes from where no file is named.
    package static let standardInput: Int32 = 0
    /// The descriptor of results.
    package static let standardOutput: Int32 = 1
    /// The descriptor of notes and troubles.
    package static let standardError: Int32 = 2

    /// The whole of a file, at most `limit` bytes of it.
    package static func contents(of path: FilePath, limit: Int) throws(Failure) -> [UInt8] {
      let descriptor = withCString(path) { open($0, O_RDONLY | O_CLOEXEC) }
      guard descriptor >= 0 else { throw failure() }
      defer { _ = close(descriptor) }
      return try contents(of: descriptor, limit: limit)
    }

    /// All that an open descriptor still gives, at most `limit` bytes.
    package static func contents(of descriptor: Int32, limit: Int) throws(Failure) -> [UInt8] {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw failure() }
      if kind(status.st_mode) == .folder { throw .isFolder }
      let isFile = kind(status.st_mode) == .file
      let size = isFile ? max(0, Int(status.st_size)) : 0
      if size > limit { throw .tooLarge(bytes: size) }
      // One byte more than the file is said to hold, so that its end is seen without another round.
      var bytes = try chunk(of: descriptor, size: size + 1)
      if isFile, bytes.count <= size { return bytes }
      while true {
        let more = try chunk(of: descriptor, size: 1 << 16)
        if more.isEmpty { return bytes }
        bytes += more
        if bytes.count > limit { throw .tooLarge(bytes: nil) }
      }
    }

    /// Up to `size` bytes, fewer only where the input ends.
    private static func chunk(of descriptor: Int32, size: Int) throws(Failure) -> [UInt8] {
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size {
          let done = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
          if done < 0, errno == EINTR { continue }
          if done < 0 { code = errno }
          if done <= 0 { break }
          count += done
        }
      }
      if code != 0 { throw failure(code) }
      return bytes
    }

    /// What an open descriptor has to give now, at most 256 KB, after waiting for the first byte; nothing at its end.
    package static func available(of descriptor: Int32) throws(Failure) -> [UInt8] {
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        var done = read(descriptor, buffer.baseAddress, buffer.count)
        while done < 0, errno == EINTR { done = read(descriptor, buffer.baseAddress, buffer.count) }
        if done < 0 { code = errno }
        count = max(0, done)
      }
      if code != 0 { throw failure(code) }
      return bytes
    }

    /// What `path` stands for, links followed.
    package static func kind(of path: FilePath) throws(Failure) -> EntryKind {
      var status = stat()
      guard withCString(path, { stat($0, &status) }) == 0 else { throw failure() }
      return kind(status.st_mode)
    }

    /// The entries of a folder in no order, without `.` and `..`.
    package static func entries(of folder: FilePath) throws(Failure) -> [Entry] {
      guard let stream = withCString(folder, { opendir($0) }) else { throw failure() }
      defer { closedir(stream) }
      var entries: [Entry] = []
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        if name == [0x2E] || name == [0x2E, 0x2E] { continue }
        switch Int32(entry.pointee.d_type) {
        case Int32(DT_REG): entries.append(Entry(name: name, kind: .file, isLink: false))
        case Int32(DT_DIR): entries.append(Entry(name: name, kind: .folder, isLink: false))
        default:
          // A link, or a file system that does not say: ask.
          let kind = (try? kind(of: folder.appending(name))) ?? .file
          entries.append(Entry(name: name, kind: kind, isLink: Int32(entry.pointee.d_type) == Int32(DT_LNK)))
        }
      }
      return entries
    }

    /// Writes all of `bytes` to an open descriptor.
    package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
      var code: Int32 = 0
      bytes.withUnsafeBytes { buffer in
        var start = 0
        while start < buffer.count {
          let done = systemWrite(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
          if done < 0, errno == EINTR { continue }
          if done < 0 {
            code = errno
            return
          }
          start += done
        }
      }
      if code != 0 { throw failure(code) }
    }

    /// Opens a file for writing, emptied or made.
    package static func create(_ path: FilePath) throws(Failure) -> Int32 {
      let descriptor = withCString(path) { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
      guard descriptor >= 0 else { throw failure() }
      return descriptor
    }

    /// Closes what `create` opened; an error of a late write is found here.
    package static func finish(_ descriptor: Int32) throws(Failure) {
      guard close(descriptor) == 0 else { throw failure() }
    }

    /// A failed write to a closed pipe becomes an error that can be handled, instead of the end of the process.
    package static func ignoreBrokenPipes() {
      _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Whether a person looks at what is written to the descriptor.
    package static func isTerminal(_ descriptor: Int32) -> Bool {
      isatty(descriptor) == 1
    }

    /// The columns of the terminal behind a descriptor; nil where there is none.
    package static func terminalColumns(_ descriptor: Int32) -> Int? {
      var size = winsize()
      guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
      return Int(size.ws_col)
    }

    /// The value of an environment variable; nil where it is not set.
    package static func environment(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }
    }

    /// Ends the process.
    package static func exit(_ status: Int32) -> Never {
      systemExit(status)
    }

    /// The arguments of the command line as the system keeps them, the program's name first.
    package static var arguments: [FilePath] {
      (0..<Int(CommandLine.argc)).compactMap { index in
        CommandLine.unsafeArgv[index].map { argument in
          FilePath(UnsafeBufferPointer(start: argument, count: strlen(argument)).map { UInt8(bitPattern: $0) })
        }
      }
    }

    /// The number of cores.
    package static var cores: Int {
      max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }

    static func withCString<T>(_ path: FilePath, _ body: (UnsafePointer<CChar>) -> T) -> T {
      let characters = path.bytes.map { CChar(bitPattern: $0) } + [0]
      return body(characters)
    }

    static func failure(_ code: Int32 = errno) -> Failure {
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .denied
      case EISDIR: .isFolder
      case EPIPE: .brokenPipe
      default: .other(String(cString: strerror(code)))
      }
    }

    private static func kind(_ mode: mode_t) -> EntryKind {
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    }
  }

  /// `write` of the C library, whose name the platform's own takes.
  private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
  }

  /// `exit` of the C library, whose name the platform's own takes.
  private func systemExit(_ status: Int32) -> Never {
    exit(status)
  }
#endif
