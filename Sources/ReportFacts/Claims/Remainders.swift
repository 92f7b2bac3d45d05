extension ClaimFinder {
  /// What is left when something is taken off, in the order that it is told: 送审…，审减…，审定…; 应到…，缺席…，实到….
  static let remainder = ClaimFinder(
    kind: .difference,
    summary: "先说原数、再说减去的数、后说余下的数：送审、审减、审定；应到、缺席、实到。",
    examples: [
      ClaimExample("工程结算送审价1,862.40万元，审减96.35万元，审定价1,766.05万元，审减率5.17%。", "1,766.05万元 ← 1,862.40万元, 96.35万元 ✓"),
      ClaimExample("概算总投资6,500万元，核减420万元后为6,080万元。", "6,080万元 ← 6,500万元, 420万元 ✓"),
      ClaimExample("本次应付质保金86.40万元，扣除违约金2.30万元，实付84.10万元。", "84.10万元 ← 86.40万元, 2.30万元 ✓"),
      ClaimExample("报名考生312人，缺考28人，实际参考284人。", "284人 ← 312人, 28人 ✓"),
      ClaimExample("评审专家库抽取11人，回避2人，到场9人。", "9人 ← 11人, 2人 ✓"),
      ClaimExample("发出选票186张，作废5张，有效票181张。", "181张 ← 186张, 5张 ✓"),
      ClaimExample("送审金额865.20万元，审定金额831.46万元，审减33.74万元。", "33.74万元 ← 831.46万元, 865.20万元 ✓"),
      ClaimExample("制度执行（5分，得3分），资料缺页，扣1分；验收滞后，扣1分；每缺一项扣0.5分，扣完为止，得分18分。"),
      ClaimExample("项目38个，核减4个，实际投资2600万元，覆盖12个村。"),
    ],
    find: { collector in
      let passage = collector.passage
      guard passage.figures.count >= 3, passage.contains(Remainders.cuts, in: passage.content) else { return }
      for index in passage.figures.indices.dropFirst().dropLast() { Remainders(passage).find(index, &collector) }
    })
}

/// Finds what is left behind a figure that is taken off the one before it.
struct Remainders {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  static let cuts: ByteWords = [
    "审减", "核减", "扣", "剔除", "减去", "缺考", "缺席", "缺勤", "弃考", "回避", "弃权", "请假", "作废", "报损", "损耗", "剔出", "未到", "未参加", "退出", "无效",
  ]
  private static let lefts: ByteWords = [
    "审定", "核定", "核准", "认定", "实付", "实际", "实发", "实有", "实到", "到场", "参加", "参考", "出席", "有效", "净", "后为", "剩", "余", "得", "结算", "最终", "应付", "实得",
    "到会", "出庭",
    "签到", "评分",
  ]

  /// Reads figure `cut` as what is taken off.
  func find(_ cut: Int, _ collector: inout ClaimCollector) {
    let (whole, rest) = (cut - 1, cut + 1)
    let place = passage.figures[cut]
    let untied = Untied(passage)
    guard untied.isIntroduced(cut, by: Self.cuts), place.role == .main || place.role == .change,
      passage.quantity(cut).unit.dimension != .marks, isBeside(whole, cut), isBeside(cut, rest),
      passage.quantity(cut).hedge == .exact, !passage.amount(cut).isZero, !passage.contains("每", in: untied.words(before: cut)),
      isPlain(whole), isPlain(rest), !untied.isIntroduced(rest, by: Self.cuts),
      !untied.isIntroduced(whole, by: Self.cuts)
    else { return }
    let isNamed = isNamedAsLeft(rest, behind: cut)
    guard
      let check = GrowthCheck.difference(
        result: passage.quantity(rest), new: passage.quantity(whole), base: passage.quantity(cut), direction: 1,
        group: collector.group([rest, whole, cut]))
    else { return }
    let isTold = check.verdict == .holds && (isNamed || passage.quantity(rest).value.significantDigits >= 4)
    let isSlip = isNamed && check.fault == nil && Slip.isNear(written: passage.quantity(rest).value, intended: check.computed)
    guard isTold || isSlip, !collector.ties(whole, with: [cut, rest]) else { return }
    collector.add(.difference, result: rest, operands: [whole, cut], check: check, confidence: .medium)
  }

  /// 审定价, 实际参考, 得; 核减420万元后为.
  private func isNamedAsLeft(_ rest: Int, behind cut: Int) -> Bool {
    passage.contains(Self.lefts, in: passage.quantity(cut).range.upperBound..<passage.quantity(rest).range.lowerBound)
  }

  private func isBeside(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (passage.figures[a], passage.figures[b])
    return first.sentence == second.sentence && first.group == second.group && first.bracket == second.bracket
      && second.clause - first.clause <= 2
      && passage.quantity(a).unit.dimension == passage.quantity(b).unit.dimension && passage.quantity(a).goes(with: passage.quantity(b))
  }

  private func isPlain(_ index: Int) -> Bool {
    let role = passage.figures[index].role
    return (role == .main || role == .denominator) && passage.quantity(index).hedge == .exact
      && !passage.quantity(index).unit.isRate
  }
}
