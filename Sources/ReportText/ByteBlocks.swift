/// Sixty-four bytes at a time, for whoever looks for what most texts hold nowhere.
///
/// The loops are such that the compiler takes sixteen bytes in one instruction: neither branches nor tables in them, and no two questions
/// in one.
extension UnsafeBufferPointer<UInt8> {
  /// The first offset, `offset` or one that lies a multiple of 64 behind it, from which on 64 bytes hold something worth a look; the last
  /// bytes of all, less than 65, always do.
  ///
  /// - Parameter mayBegin: a byte and the one behind it; 0 where nothing that is looked for begins with the two.
  @inlinable
  @inline(__always)
  package func block(from offset: Int, where mayBegin: (_ byte: UInt8, _ next: UInt8) -> UInt8) -> Int {
    guard let start = baseAddress else { return offset }
    var position = offset
    while position + 65 <= count {
      let block = start + position
      var found: UInt8 = 0
      for index in 0..<64 { found |= mayBegin(block[index], block[index &+ 1]) }
      if found != 0 { break }
      position += 64
    }
    return position
  }

  /// Whether the 64 bytes from `offset` on are UTF-8 beyond doubt, and go on with a scalar that began in the three bytes before. What is hard
  /// to tell (first bytes of which the second decides, and four bytes) is doubted.
  ///
  /// There must be so many bytes.
  @inlinable
  @inline(__always)
  package func isPlainUTF8(from offset: Int) -> Bool {
    guard let start = baseAddress else { return false }
    let block = start + offset
    let (first, second, third) = (block - 1, block - 2, block - 3)
    var found: UInt8 = 0
    for index in 0..<64 {
      let byte = block[index]
      let continues = byte & ~(byte << 1)
      let (one, two, three) = (first[index], second[index], third[index])
      let isDue = (one & (one << 1)) | (two & (two << 1) & (two << 2)) | (three & (three << 1) & (three << 2) & (three << 3))
      found |= (continues ^ isDue) & 0x80
    }
    for index in 0..<64 {
      let byte = block[index]
      found |= (byte & 0xFE == 0xC0 ? 1 : 0) | (byte == 0xE0 ? 1 : 0) | (byte == 0xED ? 1 : 0) | (byte >= 0xF0 ? 1 : 0)
    }
    return found == 0
  }
}
