#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  extension Platform {
    /// How another program ended, and what it wrote.
    package struct ProcessResult: Sendable {
      /// Its exit status; 128 and the signal where a signal ended it, as shells count.
      package let status: Int32
      package let output: [UInt8]
      package let errors: [UInt8]
    }

    /// Runs a program of the PATH to its end, with nothing on its standard input.
    ///
    /// - Parameter words: its name and arguments, without a NUL.
    package static func execute(_ words: [[UInt8]]) throws(Failure) -> ProcessResult {
      var output: [Int32] = [-1, -1]
      var errors: [Int32] = [-1, -1]
      guard pipe(&output) == 0 else { throw failure() }
      guard pipe(&errors) == 0 else {
        let code = errno
        for descriptor in output { _ = close(descriptor) }
        throw failure(code)
      }
      // The ends that are read must not live on in the child, or in another child that is started meanwhile.
      for descriptor in output + errors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      let started = spawn(words, output: output[1], errors: errors[1])
      _ = close(output[1])
      _ = close(errors[1])
      guard case .success(let child) = started else {
        _ = close(output[0])
        _ = close(errors[0])
        throw failure(started.code)
      }
      let read = readAll(output[0], errors[0])
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
      let signal = status & 0x7F
      return ProcessResult(status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: read.0, errors: read.1)
    }

    private enum Started {
      case success(pid_t)
      case failure(Int32)

      var code: Int32 { if case .failure(let code) = self { code } else { 0 } }
    }

    private static func spawn(_ words: [[UInt8]], output: Int32, errors: Int32) -> Started {
      #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
      #else
        var actions = posix_spawn_file_actions_t()
      #endif
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_adddup2(&actions, errors, 2)
      var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in
        (word.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { $0.baseAddress.flatMap { strdup($0) } }
      }
      arguments.append(nil)
      defer { for argument in arguments { free(argument) } }
      guard let name = arguments[0] else { return .failure(ENOENT) }
      var child = pid_t()
      let code = posix_spawnp(&child, name, &actions, nil, arguments, environ)
      return code == 0 ? .success(child) : .failure(code)
    }

    /// Reads two descriptors to their ends, whichever has something first: a child that fills one while we wait at the other would
    /// never end.
    private static func readAll(_ first: Int32, _ second: Int32) -> ([UInt8], [UInt8]) {
      var read: [[UInt8]] = [[], []]
      var waiting = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while waiting.contains(where: { $0.fd >= 0 }) {
        if poll(&waiting, nfds_t(waiting.count), -1) < 0 { if errno == EINTR { continue } else { break } }
        for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
          let count = Self.read(waiting[index].fd, into: &buffer)
          if count > 0 {
            read[index] += buffer[..<count]
          } else {
            waiting[index].fd = -1
          }
        }
      }
      _ = close(first)
      _ = close(second)
      return (read[0], read[1])
    }

    private static func read(_ descriptor: Int32, into buffer: inout [UInt8]) -> Int {
      while true {
        let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
        if count >= 0 || errno != EINTR { return count }
      }
    }
  }

  /// `read` of the C library, whose name the platform's own takes.
  private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
  }
#endif
