import Linting
import ReportText
import Texts

extension Rule {
  /// A comment that silences nothing any more.
  static let unusedSuppression: Rule = Rule(
    id: "unused-suppression",
    summary: "关闭规则的注释应当还有问题可关。",
    rationale: "问题改好之后，留下的注释会把以后的新问题也一并盖住。",
    severity: .information,
    examples: [
      .flags(
        "⟦<!-- reportlint-disable-next-line sum-mismatch -->⟧\n支出90.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n",
        message: "这条注释要关闭的“sum-mismatch”在这里没有问题", fixed: "支出90.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n"),
      .flags(
        "⟦<!-- reportlint-disable-file heading-style -->⟧\n一、概况\n1.在编12人。\n",
        message: "这条注释要关闭的“heading-style”在全文没有问题", fixed: "一、概况\n1.在编12人。\n"),
      .passes(
        "<!-- reportlint-disable-next-line sum-mismatch -- 市里口径不同 -->\n支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n"),
      .passes(
        "<!-- reportlint-disable sum-mismatch -->\n支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n<!-- reportlint-enable sum-mismatch -->\n"),
    ],
    check: RuleCheck { subject -> [Remark] in
      let suppressions = subject.suppressions
      guard !suppressions.isEmpty else { return [] }
      // Only the rules that are named are run again, and only where a comment names them.
      let named = Set(suppressions.comments.flatMap { $0.rules.map(\.id) })
      let namesAll = suppressions.comments.contains { $0.scope != .enable && $0.rules.isEmpty }
      let rules = Catalog.standard.rules.filter { rule in
        rule.id != "unused-suppression" && rule.id != "unknown-suppression" && (namesAll || named.contains(rule.id))
      }
      let known = Set(rules.map(\.id))
      let findings = rules.flatMap { $0.findings(in: subject) }
      return suppressions.comments.indices.compactMap { index -> Remark? in
        let comment = suppressions.comments[index]
        guard let scope = comment.scope, scope != .enable else { return nil }
        // What is switched off or unknown cannot be judged.
        let judged = comment.rules.filter { known.contains($0.id) && subject.configuration.rules[$0.id] != .off }
        guard comment.rules.isEmpty || judged.count == comment.rules.count else { return nil }
        guard !findings.contains(where: { suppressions.silences(index, $0) }) else { return nil }
        let names = Wording.list(comment.rules.map { CommonTexts.quoted($0.id) }, CommonTexts.enumeration)
        let unused = scope == .file ? SuppressionTexts.unusedInFile : SuppressionTexts.unusedHere
        return Remark(
          message: unused(comment.rules.isEmpty ? SuppressionTexts.anyRule() : names), range: comment.range,
          fixes: [Remedy(title: SuppressionTexts.delete(), safety: .unsafe, edits: [subject.text.removal(of: comment.range)])])
      }
    })
}

extension SourceText {
  /// Takes a comment away, with its line where nothing else stands on it.
  fileprivate func removal(of range: Range<Int>) -> TextEdit {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    let isAlone = start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
    if isAlone {
      let rest = bytes.lineBreak(from: end)
      if bytes[end..<rest].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        end = rest
        if end < count, bytes[end] == 0x0D { end += 1 }
        if end < count, bytes[end] == 0x0A { end += 1 }
      } else {
        start = range.lowerBound
      }
    }
    return TextEdit(range: start..<end, replacement: "")
  }
}
