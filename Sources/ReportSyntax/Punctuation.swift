import ReportText

/// The marks that end sentences and clauses, and what may stand around them.
enum Punctuation {
  /// Whether a mark, a bracket or a line end may begin with `byte`: most bytes need no further look.
  static func begins(with byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, 0xE2, 0xE3, 0xEF: true
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"): true
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"): true
    default: false
    }
  }

  /// The length of a mark that ends a sentence at `offset`: 。！？!? but not ! or ? before an ASCII letter or digit; 0 where none stands.
  static func stop(_ bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      return offset + 1 < end && isWord(bytes[offset + 1]) ? 0 : 1
    case 0xE3, 0xEF:
      switch bytes.scalar(at: offset, before: end).scalar {
      case "。", "！", "？": return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// Where a sentence ends whose mark ends at `offset`: behind further marks and closing brackets or quotes.
  static func closing(_ bytes: [UInt8], from offset: Int, before end: Int) -> Int {
    var position = offset
    while position < end {
      let length = stop(bytes, at: position, before: end)
      if length > 0 {
        position += length
        continue
      }
      switch bytes.scalar(at: position, before: end).scalar {
      case "”", "）", "》": position += 3
      case ")": position += 1
      default: return position
      }
    }
    return position
  }

  /// The mark that ends a clause at `offset`, and its length; nil where none stands.
  ///
  /// , . and : between digits belong to a number or a time, . before an ASCII letter or digit to a word.
  static func terminator(_ bytes: [UInt8], at offset: Int, before end: Int) -> (Clause.Terminator, length: Int)? {
    let first = bytes[offset]
    guard first >= 0x80 else {
      let next = offset + 1 < end ? bytes[offset + 1] : 0x20
      let isInNumber = offset > 0 && isDigit(bytes[offset - 1]) && isDigit(next)
      switch first {
      case UInt8(ascii: ","): return isInNumber ? nil : (.comma, 1)
      case UInt8(ascii: ";"): return (.semicolon, 1)
      case UInt8(ascii: ":"): return isInNumber || next == UInt8(ascii: "/") ? nil : (.colon, 1)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return isWord(next) ? nil : (.stop, 1)
      default: return nil
      }
    }
    guard first == 0xE3 || first == 0xEF else { return nil }
    switch bytes.scalar(at: offset, before: end).scalar {
    case "，": return (.comma, 3)
    case "；": return (.semicolon, 3)
    case "：": return (.colon, 3)
    case "。", "！", "？": return (.stop, 3)
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 26
  }
}
