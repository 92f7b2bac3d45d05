import Linting
import ReportFacts
import ReportText
import Texts

extension Rule {
  /// The same thing stated twice, in two ways (前后不一致).
  static let differingRestatement = Rule(
    id: "differing-restatement",
    summary: "同一事项的数前后应当一致。",
    rationale: "同一个数在正文、表格和附件里写法不一，读者无从知道以哪个为准，审核时必被问及。",
    severity: .warning,
    examples: [
      .flags(
        "2023年度基本支出⌊1324.44万元⌋，项目支出332.51万元。\n\n基本支出管理情况：2023年基本支出为⟦1342.44万元⟧。",
        message: "“1342.44万元”与前文的“1324.44万元”说的是同一个数，两处相差18.00万元",
        fixed: "2023年度基本支出1324.44万元，项目支出332.51万元。\n\n基本支出管理情况：2023年基本支出为1324.44万元。"),
      .flags(
        "2023年度公用经费支出⌊1613.46万元⌋。\n\n2023年公用经费支出⟦16,134,500元⟧。",
        message: "“16,134,500元”与前文的“1613.46万元”说的是同一个数，两处相差100元",
        fixed: "2023年度公用经费支出1613.46万元。\n\n2023年公用经费支出16,134,600元。"),
      .passes("2023年度基本支出1324.44万元。\n\n2023年基本支出为1324.4万元。", because: "差的只是四舍五入"),
      .passes("2023年度基本支出1324.44万元。\n\n2022年度基本支出1342.44万元。", because: "不是同一年"),
      .passes("2023年基本支出预算1324.44万元。\n\n2023年基本支出决算1342.44万元。", because: "一个是预算数，一个是决算数"),
      .passes("全县城镇居民参保13245人。\n\n全县农村居民参保13425人。", because: "不是同一类人"),
    ],
    check: .claims(.restatement) { restatement in
      guard let result = restatement.result, let first = restatement.operand(0) else { return nil }
      return restatement.remark(
        FigureTexts.restatement(result.words, first.words, restatement.gapWords),
        fixes: restatement.restatementFixes(result, first))
    })
}

extension JudgedClaim {
  /// Either figure in the place of the other, each in the unit of the place that is changed; first the one that no claim vouches for.
  fileprivate func restatementFixes(_ result: WrittenFigure, _ first: WrittenFigure) -> [Remedy] {
    var fixes: [Remedy] = []
    if let computed = claim.computed {
      fixes.append(fix(result, to: computed, FigureTexts.changeHere))
      if let value = inUnit(of: first, result, computed) { fixes.append(fix(first, to: value, FigureTexts.changeEarlier)) }
    }
    return evidence.vouch(for: claim.result) && !evidence.vouch(for: claim.operands[0]) ? fixes.reversed() : fixes
  }

  private func fix(_ figure: WrittenFigure, to value: Decimal, _ title: Text) -> Remedy {
    Remedy(
      title: title(figure.words, figure.words(for: value, places: figure.value.places)), safety: .unsafe,
      edits: [figure.replaced(by: value, places: figure.value.places)])
  }

  /// The later figure in the unit of the earlier one: what was `computed` from the earlier one tells how the units differ.
  private func inUnit(of first: WrittenFigure, _ result: WrittenFigure, _ computed: Decimal) -> Decimal? {
    for power in [0, 4, -4, 8, -8, 3, -3] where Decimal.compare(first.value.scaled(by: power), computed) == 0 {
      return result.value.scaled(by: -power).normalized
    }
    return nil
  }
}
