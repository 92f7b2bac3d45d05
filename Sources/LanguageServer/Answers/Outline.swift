import LanguageServerProtocol
import ReportSyntax
import ReportText

/// The sections of a document as editors show them beside the text.
struct Outline {
  let view: DocumentView

  var symbols: [DocumentSymbol] { Sections(view.analysis.report).roots.map(symbol) }

  private func symbol(_ section: Sections.Section) -> DocumentSymbol {
    DocumentSymbol(
      name: name(section), detail: nil, kind: .string, range: view.positions.range(trimmed(section.range)),
      selectionRange: view.positions.range(section.heading), children: section.children.map(symbol))
  }

  /// The symbols one behind the other, for clients without trees, and for a search in all documents.
  ///
  /// - Parameter query: characters that must occur in the name in this order; empty for all.
  func flatSymbols(matching query: String = "") -> [SymbolInformation] {
    Sections(view.analysis.report).roots.flatMap { flat($0, in: nil, query) }
  }

  private func flat(_ section: Sections.Section, in container: String?, _ query: String) -> [SymbolInformation] {
    let name = name(section)
    let own =
      Self.matches(name, query)
      ? [
        SymbolInformation(
          name: name, kind: .string, location: Location(uri: view.uri, range: view.positions.range(section.heading)), container: container)
      ] : []
    return own + section.children.flatMap { flat($0, in: name, query) }
  }

  /// An editor shows no symbol without a name.
  private func name(_ section: Sections.Section) -> String {
    let words = view.text.string(section.heading)
    return words.isEmpty ? "（无标题）" : words
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let trimmed = view.text.bytes.trimmed(range)
    return trimmed.isEmpty ? range.lowerBound..<range.lowerBound : range.lowerBound..<trimmed.upperBound
  }

  private static func matches(_ name: String, _ query: String) -> Bool {
    var wanted = query.lowercased().unicodeScalars.makeIterator()
    guard var next = wanted.next() else { return true }
    for scalar in name.lowercased().unicodeScalars where scalar == next {
      guard let following = wanted.next() else { return true }
      next = following
    }
    return false
  }
}
