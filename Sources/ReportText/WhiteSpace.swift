/// White space as documents contain it: ASCII spaces, tabs and line ends, the no-break and ideographic spaces that Word writes, the
/// spaces of U+2000…U+200B, and a byte-order mark.
extension [UInt8] {
  /// The length in bytes of the white space scalar at `offset`, 0 where another scalar stands.
  @inlinable
  package func whiteSpace(at offset: Int, before end: Int) -> Int {
    let first = self[offset]
    if first <= 0x20 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : 0 }
    if first == 0xC2 { return offset + 1 < end && self[offset + 1] == 0xA0 ? 2 : 0 }
    guard first == 0xE3 || first == 0xE2 || first == 0xEF, offset + 2 < end else { return 0 }
    return isWideSpace(at: offset) ? 3 : 0
  }

  /// `range` (UTF-8 offsets) without the white space at both ends; where there is nothing else, its empty beginning.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skippingWhiteSpace(from: range.lowerBound, before: range.upperBound)
    if start >= range.upperBound { return range.lowerBound..<range.lowerBound }
    var end = range.upperBound
    while end > start {
      let last = self[end - 1]
      if last <= 0x20, last == 0x20 || (0x09...0x0D).contains(last) {
        end -= 1
      } else if last == 0xA0, end - 2 >= start, self[end - 2] == 0xC2 {
        end -= 2
      } else if last & 0xC0 == 0x80, end - 3 >= start, isWideSpace(at: end - 3) {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// The first offset from `offset` on where no white space stands, at most `end`.
  @inlinable
  package func skippingWhiteSpace(from offset: Int, before end: Int) -> Int {
    var position = offset
    while position < end {
      let length = whiteSpace(at: position, before: end)
      if length == 0 { break }
      position += length
    }
    return position
  }

  /// Whether U+3000, one of U+2000…U+200B or U+FEFF stands at `offset`; three bytes must be there.
  @usableFromInline
  package func isWideSpace(at offset: Int) -> Bool {
    let second = self[offset + 1]
    let third = self[offset + 2]
    switch self[offset] {
    case 0xE3: return second == 0x80 && third == 0x80
    case 0xE2: return second == 0x80 && (0x80...0x8B).contains(third)
    case 0xEF: return second == 0xBB && third == 0xBF
    default: return false
    }
  }
}
