#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif
  import Workspaces

  extension Channel {
    /// Bytes that the client has sent.
    ///
    /// - Parameter waits: whether to wait until there are some, at most for a heartbeat.
    func receive(waits: Bool) -> Received {
      var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      let ready = poll(&descriptor, 1, waits ? Self.heartbeat : 0)
      if ready < 0 { return errno == EINTR ? .nothing : .end }
      if ready == 0 { return waits && !isClientAlive ? .end : .nothing }
      return take()
    }

    /// Writes `bytes`. A client that writes without reading must not be waited for, or both would wait for ever: what it sends in the
    /// meantime is handed to `receive`. False where the client has gone.
    func send(_ bytes: [UInt8], receive: ([UInt8]) -> Void) -> Bool {
      var start = 0
      var isOpen = true
      while start < bytes.count {
        let done = bytes.withUnsafeBytes { buffer in
          guard let base = buffer.baseAddress else { return 0 }
          return write(output, base + start, bytes.count - start)
        }
        if done > 0 {
          start += done
          continue
        }
        guard errno == EAGAIN || errno == EINTR else { return false }
        var descriptors = [
          pollfd(fd: output, events: Int16(POLLOUT), revents: 0),
          pollfd(fd: isOpen ? input : -1, events: Int16(POLLIN), revents: 0),
        ]
        let ready = poll(&descriptors, 2, Self.heartbeat)
        if ready == 0, !isClientAlive { return false }
        if descriptors[1].revents != 0 {
          switch take() {
          case .bytes(let bytes): receive(bytes)
          case .end: isOpen = false
          case .nothing: break
          }
        }
      }
      return true
    }

    /// Makes the output stream report that it is full instead of blocking, and as roomy as the system allows: a list of diagnostics then
    /// goes out at once.
    ///
    /// Memory of megabytes that is given back is kept for the next edit: to have it mapped anew costs more than all else the server does
    /// with the text of a large report.
    package func prepare() {
      Self.keepFreedMemory()
      guard isatty(output) == 0 else { return }
      let flags = fcntl(output, F_GETFL)
      if flags >= 0 { _ = fcntl(output, F_SETFL, flags | O_NONBLOCK) }
      #if os(Linux)
        // F_SETPIPE_SZ, which the module map leaves out.
        _ = fcntl(output, 1031, Int32(1 << 20))
      #endif
    }

    /// The allocator of glibc keeps what is no larger than the largest piece it ever mapped and got back, up to 32 MB: it is shown one.
    private static func keepFreedMemory() {
      let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 31 << 20, alignment: 16)
      touch(piece)
      piece.deallocate()
    }

    /// Keeps the compiler from leaving out a piece of memory that nobody uses.
    @inline(never)
    private static func touch(_ piece: UnsafeMutableRawBufferPointer) {
      piece[0] = 0
    }

    private func take() -> Received {
      let size = 1 << 16
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        let done = read(input, buffer.baseAddress, size)
        if done < 0 { code = errno }
        count = max(0, done)
      }
      if code == EAGAIN || code == EINTR { return .nothing }
      return bytes.isEmpty ? .end : .bytes(bytes)
    }

    /// Whether the watched process still runs; true where none is watched.
    private var isClientAlive: Bool {
      guard let watched, let process = pid_t(exactly: watched), process > 0 else { return true }
      if kill(process, 0) != 0, errno == ESRCH { return false }
      #if os(Linux)
        // A process that has died and was not buried yet still has a number.
        if let status = try? Platform.contents(of: FilePath("/proc/\(process)/stat"), limit: 4096),
          let bracket = status.lastIndex(of: UInt8(ascii: ")")), bracket + 2 < status.count
        {
          return status[bracket + 2] != UInt8(ascii: "Z") && status[bracket + 2] != UInt8(ascii: "X")
        }
      #endif
      return true
    }
  }
#endif
