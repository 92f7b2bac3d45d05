import Linting
import ReportText
import Reporting
import Workspaces

/// A text in which ⟦ ⟧ stand around what is flagged and ⌊ ⌋ around related places, without the marks.
struct Sample {
  let text: SourceText
  let flagged: Range<Int>
  let related: [Range<Int>]

  init(_ marked: String) {
    let marked = MarkedText(marked)
    text = marked.text
    flagged = marked.flagged.last ?? 0..<0
    related = marked.related
  }

  /// A finding of the sample, with one fix that writes `replacement` for what is flagged.
  func finding(_ message: String = "合计不等于各分项之和", severity: Severity = .error, replacement: String? = nil) -> Finding {
    Finding(
      rule: "sum-mismatch", severity: severity, message: message, range: flagged,
      related: related.map { RelatedPlace(range: $0, message: "分项") },
      fixes: replacement.map { [Fix(title: "合计改为\($0)", safety: .unsafe, edits: [TextEdit(range: flagged, replacement: $0)])] } ?? [])
  }

  func checked(path: String = "a.txt", _ findings: Finding...) -> CheckedDocument {
    CheckedDocument(Document(path: path, text: text), findings: findings)
  }
}

/// A catalog of one rule, which flags 帐户 and would safely write 账户.
func accountCatalog(safety: Fix.Safety = .safe) -> Catalog {
  Catalog([
    Rule(
      id: "account", summary: "应写“账户”。", rationale: "用字规范。", severity: .hint, examples: [],
      check: RuleCheck { analysis in
        let word = Array("帐户".utf8)
        return analysis.text.bytes.indices.filter { analysis.text.bytes[$0...].starts(with: word) }.map { start in
          let range = start..<start + word.count
          let fix = Remedy(title: .verbatim("改为账户"), safety: safety, edits: [TextEdit(range: range, replacement: "账户")])
          return Remark(message: .verbatim("应写“账户”"), range: range, fixes: [fix])
        }
      })
  ])
}
