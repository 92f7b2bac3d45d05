import LanguageServerProtocol
import ReportSyntax
import ReportText
import Texts

/// The sections of a document as editors show them beside the text.
struct Outline {
  let view: DocumentView

  /// The sections as a tree, those among them that the outline wants and that are missing.
  var symbols: [DocumentSymbol] {
    let wanted = WantedSections(view.subject.structure).sections
    let sections = Sections(view.analysis.report)
    let blocks = Set(sections.all.map(\.block))
    let loose = wanted.filter { $0.parent.map { !blocks.contains($0) } ?? true }
    return joined(sections.roots.map { symbol($0, wanted) }, loose.map { missing($0, within: 0..<view.text.count) })
  }

  private func symbol(_ section: Sections.Section, _ wanted: [WantedSections.Wanted]) -> DocumentSymbol {
    let range = trimmed(section.range)
    let own = wanted.filter { $0.parent == section.block }.map { missing($0, within: range) }
    return DocumentSymbol(
      name: name(section), detail: nil, kind: .string, range: view.positions.range(range),
      selectionRange: view.positions.range(section.heading), children: joined(section.children.map { symbol($0, wanted) }, own))
  }

  private func missing(_ wanted: WantedSections.Wanted, within range: Range<Int>) -> DocumentSymbol {
    let place = min(max(wanted.place, range.lowerBound), range.upperBound)
    let spot = view.positions.range(place..<place)
    return DocumentSymbol(
      name: view.language.say(ServerTexts.missing(wanted.name)), detail: view.language.say(ServerTexts.demanded), kind: .null, range: spot,
      selectionRange: spot, children: [])
  }

  /// Both in the order of the text, what is missing before what stands at the same place.
  private func joined(_ present: [DocumentSymbol], _ missing: [DocumentSymbol]) -> [DocumentSymbol] {
    (missing + present).enumerated().sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }.map(\.element)
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
    return words.isEmpty ? view.language.say(ServerTexts.untitled) : words
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
