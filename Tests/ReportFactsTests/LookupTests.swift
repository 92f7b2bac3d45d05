import ReportText
import Testing

@testable import ReportFacts

/// Results whose second figure stands in another block.
struct LookupTests {
  private let table = "| 项目 | 2023年预算数 | 2023年决算数 |\n|---|---|---|\n| 公务接待费 | 14.80 | 16.30 |\n| 公务用车运行费 | 16.00 | 9.40 |"

  @Test func `what a result is compared with stands in the row of the table that its sentence restates`() {
    #expect(
      claims(table, "2023年公务接待费决算16.30万元，与年度预算相比增加1.5万元，增长10.14%。") == [
        "difference 1.5万元 ← 16.30万元, 14.80 holds", "growth 10.14% ← 16.30万元, 14.80 holds",
      ])
  }

  @Test func `a change under a table is that of the row it names`() {
    #expect(claims(table, "公务接待费超预算1.50万元，主要是招商接待增加。") == ["difference 1.50万元 ← 16.30, 14.80 holds"])
    #expect(claims(table, "公务接待费超预算2.80万元。").isEmpty)
    #expect(claims(table, "会议费超预算1.50万元。").isEmpty)
  }

  @Test func `a slip in a result that the words tie to one figure is a mismatch`() {
    #expect(
      claims(table, "2023年公务接待费决算16.30万元，比年初预算增加1.50万元，增长10.41%。").contains("growth 10.41% ← 16.30万元, 14.80 mismatch"))
  }

  @Test func `a rate that a table works out below has the operands of the table`() {
    let table = "| 资金来源 | 预算数 | 到位数 | 到位率 |\n|---|---|---|---|\n| 省级补助 | 2200.00 | 2000.50 | 90.93% |"
    #expect(claims("省级补助到位2000.50万元，省级补助到位率90.93%。", table).contains { $0.hasPrefix("ratio 90.93% ← 2000.50万元, 2200.00") })
  }

  @Test func `what the sentence ties itself is not looked up`() {
    #expect(
      claims(table, "2023年公务接待费决算16.30万元，比上年20.00万元减少3.70万元。") == ["difference 3.70万元 ← 16.30万元, 20.00万元 holds"])
  }

  @Test func `nothing is compared with what another year or another thing states`() {
    #expect(claims(table, "2023年公务接待费决算16.30万元，比上年增加1.5万元。").isEmpty)
    #expect(claims(table, "2023年公务用车购置费决算25.00万元，比年初预算增加9.00万元。").isEmpty)
  }

  /// The differences, growths and ratios with results in running text.
  private func claims(_ blocks: String...) -> [String] {
    let text = SourceText([UInt8](blocks.joined(separator: "\n\n").utf8))
    return Analysis(text).claims.filter { [.difference, .growth, .ratio].contains($0.kind) }.map { claim in
      let operands = claim.operands.map { text.string($0.range) }.joined(separator: ", ")
      return "\(claim.kind) \(text.string(claim.result.range)) ← \(operands) \(claim.verdict)"
    }.filter { !$0.hasPrefix("ratio 90.93% ← 2000.50,") }
  }
}
