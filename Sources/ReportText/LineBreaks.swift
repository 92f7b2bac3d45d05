extension [UInt8] {
  /// The offset of the first LF or CR from `offset` on; the end of the bytes where there is none.
  ///
  /// Eight bytes at a time through unsafe loads, as in `CommonEnds`.
  package func lineBreak(from offset: Int) -> Int {
    withUnsafeBytes { buffer in
      var position = offset
      while position < buffer.count {
        if position + 8 <= buffer.count, !buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self).holdsControl {
          position += 8
          continue
        }
        let end = Swift.min(position + 8, buffer.count)
        while position < end {
          let byte = buffer[position]
          if byte == 0x0A || byte == 0x0D { return position }
          position += 1
        }
      }
      return position
    }
  }
}

extension [UInt8] {
  /// The offset of the first `byte` from `offset` on; where there is none before `end`, that or the end of the bytes.
  package func first(_ byte: UInt8, from offset: Int, before end: Int = .max) -> Int {
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    return withUnsafeBytes { buffer in
      let end = Swift.min(end, buffer.count)
      var position = offset
      while position < end {
        if position + 8 <= end, !buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self).holds(pattern) {
          position += 8
          continue
        }
        let stop = Swift.min(position + 8, end)
        while position < stop {
          if buffer[position] == byte { return position }
          position += 1
        }
      }
      return position
    }
  }
}

extension UInt64 {
  /// Whether one of its eight bytes is that which `pattern` repeats eight times.
  @inlinable
  package func holds(_ pattern: UInt64) -> Bool {
    let unlike = self ^ pattern
    return (unlike &- 0x0101_0101_0101_0101) & ~unlike & 0x8080_8080_8080_8080 != 0
  }

  /// Whether one of its eight bytes is below 0x0E: a tab or a line end, for there is little else.
  @inlinable
  package var holdsControl: Bool { (self &- 0x0E0E_0E0E_0E0E_0E0E) & ~self & 0x8080_8080_8080_8080 != 0 }

  /// Whether one of its eight bytes is a vertical bar.
  @inlinable
  package var holdsBar: Bool {
    let unlike = self ^ 0x7C7C_7C7C_7C7C_7C7C
    return (unlike &- 0x0101_0101_0101_0101) & ~unlike & 0x8080_8080_8080_8080 != 0
  }
}
