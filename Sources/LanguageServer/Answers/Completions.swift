import LanguageServerProtocol
import ReportCitations
import ReportStructure
import ReportText
import Texts

/// What could be written at a place: behind 《 the title of a document with its number, behind 〔 its year and number, at the
/// beginning of a line the headings that the outline still wants.
struct Completions {
  let view: DocumentView
  let offset: Int

  /// The most items that are offered at once.
  private static let limit = 100

  var list: CompletionList {
    let items = titles ?? numbers ?? headings ?? []
    return CompletionList(isIncomplete: items.count > Self.limit, items: Array(items.prefix(Self.limit)))
  }

  // MARK: Titles

  /// The documents whose titles hold what was written behind 《; nil where no title is being written.
  private var titles: [CompletionItem]? {
    guard let start = openMark(["《"], closedBy: ["》"]) else { return nil }
    let typed = TitleWords(view.text.bytes[start..<offset]).all
    var items: [CompletionItem] = []
    for (index, entry) in view.subject.citations.policies.entries.enumerated() {
      let policy = entry.policy
      guard typed.isEmpty || entry.forms.contains(where: { TitleWords($0).all.holds(typed) }) else { continue }
      let title = policy.displayTitle
      // The mark that an editor has put behind the cursor is written with the title.
      let end = offset + (view.text.bytes[offset...].starts(with: "》".utf8) ? 3 : 0)
      let words = String(title.dropFirst()) + (policy.number.isEmpty ? "" : "（\(policy.number)）")
      items.append(
        CompletionItem(
          label: title, kind: .reference, detail: [policy.number, policy.issuer].filter { !$0.isEmpty }.joined(separator: " "),
          edit: PositionedEdit(range: view.positions.range(start..<end), newText: words), order: (policy.isCurrent ? 0 : 10_000) + index,
          key: policy.title))
    }
    return items.sorted { $0.order < $1.order }
  }

  // MARK: Numbers

  /// The numbers of known documents whose code stands before 〔; nil where none is being written.
  private var numbers: [CompletionItem]? {
    guard let start = openMark(["〔", "[", "［"], closedBy: ["〕", "]", "］", "号"]) else { return nil }
    let typed = view.text.bytes[start..<offset]
    guard typed.allSatisfy({ (0x30...0x39).contains($0) }), typed.count <= 4 else { return nil }
    let code = code(before: start)
    guard !code.isEmpty else { return nil }
    var items: [CompletionItem] = []
    for (index, entry) in view.subject.citations.policies.entries.enumerated() {
      let policy = entry.policy
      guard let mark = policy.number.firstRange(of: "〔"), code.hasSuffix(policy.number[..<mark.lowerBound]) else { continue }
      let rest = policy.number[mark.upperBound...]
      guard mark.lowerBound > policy.number.startIndex, rest.utf8.starts(with: typed) else { continue }
      items.append(
        CompletionItem(
          label: policy.number, kind: .reference, detail: policy.displayTitle,
          edit: PositionedEdit(range: view.positions.range(start..<offset), newText: String(rest)),
          order: (policy.isCurrent ? 0 : 10_000) + index, key: policy.title))
    }
    for (index, year) in years.enumerated() where String(year).utf8.starts(with: typed) {
      items.append(
        CompletionItem(
          label: "〔\(year)〕", kind: .text, detail: nil,
          edit: PositionedEdit(range: view.positions.range(start..<offset), newText: "\(year)〕"), order: 20_000 + index))
    }
    return items.sorted { $0.order < $1.order }
  }

  /// The years of the numbers that the report names already, the latest first.
  private var years: [Int] {
    Set(view.subject.citations.numbers.compactMap(\.fullYear)).sorted(by: >)
  }

  /// The words before the mark that may be the code of an issuer, at most ten characters.
  private func code(before start: Int) -> String {
    let words = view.text.string(max(0, start - 36)..<start)
    return String(words.dropLast().suffix(10).drop { $0 == "\u{FFFD}" })
  }

  // MARK: Headings

  /// The headings that the outline still wants; nil where no heading is begun.
  private var headings: [CompletionItem]? {
    let bytes = view.text.bytes
    let line = view.positions.lines.content(ofLine: view.positions.lines.line(at: offset))
    var start = bytes.skippingWhiteSpace(from: line.lowerBound, before: min(offset, line.upperBound))
    while start < offset, bytes[start] == UInt8(ascii: "#") { start += 1 }
    start = bytes.skippingWhiteSpace(from: start, before: offset)
    let typed = view.text.string(start..<offset)
    let begins = typed.isEmpty || "一二三四五六七八九十第（(".contains(typed.first ?? " ")
    // Behind a stop or a figure it is no heading.
    guard begins, typed.utf8.count <= 60, !typed.contains(where: { "，。；：".contains($0) }) else { return nil }
    let wanted = WantedSections(view.subject.structure).sections
    return wanted.enumerated().map { index, section in
      CompletionItem(
        label: section.name, kind: .module, detail: view.language.say(ServerTexts.stillLacking),
        edit: PositionedEdit(range: view.positions.range(start..<offset), newText: section.name), order: index)
    }
  }

  // MARK: Marks

  /// Where the words behind the last open mark of the line begin; nil where none is open before the cursor.
  private func openMark(_ marks: [String], closedBy ends: [String]) -> Int? {
    let bytes = view.text.bytes
    let line = view.positions.lines.content(ofLine: view.positions.lines.line(at: offset))
    // A title is no longer than this, and a cursor may stand in a line of megabytes.
    let lowest = max(line.lowerBound, offset - 600)
    var position = offset
    while position > lowest {
      position -= 1
      if ends.contains(where: { bytes[position..<offset].starts(with: $0.utf8) }) { return nil }
      for mark in marks where bytes[position..<offset].starts(with: mark.utf8) { return position + mark.utf8.count }
    }
    return nil
  }
}

extension Policy {
  /// Whether it may still be cited.
  fileprivate var isCurrent: Bool { status == .inForce || status == .unknown }
}

extension [UInt8] {
  /// Whether `words` stand somewhere in these bytes.
  fileprivate func holds(_ words: [UInt8]) -> Bool {
    guard let first = words.first, words.count <= count else { return words.isEmpty }
    return (0...count - words.count).contains { self[$0] == first && self[$0..<$0 + words.count].elementsEqual(words) }
  }
}
