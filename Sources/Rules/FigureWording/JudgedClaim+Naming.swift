import ReportFacts
import ReportText

extension JudgedClaim {
  /// What each operand is, in plain words, in the order of the operands.
  var operandNames: [String] {
    let operands = claim.operands
    switch claim.kind {
    case .sum: return operands.map { _ in "分项" }
    case .part: return [isMarks ? "满分" : "总数"]
    case .difference: return pairNames("本期", "上期")
    case .growth where claim.impliedBase: return ["本期", changeName]
    case .growth: return pairNames("本期", "上期")
    case .ratio: return pairNames("部分", "全部")
    case .order: return pairNames("决算数", "预算数")
    case .count: return operands.indices.map { "第\($0 + 1)项" }
    case .average: return ["总额", "个数"]
    case .product: return figures.map { $0?.unit.hasSuffix("元") ?? false ? "标准" : "数量" }
    case .balance: return balanceSigns.map { $0 < 0 ? "减去" : "加上" }
    case .restatement: return operands.map { _ in "前文" }
    case .target: return operands.map { _ in "指标" }
    }
  }

  /// What the result is called: 占比, 完成率, 执行率, 降幅, 减少额.
  var resultName: String {
    switch claim.kind {
    case .sum: return "合计"
    case .ratio: return rateName
    case .growth: return claim.statedDirection == 0 ? "变动幅度" : (claim.statedDirection > 0 ? "增幅" : "降幅")
    case .difference: return changeName
    case .average: return "平均数"
    case .balance: return "余额"
    case .product: return "总额"
    default: return ""
    }
  }

  private var changeName: String {
    guard claim.directionWords != nil else { return "差额" }
    return claim.statedDirection < 0 ? "减少额" : "增加额"
  }

  private static let rates: [StaticString] = [
    "执行率", "完成率", "控制率", "参保率", "到位率", "支付率", "报销率", "使用率", "覆盖率", "合格率", "达标率", "普及率", "兑付率", "支出率", "拨付率", "发放率",
    "入学率", "就业率", "征收率", "收缴率", "结算率", "占比", "比重", "支出进度", "进度",
  ]

  private var rateName: String {
    let before = clause(before: claim.result)
    func holds(_ word: StaticString) -> Bool { text.lastOffset(of: word, in: before) != nil }
    if let name = Self.rates.first(where: holds) { return name.description }
    if holds("占") { return "占比" }
    return holds("完成") || holds("实现") || holds("达") ? "完成率" : "比率"
  }

  /// Whether the claim is about marks: 满分10分，得分12分.
  var isMarks: Bool { result?.unit == "分" }

  // MARK: Columns

  private static let columns: [(word: StaticString, name: String)] = [
    ("预算", "预算数"), ("计划", "计划数"), ("任务", "任务数"), ("目标", "目标数"), ("控制数", "控制数"), ("决算", "决算数"), ("执行", "执行数"), ("实际", "实际数"),
    ("收入", "收入"), ("支出", "支出"), ("上年", "上期"), ("去年", "上期"), ("同期", "上期"),
  ]

  /// Names for [new, base] by the column of a budget table that the words before them point to, or the names given.
  private func pairNames(_ first: String, _ second: String) -> [String] {
    guard claim.operands.count == 2 else { return claim.operands.map { _ in first } }
    let a = column(of: claim.operands[0])
    let b = column(of: claim.operands[1])
    let budgets = ["预算数", "计划数", "任务数", "目标数", "控制数"]
    if let b, budgets.contains(b) { return [a.flatMap { budgets.contains($0) || $0 == "收入" || $0 == "支出" ? nil : $0 } ?? "实际数", b] }
    if claim.kind == .difference, a == "收入", b == "支出" { return ["收入", "支出"] }
    return [first, second]
  }

  /// The column word nearest before the figure in its clause.
  private func column(of mention: Mention) -> String? {
    let before = clause(before: mention)
    var best: (offset: Int, name: String)?
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
