/// Budgets that were added to and cut in the year, and stocks that grew and shrank: 年初预算 + 追加 − 追减 = 调整后预算; 在册 + 新增 − 解除 = 年末在册.
struct AdjustedBudgets {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ collector: inout ClaimCollector) {
    for closing in passage.figures.indices.dropFirst(2)
    where passage.figures[closing].role == .main && passage.words(before: closing, holdOneOf: Self.budgets) {
      findSum(closing, &collector)
    }
    for closing in passage.figures.indices.dropFirst(3)
    where passage.figures[closing].role == .main && passage.words(before: closing, holdOneOf: Self.closings) {
      let near = passage.figures.indices(around: closing, 14).filter {
        $0 < closing && isNear($0, closing)
          && passage.figures[$0].bracket == passage.figures[closing].bracket && passage.quantity($0).goes(with: passage.quantity(closing))
      }
      guard near.count >= 3 else { continue }
      guard let opening = near.last(where: { passage.figures[$0].role == .main && isOpening($0, closing) })
      else {
        continue
      }
      let changes = near.filter { $0 > opening && sign($0) != 0 }
      guard changes.count >= 2, changes.contains(where: { sign($0) < 0 }), changes.contains(where: { sign($0) > 0 }),
        let check = SumCheck.check(
          result: passage.quantity(closing), terms: [(passage.quantity(opening), 1)] + changes.map { (passage.quantity($0), sign($0)) },
          group: collector.group([closing, opening] + changes)), check.agrees
      else { continue }
      collector.add(.balance, result: closing, operands: [opening] + changes, check: check, confidence: .medium)
    }
  }

  /// 年初预算905.20万元，年中追加173.65万元，调整后预算1,078.85万元: one addition and nothing cut.
  private func findSum(_ closing: Int, _ collector: inout ClaimCollector) {
    let added = closing - 1
    guard passage.quantity(added).goes(with: passage.quantity(closing)), passage.figures[added].bracket == passage.figures[closing].bracket,
      passage.figures[added].sentence == passage.figures[closing].sentence, passage.words(before: added, holdOneOf: Self.additions)
    else { return }
    for opening in passage.figures.indices(around: added, 8).reversed() where opening < added {
      guard passage.figures[opening].role == .main, passage.figures[added].sentence - passage.figures[opening].sentence <= 1,
        passage.quantity(opening).goes(with: passage.quantity(closing)), passage.words(before: opening, holdOneOf: Self.firsts),
        let check = SumCheck.check(
          result: passage.quantity(closing), terms: [(passage.quantity(opening), 1), (passage.quantity(added), 1)],
          group: collector.group([closing, opening, added])), check.verdict == .holds
      else { continue }
      return collector.add(.sum, result: closing, operands: [opening, added], check: check, confidence: .medium)
    }
  }

  /// In the sentence of the closing figure; a budget may be told over three.
  private func isNear(_ figure: Int, _ closing: Int) -> Bool {
    let sentences = passage.figures[closing].sentence - passage.figures[figure].sentence
    return sentences == 0 || sentences <= 2 && passage.words(before: closing, holdOneOf: Self.closings.prefix(2))
  }

  /// 年初预算, 期初在册; 部门预算安排 before 调整后预算.
  private func isOpening(_ figure: Int, _ closing: Int) -> Bool {
    if passage.words(before: figure, holdOneOf: Self.openings) { return true }
    // 在编教师3864人，…，年末在编教师3897人
    let noun = LabelMatch.scalars(passage, passage.figures[figure].label)
    let last = LabelMatch.scalars(passage, passage.figures[closing].label)
    if last.count >= 4, last.dropFirst(2).count >= 2, noun.suffix(last.count - 2).elementsEqual(last.dropFirst(2)) { return true }
    return passage.figures[figure].measure.isBudget && passage.words(before: closing, holdOneOf: Self.closings.prefix(2))
  }

  /// 1 for what came in, -1 for what went out, 0 for neither.
  private func sign(_ figure: Int) -> Int {
    if passage.words(before: figure, holdOneOf: Self.losses) { return -1 }
    return passage.words(before: figure, holdOneOf: Self.gains) ? 1 : 0
  }

  private static func words(_ words: String...) -> [[UInt32]] { words.map { Array($0.unicodeScalars.map(\.value)) } }
  private static let closings = words("调整后", "调整预算", "年末", "期末", "现有", "月末")
  private static let budgets = words("调整后", "调整预算", "全年预算", "全年收入", "预算调整为", "调整为", "预算总额", "预算合计", "总预算", "最终预算", "可执行预算")
  private static let additions = words("追加", "调增", "增加预算", "新增预算", "调整增加")
  private static let firsts = words("年初", "批复预算", "初预算批复", "部门预算", "下达")
  private static let openings = words("年初", "期初", "上年末", "在册", "原有", "月初")
  private static let gains = words("追加", "调增", "新增", "新接收", "接收", "入职", "调入", "转入", "招录", "招聘", "新入")
  private static let losses = words("追减", "调减", "收回", "压减", "核减", "解除", "减少", "退休", "调出", "转出", "注销", "离职", "报废", "退出", "销号")
}
