#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  extension Platform {
    /// Converts bytes from one encoding to another, both by the names that iconv knows.
    ///
    /// - Parameters:
    ///   - unit: how many bytes are passed over where a character cannot be converted.
    ///   - replacement: what stands in its place, in the target's encoding; nil gives up instead.
    /// - Returns: nil where the system knows one of the names not, or something could not be converted and has no replacement.
    package static func convert(
      _ bytes: [UInt8], from source: String, to target: String, passingOver unit: Int, replacement: [UInt8]?
    ) -> [UInt8]? {
      guard let converter = iconv_open(target, source), Int(bitPattern: converter) != -1 else { return nil }
      defer { iconv_close(converter) }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + bytes.count / 2)
      var input = bytes
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      var taken = 0
      while taken < bytes.count {
        let step = input.withUnsafeMutableBytes { input in
          chunk.withUnsafeMutableBytes { output in advance(converter, input, from: taken, output) }
        }
        result += chunk[..<step.written]
        taken += step.read
        switch step.code {
        // The output was full, or all is done: go on.
        case 0, E2BIG: continue
        default:
          guard let replacement else { return nil }
          result += replacement
          // What the end cuts off is one damaged character, however many bytes are left of it.
          taken = step.code == EINVAL ? bytes.count : min(bytes.count, taken + unit)
        }
      }
      return result
    }

    private struct Step {
      let read: Int
      let written: Int
      /// 0 where everything was read; else what stopped it.
      let code: Int32
    }

    private static func advance(
      _ converter: iconv_t, _ input: UnsafeMutableRawBufferPointer, from start: Int, _ output: UnsafeMutableRawBufferPointer
    ) -> Step {
      var source = input.baseAddress.map { ($0 + start).assumingMemoryBound(to: CChar.self) }
      var target = output.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) }
      var left = input.count - start
      var room = output.count
      let done = iconv(converter, &source, &left, &target, &room)
      let code = done == Int(bitPattern: UInt.max) ? errno : 0
      return Step(read: input.count - start - left, written: output.count - room, code: code)
    }
  }
#endif
