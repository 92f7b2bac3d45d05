import ReportSyntax
import ReportText

/// What the characters of one line say about its role in a list.
struct LineShape {
  /// Characters counted, at most `limit`.
  private(set) var count = 0
  /// Whether there are more than `limit`.
  private(set) var isLong = false
  /// Whether ，。；：！？ or a digit before 元, 万 or % stands before the end.
  private(set) var hasInnerPause = false
  /// Where the words end, without 。 ： or ； at the end.
  private(set) var end: Int
  /// The mark that was left out at the end, or nil.
  private(set) var closing: Unicode.Scalar?

  static let limit = 80

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let words = bytes.trimmed(range)
    end = words.upperBound
    var position = words.lowerBound
    var before: Unicode.Scalar = " "
    var depth = 0
    while position < words.upperBound {
      if count == Self.limit {
        isLong = true
        return
      }
      let (scalar, length) = bytes.scalar(at: position, before: words.upperBound)
      let isLast = position + length == words.upperBound
      switch scalar {
      case "（", "(": depth += 1
      case "）", ")": depth = max(0, depth - 1)
      // What stands in brackets pauses nothing: （20分，得17分）.
      case _ where depth > 0: break
      case "。", "：", ":", "；", ";":
        if isLast {
          closing = scalar
          end = position
          return
        }
        hasInnerPause = true
      case "，", ",", "！", "？": hasInnerPause = true
      case "元", "万", "%", "％": if ("0"..."9").contains(before) { hasInnerPause = true }
      default: break
      }
      before = scalar
      position += length
      count += 1
    }
  }

  /// Whether the line reads as a heading: a short name without a pause.
  var isHeading: Bool { isShortName && count >= 3 }

  /// Whether an item reads as a heading, be it ever so short.
  var isShortName: Bool { isName && count <= 48 }

  /// Whether it reads as a name, however long.
  var isName: Bool { !isLong && !hasInnerPause && closing != "；" && closing != ";" }
}

extension [UInt8] {
  /// How many bytes two ranges have in common at their ends, cut to whole characters.
  func commonEnd(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    var length = 0
    while length < a.count, length < b.count, self[a.upperBound - 1 - length] == self[b.upperBound - 1 - length] { length += 1 }
    while length > 0, self[a.upperBound - length] & 0xC0 == 0x80 { length -= 1 }
    return length
  }

  /// Whether `words` stand at the beginning of `range`.
  func begins(_ range: Range<Int>, with words: StaticString) -> Bool {
    let length = words.utf8CodeUnitCount
    guard range.count >= length else { return false }
    for index in 0..<length where self[range.lowerBound + index] != words.utf8Start[index] { return false }
    return true
  }
}
