import ReportText

/// What the characters of a short line say about its role: heading, title, sentence, or cell.
///
/// A line of more than `limit` characters is running text whatever it holds, and nothing else is said about it.
struct Wording {
  /// A heading or title has at most so many characters: 6、社会保障和就业支出（类）…（款）…（项） needs 45.
  static let limit = 48

  /// Whether there are more characters than `limit`.
  private(set) var isLong = false
  /// Characters counted, at most `limit`.
  private(set) var count = 0
  /// Whether one of 。！？； stands in it, outside or inside brackets.
  private(set) var hasStop = false
  /// Whether a comma stands in it.
  private(set) var hasComma = false
  /// Whether a colon stands in it.
  private(set) var hasColon = false
  /// Whether a digit follows a comma or colon.
  private(set) var hasFigureBehindPause = false
  /// Whether it states an amount or a percentage: a digit before 元, 万元, 亿元 or %.
  private(set) var hasAmount = false
  /// The last character.
  private(set) var last: Unicode.Scalar = " "

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    // No character has more than four bytes.
    if range.count > 4 * Self.limit {
      isLong = true
      return
    }
    var position = range.lowerBound
    var beforeScale: Unicode.Scalar = " "
    while position < range.upperBound {
      if count == Self.limit {
        isLong = true
        return
      }
      let (scalar, length) = bytes.scalar(at: position, before: range.upperBound)
      // Of the ideographs 元, 万 and 亿 alone say something.
      if scalar.value &- 0x4E00 < 0x5200, scalar != "元", scalar != "万", scalar != "亿" {
        beforeScale = scalar
        last = scalar
        position += length
        count += 1
        continue
      }
      switch scalar {
      case "。", "！", "？", "；", ";", "!", "?": hasStop = true
      case "，", ",": hasComma = true
      case "：", ":": hasColon = true
      case "0"..."9": if hasComma || hasColon { hasFigureBehindPause = true }
      case "元", "%", "％": if ("0"..."9").contains(beforeScale) { hasAmount = true }
      default: break
      }
      if scalar != "万", scalar != "亿", scalar != " " { beforeScale = scalar }
      last = scalar
      position += length
      count += 1
    }
  }

  /// Whether a line that begins with a number is a heading rather than a list item.
  var isHeading: Bool {
    !isLong && !hasStop && !hasFigureBehindPause && !hasAmount && last != "，" && last != "," && last != "、"
  }

  /// Whether the words read as running text rather than as a name, a figure or a cell: they are long or end in 。 or ；.
  static func isSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if range.count > limit, Wording(bytes, range).isLong { return true }
    guard range.count >= 3 else { return false }
    let last = bytes.scalar(at: range.upperBound - 3, before: range.upperBound)
    return last.scalar == "。" || last.scalar == "；"
  }
}
