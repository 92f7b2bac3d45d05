/// Where a section of a table of marks has its columns.
struct MarkColumns: Sendable {
  /// 分值
  let full: Int
  /// 得分
  let given: Int
  /// 年度指标值; nil in the lines of funds and in plain score tables.
  let target: Int?
  /// 实际完成值
  let actual: Int?
  /// 偏差原因分析及改进措施
  let reason: Int?
  /// 全年预算数 and 全年执行数 of the lines of funds.
  let funds: (budget: Int, actual: Int)?

  /// nil for a section that is none.
  init?(_ meanings: [LineMeaning], _ words: [CellWords]) {
    guard let full = meanings.firstIndex(where: { $0.kind == .fullMarks }), let given = meanings.lastIndex(where: { $0.kind == .score })
    else {
      return nil
    }
    self.full = full
    self.given = given
    target =
      meanings.firstIndex { $0.kind == .target } ?? words.firstIndex { $0.containsOne(of: ["目标", "指标标准", "预期"]) && !$0.contains("实际") }
    actual =
      meanings.firstIndex { $0.kind == .actualValue }
      ?? words.firstIndex { $0.containsOne(of: ["完成情况", "实际完成", "实际"]) && !$0.contains("支出") }
    reason = words.lastIndex { $0.containsOne(of: ["偏差", "未完成原因", "原因分析", "扣分原因", "改进措施"]) }
    let budgets = meanings.indices.filter { meanings[$0].measure.isBudget && meanings[$0].kind == .amount }
    let executed = meanings.indices.last { meanings[$0].measure == .actual && meanings[$0].kind == .amount }
    let hasRate = meanings.contains { $0.kind == .rate }
    if target == nil || actual == nil {
      guard hasRate, let executed, let budget = budgets.last(where: { $0 < executed }) else { return nil }
      funds = (budget, executed)
    } else {
      funds = nil
    }
  }
}
