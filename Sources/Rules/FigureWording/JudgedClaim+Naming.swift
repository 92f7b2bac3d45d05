import ReportFacts
import ReportText
import Texts

extension JudgedClaim {
  /// What each operand is, in plain words, in the order of the operands.
  var operandNames: [Wording] {
    let operands = claim.operands
    switch claim.kind {
    case .sum: return operands.map { _ in ClaimTexts.item.wording }
    case .part: return [(isMarks ? ClaimTexts.fullMarks : ClaimTexts.whole).wording]
    case .difference: return pairNames(ClaimTexts.current, ClaimTexts.previous)
    case .growth where claim.impliedBase: return [ClaimTexts.current.wording, changeName.wording]
    case .growth: return pairNames(ClaimTexts.current, ClaimTexts.previous)
    case .ratio: return pairNames(ClaimTexts.part, ClaimTexts.all)
    case .order: return pairNames(ClaimTexts.finalAccounts, ClaimTexts.budget)
    case .count: return operands.indices.map { ClaimTexts.numberedItem($0 + 1) }
    case .average: return [ClaimTexts.amount.wording, ClaimTexts.count.wording]
    case .product: return figures.map { ($0?.unit.hasSuffix("元") ?? false ? ClaimTexts.standard : ClaimTexts.quantity).wording }
    case .balance: return balanceSigns.map { ($0 < 0 ? ClaimTexts.subtracted : ClaimTexts.added).wording }
    case .restatement: return operands.map { _ in ClaimTexts.earlier.wording }
    case .target: return operands.map { _ in ClaimTexts.indicator.wording }
    }
  }

  /// What the result is called: 占比, 完成率, 执行率, 降幅, 减少额.
  var resultName: Text {
    switch claim.kind {
    case .sum: return ClaimTexts.total
    case .ratio: return rateName
    case .growth:
      return claim.statedDirection == 0
        ? ClaimTexts.rateOfChange : (claim.statedDirection > 0 ? ClaimTexts.rateOfIncrease : ClaimTexts.rateOfDecrease)
    case .difference: return changeName
    case .average: return ClaimTexts.average
    case .balance: return ClaimTexts.balance
    case .product: return ClaimTexts.amount
    default: return CommonTexts.nothing
    }
  }

  private var changeName: Text {
    guard claim.directionWords != nil else { return ClaimTexts.difference }
    return claim.statedDirection < 0 ? ClaimTexts.decrease : ClaimTexts.increase
  }

  private var rateName: Text {
    let before = clause(before: claim.result)
    func holds(_ word: StaticString) -> Bool { text.lastOffset(of: word, in: before) != nil }
    if let name = ClaimTexts.rates.first(where: { holds($0.chinese) }) { return name }
    if holds("占") { return ClaimTexts.share }
    return holds("完成") || holds("实现") || holds("达") ? ClaimTexts.completionRate : ClaimTexts.rate
  }

  /// Whether the claim is about marks: 满分10分，得分12分.
  var isMarks: Bool { result?.unit == "分" }

  // MARK: Columns

  private static let columns: [(word: StaticString, name: Text)] = [
    ("预算", ClaimTexts.budget), ("计划", ClaimTexts.plan), ("任务", ClaimTexts.task), ("目标", ClaimTexts.target), ("控制数", ClaimTexts.limit),
    ("决算", ClaimTexts.finalAccounts), ("执行", ClaimTexts.executed), ("实际", ClaimTexts.actual), ("收入", ClaimTexts.revenue),
    ("支出", ClaimTexts.expenditure), ("上年", ClaimTexts.previous), ("去年", ClaimTexts.previous), ("同期", ClaimTexts.previous),
  ]

  /// Names for [new, base] by the column of a budget table that the words before them point to, or the names given.
  private func pairNames(_ first: Text, _ second: Text) -> [Wording] {
    guard claim.operands.count == 2 else { return claim.operands.map { _ in first.wording } }
    let a = column(of: claim.operands[0])
    let b = column(of: claim.operands[1])
    let (revenue, expenditure) = (ClaimTexts.revenue, ClaimTexts.expenditure)
    let budgets = [ClaimTexts.budget, ClaimTexts.plan, ClaimTexts.task, ClaimTexts.target, ClaimTexts.limit]
    if let b, budgets.contains(b) {
      let actual = a.flatMap { budgets.contains($0) || $0 == revenue || $0 == expenditure ? nil : $0 } ?? ClaimTexts.actual
      return [actual.wording, b.wording]
    }
    if claim.kind == .difference, a == revenue, b == expenditure { return [revenue.wording, expenditure.wording] }
    return [first.wording, second.wording]
  }

  /// The column word nearest before the figure in its clause.
  private func column(of mention: Mention) -> Text? {
    let before = clause(before: mention)
    var best: (offset: Int, name: Text)?
    for (word, name) in Self.columns {
      guard let offset = text.lastOffset(of: word, in: before) else { continue }
      if best.map({ offset > $0.offset }) ?? true { best = (offset, name) }
    }
    return best?.name
  }

  /// The words of the clause before the figure, back to a mark or another figure of the claim, at most 90 bytes.
  private func clause(before mention: Mention) -> Range<Int> {
    let end = mention.range.lowerBound
    var start = text.scalarBoundary(atOrBefore: max(end - 90, 0))
    for other in claim.operands + [claim.result] where other.range.upperBound <= end { start = max(start, other.range.upperBound) }
    var position = start
    while position < end {
      let (scalar, length) = text.bytes.scalar(at: position, before: end)
      position += length
      switch scalar {
      case "，", "。", "；", "：", "、", "（", "(", ",", ";", "\n", "\t", "|": start = position
      default: break
      }
    }
    return start..<end
  }
}

extension SourceText {
  /// Where `word` last stands in `range`; nil where it does not.
  fileprivate func lastOffset(of word: StaticString, in range: Range<Int>) -> Int? {
    word.withUTF8Buffer { word in
      var offset = range.upperBound - word.count
      while offset >= range.lowerBound {
        var index = 0
        while index < word.count, bytes[offset + index] == word[index] { index += 1 }
        if index == word.count { return offset }
        offset -= 1
      }
      return nil
    }
  }
}
