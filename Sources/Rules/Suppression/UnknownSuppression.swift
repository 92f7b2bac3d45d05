import Linting
import ReportText
import Texts

extension Rule {
  /// A comment that means to silence a rule, and names none.
  static let unknownSuppression: Rule = Rule(
    id: "unknown-suppression",
    summary: "用注释关闭规则时，规则名和写法应正确。",
    rationale: "名称写错的注释什么也没有关闭，而写的人以为已经关闭。",
    severity: .warning,
    examples: [
      .flags(
        "<!-- reportlint-disable-next-line ⟦sum-missmatch⟧ -->\n支出100万元。\n", message: "没有名为“sum-missmatch”的规则；是不是要写“sum-mismatch”？",
        fixed: "<!-- reportlint-disable-next-line sum-mismatch -->\n支出100万元。\n"),
      .flags("<!-- reportlint-⟦disable-nextline⟧ sum-mismatch -->\n支出100万元。\n", message: "没有“reportlint-disable-nextline”这种写法"),
      .passes("<!-- reportlint-disable-next-line sum-mismatch -- 口径不同 -->\n支出100万元，其中：基本支出60万元，项目支出30万元。\n"),
      .passes("<!-- 以下数字待核 -->\n支出100万元。\n", because: "别的注释与规则无关"),
    ],
    check: RuleCheck { subject -> [Remark] in
      if subject.suppressions.isEmpty { return [] }
      let ids = Catalog.standard.rules.map(\.id)
      let words = SuppressionComment.Scope.allCases.map(\.rawValue)
      return subject.suppressions.comments.flatMap { comment -> [Remark] in
        guard comment.scope != nil else {
          return [
            remark(
              comment.directive, SuppressionTexts.directive, NearestNames.find(comment.directive.id, in: words),
              "reportlint-")
          ]
        }
        return comment.rules.filter { !ids.contains($0.id) }.map { name in
          remark(name, SuppressionTexts.rule, NearestNames.find(name.id, in: ids), "")
        }
      }
    })

  private static func remark(_ name: SuppressionComment.Name, _ what: Text, _ near: [String], _ prefix: String) -> Remark {
    let names = Wording.list(near.map { CommonTexts.quoted(prefix + $0) }, CommonTexts.enumeration)
    return Remark(
      message: what(name.id, near.isEmpty ? SuppressionTexts.allRules() : SuppressionTexts.meant(names)), range: name.range,
      fixes: near.prefix(1).map {
        Remedy(title: CommonTexts.changeTo(prefix + $0), safety: .unsafe, edits: [TextEdit(range: name.range, replacement: $0)])
      })
  }
}
