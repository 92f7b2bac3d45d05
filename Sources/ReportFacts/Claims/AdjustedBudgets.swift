/// Budgets that were added to and cut in the year, and stocks that grew and shrank: 年初预算 + 追加 − 追减 = 调整后预算; 在册 + 新增 − 解除 = 年末在册.
struct AdjustedBudgets {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ collector: inout ClaimCollector) {
    for closing in passage.figures.indices
    where passage.figures[closing].role == .main && passage.words(before: closing, holdOneOf: Self.closings) {
      let near = (max(closing - 8, 0)..<closing).filter {
        passage.figures[$0].sentence == passage.figures[closing].sentence && passage.quantity($0).goes(with: passage.quantity(closing))
          && passage.figures[$0].bracket == passage.figures[closing].bracket
      }
      guard let opening = near.last(where: { passage.figures[$0].role == .main && passage.words(before: $0, holdOneOf: Self.openings) })
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

  /// 1 for what came in, -1 for what went out, 0 for neither.
  private func sign(_ figure: Int) -> Int {
    if passage.words(before: figure, holdOneOf: Self.losses) { return -1 }
    return passage.words(before: figure, holdOneOf: Self.gains) ? 1 : 0
  }

  private static func words(_ words: String...) -> [[UInt32]] { words.map { Array($0.unicodeScalars.map(\.value)) } }
  private static let closings = words("调整后", "调整预算", "年末", "期末", "现有", "月末")
  private static let openings = words("年初", "期初", "上年末", "在册", "原有", "月初")
  private static let gains = words("追加", "调增", "新增", "新接收", "接收", "入职", "调入", "转入", "招录", "新入")
  private static let losses = words("追减", "调减", "解除", "减少", "退休", "调出", "转出", "注销", "离职", "报废", "退出", "销号")
}
