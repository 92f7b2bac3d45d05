extension [UInt8] {
  /// The offset of the first LF or CR from `offset` on; the end of the bytes where there is none.
  ///
  /// Eight bytes at a time through unsafe loads, as in `CommonEnds`: in Chinese text most eights hold no ASCII at all.
  package func lineBreak(from offset: Int) -> Int {
    withUnsafeBytes { buffer in
      var position = offset
      while position < buffer.count {
        if position + 8 <= buffer.count, buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self).isWithoutASCII {
          position += 8
          continue
        }
        let byte = buffer[position]
        if byte == 0x0A || byte == 0x0D { return position }
        position += 1
      }
      return position
    }
  }
}

extension UInt64 {
  /// Whether none of its eight bytes is ASCII.
  @inlinable
  package var isWithoutASCII: Bool { self & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080 }
}
