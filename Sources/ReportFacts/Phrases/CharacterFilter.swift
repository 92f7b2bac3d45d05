/// Which characters stand in a stretch of text, by the last ten bits of each: most words that are looked for have a character that stands
/// nowhere in it, so that nothing need be searched.
///
/// It may say yes of a character that is not there, never no of one that is.
struct CharacterFilter: Sendable {
  private var bits = SIMD16<UInt64>()

  /// The characters of `range` of `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    withUnsafeMutableBytes(of: &bits) { storage in
      let bits = storage.assumingMemoryBound(to: UInt64.self)
      bytes.withUnsafeBufferPointer { bytes in
        var index = range.lowerBound
        // The last two bytes of an ideograph are its last twelve bits.
        while index + 2 < range.upperBound {
          if bytes[index] >= 0xE0, bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80 {
            let slot = Self.slot(bytes[index + 1], bytes[index + 2])
            bits[slot >> 6] |= 1 << UInt64(slot & 63)
            index += 3
          } else {
            index += 1
          }
        }
      }
    }
  }

  /// Whether the characters of `word` may stand there. Only those of three bytes, the first two of them, are asked for.
  @inline(__always)
  func mayHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 3, word[0] >= 0xE0, word[0] < 0xF0 else { return true }
    guard holds(Self.slot(word[1], word[2])) else { return false }
    guard word.count >= 6, word[3] >= 0xE0, word[3] < 0xF0 else { return true }
    return holds(Self.slot(word[4], word[5]))
  }

  /// Whether the character may stand there.
  @inline(__always)
  func mayHold(_ scalar: UInt32) -> Bool {
    scalar < 0x800 || scalar > 0xFFFF || holds(Int(scalar & 0x3FF))
  }

  /// The characters of a short stretch of text as one word of bits; those that have not three bytes stand for all.
  static func mask(of bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var mask: UInt64 = 0
      var index = range.lowerBound
      while index + 2 < range.upperBound {
        if bytes[index] & 0xF0 == 0xE0, bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80 {
          mask |= bit(UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F))
          index += 3
        } else {
          index += 1
        }
      }
      return mask
    }
  }

  /// Whether `name` may stand where the characters of `mask` do: its first two are asked for.
  @inline(__always)
  static func mayHold(_ mask: UInt64, _ name: [UInt32]) -> Bool {
    guard let first = name.first, first >= 0x800, first < 0x10000 else { return true }
    if mask & bit(first) == 0 { return false }
    return name.count < 2 || name[1] < 0x800 || name[1] >= 0x10000 || mask & bit(name[1]) != 0
  }

  @inline(__always)
  private static func bit(_ scalar: UInt32) -> UInt64 { 1 << UInt64((scalar ^ scalar >> 6) & 63) }

  @inline(__always)
  private func holds(_ slot: Int) -> Bool { bits[slot >> 6] >> UInt64(slot & 63) & 1 != 0 }

  @inline(__always)
  private static func slot(_ second: UInt8, _ third: UInt8) -> Int { Int(second & 0x0F) << 6 | Int(third & 0x3F) }
}
