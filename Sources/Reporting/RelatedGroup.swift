import Linting
import ReportText
import Texts

/// The related places of a finding that stand in one line, told together: 第42行：60.00万元、30.00万元（分项）.
struct RelatedGroup: Equatable {
  /// Counts from 1.
  let line: Int
  /// What the places are, each kind with the words of its places as written.
  var parts: [Part]

  struct Part: Equatable {
    let message: String
    var quotes: [String]
  }

  func words(in language: Language) -> String {
    let parts = parts.map { part in
      let quotes = Wording.list(part.quotes.map(\.wording), CommonTexts.enumeration)
      return part.message.isEmpty ? quotes : FormatTexts.relatedPart(quotes, part.message.printable)
    }
    return language.say(FormatTexts.relatedLine(line, Wording.list(parts, CommonTexts.enumeration)))
  }

  /// The groups in the order of their first places.
  static func groups(of places: [RelatedPlace], in lines: LineIndex) -> [RelatedGroup] {
    var groups: [RelatedGroup] = []
    for place in places {
      let line = lines.line(at: place.range.lowerBound) + 1
      let part = Part(message: place.message, quotes: [quote(place.range, lines.text)])
      guard let group = groups.firstIndex(where: { $0.line == line }) else {
        groups.append(RelatedGroup(line: line, parts: [part]))
        continue
      }
      if let index = groups[group].parts.firstIndex(where: { $0.message == place.message }) {
        groups[group].parts[index].quotes += part.quotes
      } else {
        groups[group].parts.append(part)
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
