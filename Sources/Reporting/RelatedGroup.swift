import Linting
import ReportText

/// The related places of a finding that stand in one line and say the same, told together: 第42行：60.00万元、30.00万元（分项）.
struct RelatedGroup: Equatable {
  /// Counts from 1.
  let line: Int
  let message: String
  /// The words of the places as written, shortened where they are long.
  var quotes: [String]

  var words: String {
    "第\(line)行：\(quotes.joined(separator: "、"))" + (message.isEmpty ? "" : "（\(message.printable)）")
  }

  /// The groups in the order of their first places.
  static func groups(of places: [RelatedPlace], in lines: LineIndex) -> [RelatedGroup] {
    var groups: [RelatedGroup] = []
    for place in places {
      let line = lines.line(at: place.range.lowerBound) + 1
      let quote = quote(place.range, lines.text)
      if let index = groups.firstIndex(where: { $0.line == line && $0.message == place.message }) {
        groups[index].quotes.append(quote)
      } else {
        groups.append(RelatedGroup(line: line, message: place.message, quotes: [quote]))
      }
    }
    return groups
  }

  /// The words at `range`, at most about thirty characters of them.
  private static func quote(_ range: Range<Int>, _ text: SourceText) -> String {
    let range = range.clamped(to: 0..<text.count)
    if range.count <= 96 { return text.string(range).printable }
    let end = text.scalarBoundary(atOrBefore: range.lowerBound + 90)
    return text.string(range.lowerBound..<end).printable + "…"
  }
}
