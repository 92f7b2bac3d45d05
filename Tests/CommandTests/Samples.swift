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
    var bytes: [UInt8] = []
    var flaggedStart = 0
    var flagged = 0..<0
    var relatedStart = 0
    var related: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": flaggedStart = bytes.count
      case "⟧": flagged = flaggedStart..<bytes.count
      case "⌊": relatedStart = bytes.count
      case "⌋": related.append(relatedStart..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    text = SourceText(bytes)
    self.flagged = flagged
    self.related = related
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
    Rule(id: "account", summary: "应写“账户”。", rationale: "用字规范。", severity: .hint, examples: []) { analysis in
      let word = Array("帐户".utf8)
      return analysis.text.bytes.indices.filter { analysis.text.bytes[$0...].starts(with: word) }.map { start in
        let range = start..<start + word.count
        let fix = Fix(title: "改为账户", safety: safety, edits: [TextEdit(range: range, replacement: "账户")])
        return Finding(rule: "account", severity: .hint, message: "应写“账户”", range: range, fixes: [fix])
      }
    }
  ])
}
