import Linting
import ReportCitations
import ReportText
import Texts

/// Puts issuing numbers into parentheses behind their titles.
struct ParenthesesMender {
  private let group: NumberGroup
  private let subject: Subject

  init(_ group: NumberGroup, _ subject: Subject) {
    self.group = group
    self.subject = subject
  }

  private var bytes: [UInt8] { subject.text.bytes }

  /// A number at the beginning or the end of a title, which belongs behind it.
  func numberInsideTitle(_ title: CitedTitle, _ words: String) -> Remark? {
    let first = subject.citations.numbers[group.numbers.lowerBound]
    guard first.hasCode, first.kind == .document, title.open.shape == .double, group.suffix.isEmpty else { return nil }
    let end = group.fillsMarks ? group.close?.range.upperBound ?? group.range.upperBound : group.range.upperBound
    let whole = (group.open?.range.lowerBound ?? group.range.lowerBound)..<end
    let before = bytes.trimmed(title.content.lowerBound..<whole.lowerBound)
    let after = bytes.trimmed(whole.upperBound..<title.content.upperBound)
    if before.isEmpty, after.isEmpty {
      // 《青财绩〔2022〕6号》: a number is no title.
      let fix = Remedy(
        title: CitationTexts.dropTitleMarks(), safety: .unsafe,
        edits: [TextEdit(range: title.open.range, replacement: ""), TextEdit(range: title.close.range, replacement: "")])
      return Remark(message: CitationTexts.noTitle(words), range: title.range, fixes: [fix])
    }
    guard before.isEmpty || after.isEmpty else { return nil }
    let moved = before.isEmpty ? title.content.lowerBound..<after.lowerBound : before.upperBound..<title.content.upperBound
    let fix = Remedy(
      title: CitationTexts.moveBehindMarks(), safety: .unsafe,
      edits: [
        TextEdit(range: moved, replacement: ""),
        TextEdit(range: title.range.upperBound..<title.range.upperBound, replacement: "（\(words)）"),
      ].sorted { $0.range.lowerBound < $1.range.lowerBound })
    return Remark(message: CitationTexts.insideTitle(words), range: whole, fixes: [fix])
  }

  /// A number behind its title, not in （）; or one in marks that no number takes.
  func numberBehindTitle(_ words: String) -> Remark? {
    guard let index = group.title else { return strayMarks(words) }
    let title = subject.citations.titles[index]
    let first = subject.citations.numbers[group.numbers.lowerBound]
    guard first.hasCode || group.open != nil else { return nil }
    let end = title.range.upperBound
    var edits: [TextEdit] = []
    var fault = CommonTexts.nothing
    var start = group.open?.range.lowerBound ?? group.range.lowerBound
    let blanks = end..<start
    if let open = group.open {
      if open.shape != .wideRound { edits.append(TextEdit(range: open.range, replacement: "（")) }
      if let close = group.close {
        if close.shape != .wideRound { edits.append(TextEdit(range: close.range, replacement: "）")) }
        fault = edits.isEmpty ? CommonTexts.nothing : CitationTexts.useWide
      } else {
        edits.append(TextEdit(range: group.suffix.upperBound..<group.suffix.upperBound, replacement: "）"))
        fault = CitationTexts.lacksClosing
      }
    } else if let close = group.close {
      edits.append(TextEdit(range: group.range.lowerBound..<group.range.lowerBound, replacement: "（"))
      if close.shape != .wideRound { edits.append(TextEdit(range: close.range, replacement: "）")) }
      fault = CitationTexts.lacksOpening
    } else {
      edits.append(TextEdit(range: blanks.lowerBound..<group.range.lowerBound, replacement: "（"))
      edits.append(TextEdit(range: group.range.upperBound..<group.range.upperBound, replacement: "）"))
      fault = CitationTexts.bare
    }
    var severity = Severity.warning
    if !blanks.isEmpty, group.open != nil || group.close != nil {
      if edits.isEmpty {
        fault = CitationTexts.blank
        severity = .hint
      }
      if edits.first?.range == group.range.lowerBound..<group.range.lowerBound {
        edits[0] = TextEdit(range: blanks, replacement: "（")
      } else {
        edits.insert(TextEdit(range: blanks, replacement: ""), at: 0)
      }
      start = blanks.lowerBound
    }
    guard !edits.isEmpty else { return nil }
    let whole = start..<(group.close?.range.upperBound ?? group.range.upperBound)
    return Remark(
      severity: severity, message: fault(words), range: whole,
      fixes: [Remedy(title: CitationTexts.putInParentheses(), safety: .safe, edits: edits)])
  }

  /// A number by itself in marks that stand around no number.
  private func strayMarks(_ words: String) -> Remark? {
    guard let open = group.open, let close = group.close, group.fillsMarks, group.suffix.isEmpty else { return nil }
    switch open.shape {
    case .curly, .angle, .square, .lenticular, .hexagonal, .falseHexagonal: break
    default: return nil
    }
    guard close.shape != .round else { return nil }
    let fix = Remedy(
      title: CitationTexts.useParentheses(), safety: .safe,
      edits: [TextEdit(range: open.range, replacement: "（"), TextEdit(range: close.range, replacement: "）")])
    return Remark(
      message: CitationTexts.strayMarks(words), range: open.range.lowerBound..<close.range.upperBound, fixes: [fix])
  }
}
