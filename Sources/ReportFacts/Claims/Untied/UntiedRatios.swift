extension ClaimFinder {
  /// Rates and shares whose two figures the words do not tell.
  static let untiedRatio = ClaimFinder(
    kind: .ratio,
    summary: "没有写明分子分母的比率：整改率、退回率、占比，前文有两个数恰好得出。",
    examples: [
      ClaimExample("查出问题128个，截至5月底已完成整改119个，整改率93%。", "93% ← 119个, 128个 ✓"),
      ClaimExample("涉及金额58.64万元，审计后已退回医保基金55.10万元，退回率94.0%。", "94.0% ← 55.10万元, 58.64万元 ✓"),
      ClaimExample("收回有效问卷228份，“非常满意”141份，“满意”66份，满意度（含非常满意）为90.79%，即207份。", "90.79% ← 207份, 228份 ✓"),
      ClaimExample("总诊疗19.63万人次，其中县级医院8.27万人次，基层诊疗量占比57.9%（11.36万人次）。", "57.9% ← 11.36万人次, 19.63万人次 ✓"),
      ClaimExample("医疗收入18364.53万元，其中门诊6290.17万元；药品收入4976.80万元（不含饮片），药占比27.10%。", "27.10% ← 4976.80万元, 18364.53万元 ✓"),
      ClaimExample("应参保295,030人，现有287,416人参保，参保率97.42%。", "97.42% ← 287,416人, 295,030人 ✓"),
      ClaimExample("签约20.08万人，签约率52.36%（常住人口38.15万人）。", "52.36% ← 20.08万人, 38.15万人 ✗"),
      ClaimExample("债务余额124750万元，其中一般债务86310万元、专项债务38440万元，控制在债务限额131200万元以内，债务余额占限额的95.1%。", "95.1% ← 124750万元, 131200万元 ✓"),
      ClaimExample("在26个村中抽取8个村现场核查，抽查面30.8%。", "30.8% ← 8个, 26个 ✓"),
      ClaimExample("受理案件420件，结案率95.3%。"),
      ClaimExample("栽植苗木3200株，浇灌1500亩，成活率不低于90%。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices where passage.mayBeResult(index) && UntiedRatios.isCandidate(index, collector) {
        UntiedRatios(passage).find(index, &collector)
      }
    })
}

/// Looks for the two figures of a rate that nothing ties yet.
struct UntiedRatios {
  private let untied: Untied
  private let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
    untied = Untied(passage)
  }

  static func isCandidate(_ index: Int, _ collector: ClaimCollector) -> Bool {
    let passage = collector.passage
    let quantity = passage.quantity(index)
    guard quantity.unit.dimension == .percent || quantity.unit.dimension == .permille, quantity.hedge == .exact, !quantity.value.isZero,
      Decimal.compare(quantity.value, Decimal(100)) != 0
    else { return false }
    switch passage.figures[index].role {
    case .rate, .share, .shareOfStated, .completion: break
    case .loose where Untied(passage).isIntroduced(index, by: extents): break
    default: return false
    }
    if collector.has(.ratio, result: index) || collector.has(.growth, result: index) { return false }
    return !Untied(passage).isIntroduced(index, by: limits)
  }

  private static let extents: ByteWords = ["抽查面", "覆盖面", "核查面", "受益面", "抽样面", "比例"]

  /// Words before a percentage that is asked for, not reckoned.
  private static let limits: ByteWords = ["不低于", "目标", "标准", "税率", "利率", "以上", "不超过", "要求", "规定", "按"]

  func find(_ rate: Int, _ collector: inout ClaimCollector) {
    let pool = untied.pool(around: rate, isWhole: collector.totalOfPart.contains) { untied.isAmount($0) }
    let isAboveAll = Decimal.compare(passage.quantity(rate).value, Decimal(100)).map { $0 > 0 } ?? false
    let pairs = untied.pairs(pool, most: untied.attempts(for: rate)) { a, b in
      guard passage.quantity(a).goes(with: passage.quantity(b)) || areBeds(rate, a, b), passage.quantity(a).unit.dimension != .none,
        let order = Decimal.compare(passage.amount(a), passage.amount(b))
      else { return false }
      return isAboveAll ? order > 0 : order < 0
    }
    for (a, b) in pairs {
      guard let quotient = Quotient(rate, a, b, collector), quotient.check.verdict == .holds else { continue }
      collector.add(.ratio, result: rate, operands: [a, b], check: quotient.check, confidence: .medium)
      return
    }
    bracketedWhole(rate, &collector)
  }

  /// 床位2,064张，入住老人1,146人，入住率55.52%: people and the places for them, side by side in front of a rate of four digits.
  private func areBeds(_ rate: Int, _ a: Int, _ b: Int) -> Bool {
    let units = [passage.quantity(a).unit, passage.quantity(b).unit]
    return passage.quantity(rate).value.significantDigits >= 4 && b == a - 1 && a == rate - 1 && units[0].dimension == .people
      && units[1].isCounted && passage.contains("率", in: passage.figures[rate].label)
  }

  /// 签约20.08万人，签约率52.36%（常住人口38.15万人）: the amount right before and the whole in the bracket right behind, one slip off.
  private func bracketedWhole(_ rate: Int, _ collector: inout ClaimCollector) {
    guard rate >= 1, rate + 1 < passage.figures.count, passage.figures[rate + 1].bracket == passage.figures[rate].token + 1,
      passage.figures[rate - 1].sentence == passage.figures[rate].sentence, untied.isAmount(rate - 1), untied.isAmount(rate + 1),
      let quotient = Quotient(rate, rate - 1, rate + 1, collector), passage.quantity(rate).value.significantDigits >= 3,
      Slip.between(
        written: passage.quantity(rate).value, intended: quotient.check.computed.rounded(to: passage.quantity(rate).value.places)) != nil
    else { return }
    collector.add(.ratio, result: rate, operands: [rate - 1, rate + 1], check: quotient.check, confidence: .medium)
  }
}
