import ReportText

/// Where a text holds anything but digits and the characters from 一 to 鿿: one pass over its bytes, so that whoever looks for marks need not
/// look at all the rest.
///
/// Besides the first bytes of such characters, the last bytes of 号, 號, 第 and 截 are landmarks, and with them those of a few others.
package struct Landmarks: Sendable {
  /// For each 64 bytes one bit a byte.
  private let masks: [UInt64]
  /// The number of bytes.
  private let count: Int

  package init(_ text: SourceText) {
    let bytes = text.bytes
    count = bytes.count
    masks = [UInt64](unsafeUninitializedCapacity: bytes.count / 64 + 1) { masks, written in
      masks.initialize(repeating: 0)
      bytes.withUnsafeBufferPointer { Self.fill(masks, from: $0) }
      written = bytes.count / 64 + 1
    }
  }

  private static func fill(_ masks: UnsafeMutableBufferPointer<UInt64>, from bytes: UnsafeBufferPointer<UInt8>) {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 8) { scratch in
      guard let start = bytes.baseAddress, let marks = scratch.bindMemory(to: UInt8.self).baseAddress else { return }
      var position = 0
      while position + 64 <= bytes.count {
        // As in `ByteBlocks`: nothing that keeps the compiler from taking sixteen bytes at a time.
        let block = start + position
        for index in 0..<64 { marks[index] = isLandmark(block[index]) }
        var mask: UInt64 = 0
        for word in 0..<8 {
          // Eight bytes of 0 or 1 become eight bits.
          let eight = scratch.load(fromByteOffset: word &* 8, as: UInt64.self).littleEndian
          mask |= ((eight &* 0x0102_0408_1020_4080) &>> 56) &<< UInt64(word &* 8)
        }
        masks[position / 64] = mask
        position += 64
      }
      var mask: UInt64 = 0
      for index in position..<bytes.count { mask |= UInt64(isLandmark(bytes[index])) << UInt64(index - position) }
      masks[position / 64] = mask
    }
  }

  @inline(__always)
  private static func isLandmark(_ byte: UInt8) -> UInt8 {
    let isPlain: UInt8 = (byte &- 0x30 < 10 ? 1 : 0) | (byte &- 0x80 < 0x40 ? 1 : 0) | (byte &- 0xE4 < 6 ? 1 : 0)
    let isEnd: UInt8 = (byte == 0xB7 ? 1 : 0) | (byte == 0xAC ? 1 : 0) | (byte == 0xAA ? 1 : 0) | (byte == 0x9F ? 1 : 0)
    return isPlain ^ 1 | isEnd
  }

  /// The first landmark from `offset` on; the end of the text, or `offset` behind it, where there is none.
  package func first(from offset: Int) -> Int {
    guard offset >= 0, offset < count else { return offset }
    return masks.withUnsafeBufferPointer { masks in
      var index = offset &>> 6
      var mask = masks[index] & (~0 &<< UInt64(truncatingIfNeeded: offset & 63))
      while mask == 0 {
        index &+= 1
        if index &<< 6 >= count { return count }
        mask = masks[index]
      }
      return index &<< 6 &+ mask.trailingZeroBitCount
    }
  }
}
