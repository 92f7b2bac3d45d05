import ReportText
import Testing

@testable import ReportFacts

/// What a form says at its top and once more among its indicators.
struct FormSlipTests {
  private func form(target: String, rate: String = "95.30%") -> [String] {
    let rows = [
      "项目名称 | 古树名木保护经费",
      "项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
      " | 年度资金总额 | 23 | 23 | 21.92 | 10 | 95.30% | 9.5",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因",
      "成本指标 | 经济成本指标 | 项目总成本 | \(target) | 21.92万元 | 20 | 20 | ",
      "产出指标 | 时效指标 | 预算执行率 | 95% | \(rate) | 10 | 10 | ",
    ]
    let text = SourceText([UInt8](("古树名木保护项目绩效自评表\n\n" + rows.map { "| " + $0 + " |" }.joined(separator: "\n") + "\n").utf8))
    return Analysis(text).claims.filter { $0.kind == .restatement && $0.verdict == .mismatch }.map { text.string($0.result.range) }
  }

  @Test func `a cost target above every budget of its form is told`() {
    #expect(form(target: "23万元").isEmpty)
    #expect(form(target: "53万元") == ["53万元"])
  }

  @Test func `a cost target between what was spent and the budget is as good as any`() {
    #expect(form(target: "22万元").isEmpty)
  }

  @Test func `the rate of the budget's execution is the same twice`() {
    #expect(form(target: "23万元", rate: "95.30%").isEmpty)
    #expect(form(target: "23万元", rate: "93.50%") == ["93.50%"])
  }
}
