import Linting
import ReportFacts
import Texts

extension Rule {
  /// 分项 > 总数, 得分 > 满分.
  static let partExceedsWhole = Rule(
    id: "part-exceeds-whole",
    summary: "分项不应大于总数，得分不应超过满分。",
    rationale: "部分大于全部，两个数中必有一个是错的。",
    severity: .error,
    examples: [
      .flags("预算执行率（满分⌊10分⌋，得分⟦12分⟧）。", message: "得分12分大于满分10分，超出2分"),
      .flags("财政总收入⌊15057万元⌋，其中：地方收入⟦16409万元⟧，同比增长24.23%。", message: "分项16409万元大于总数15057万元，超出1352万元"),
      .passes("预算执行率（满分10分，得分9.5分）。"),
      .passes("民政事业费15057万元，其中：城乡低保6409万元。"),
      .passes("编制8名，实有9人。", because: "超编是需要说明的事实，不是笔误"),
    ],
    check: .claims(.part) { part in
      guard let whole = part.operand(0), let figure = part.result else { return nil }
      let names = part.partNames
      return part.remark(FigureTexts.part(names.part, figure.words, names.whole, whole.words, part.excessWords), fixes: part.statedFixes)
    })
}

extension JudgedClaim {
  fileprivate var partNames: (part: Text, whole: Text) {
    isMarks ? (ClaimTexts.score, ClaimTexts.fullMarks) : (ClaimTexts.item, ClaimTexts.whole)
  }

  /// ，超出2分; nothing where the two have different units.
  fileprivate var excessWords: Wording {
    guard let part = result, let whole = operand(0), part.baseUnit == whole.baseUnit,
      let excess = part.value.scaled(by: part.scale) - whole.value.scaled(by: whole.scale)
    else { return .nothing }
    return FigureTexts.excess(part.words(for: excess.scaled(by: -part.scale).normalized, places: part.value.places))
  }

  /// The part or the whole as the report states it elsewhere, where a single slip leads from there to what is written.
  fileprivate var statedFixes: [Remedy] {
    [(claim.result, partNames.part), (claim.operands[0], partNames.whole)].compactMap { mention, name in
      guard let figure = WrittenFigure(mention, in: text), !evidence.vouch(for: mention) else { return nil }
      let other = mention == claim.result ? claim.operands[0] : claim.result
      let stated = SlipVariants.of(figure.value).filter { variant in
        guard let limit = other.value?.scaled(by: other.scale), let order = Decimal.compare(variant.scaled(by: mention.scale), limit) else {
          return false
        }
        return (mention == claim.result ? order <= 0 : order >= 0) && evidence.states(figure.number(for: variant), besides: claim)
      }
      guard stated.count == 1 else { return nil }
      return Remedy(
        title: ClaimTexts.changeResult(name, figure.words(for: stated[0], places: 0)), safety: .unsafe,
        edits: [figure.replaced(by: stated[0], places: 0)])
    }
  }
}
