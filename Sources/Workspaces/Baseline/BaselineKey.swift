import Linting
import ReportText

/// What makes a finding the same finding in a later version of a report: its rule, the words it flags, what they are said of, and the words
/// it compares them with. White space and place do not count, so text may be inserted, moved and re-flowed.
package struct BaselineKey: Sendable, Hashable {
  package let rule: String
  /// The words before the flagged ones in their clause, as far as twelve characters (项目支出).
  package let quantity: String
  /// The flagged words (100.00万元).
  package let value: String
  /// The words of the related places.
  package let words: [String]

  package init(rule: String, quantity: String, value: String, words: [String]) {
    self.rule = rule
    self.quantity = quantity
    self.value = value
    self.words = words
  }

  package init(_ finding: Finding, in text: SourceText) {
    rule = finding.rule
    value = Self.solid(finding.range, text)
    words = finding.related.map { Self.solid($0.range, text) }
    var start = finding.range.lowerBound
    var count = 0
    let bytes = text.bytes
    while start > 0, count < 12 {
      var position = start - 1
      while position > 0, bytes[position] & 0xC0 == 0x80, start - position < 4 { position -= 1 }
      let scalar = bytes.scalar(at: position, before: start).scalar
      if "，。；：、！？（）,;:!?()|\n\r\t".unicodeScalars.contains(scalar) { break }
      start = position
      count += 1
    }
    quantity = Self.solid(start..<finding.range.lowerBound, text)
  }

  /// The same without what it is said of, which a line that was broken elsewhere may cut off.
  var loose: BaselineKey { BaselineKey(rule: rule, quantity: "", value: value, words: words) }

  /// The words of a range without white space.
  private static func solid(_ range: Range<Int>, _ text: SourceText) -> String {
    let range = range.clamped(to: 0..<text.count)
    var words: [UInt8] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let space = text.bytes.whiteSpace(at: position, before: range.upperBound)
      if space == 0 { words.append(text.bytes[position]) }
      position += max(space, 1)
    }
    return String(decoding: words, as: UTF8.self)
  }
}
