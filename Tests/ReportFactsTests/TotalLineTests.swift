import ReportFacts
import ReportText
import Testing

/// Lines that sum up the lines above them.
struct TotalLineTests {
  private func sums(_ lines: String...) -> [String] {
    let text = SourceText(lines.joined(separator: "\n") + "\n")
    return Analysis(text).claims.filter { $0.kind == .sum && $0.operands.count >= 3 }.map { claim in
      "\(text.string(claim.result.range)) ← \(claim.operands.map { text.string($0.range) }.joined(separator: ", ")) \(claim.verdict)"
    }
  }

  @Test func `items that say more than their amount are summed up by their first amounts`() {
    #expect(
      sums(
        "1．因公出国费：全年支出0万元，本年度无出国团组。", "2．公务用车费：全年支出31.42万元。其中，购置费19.80万元；运行维护费11.62万元。", "3．公务接待费：全年支出1.05万元，接待12批次。",
        "以上三项合计32.47万元，未超年初预算36万元。") == ["32.47万元 ← 0万元, 31.42万元, 1.05万元 holds"])
  }

  @Test func `whichever words name the items above`() {
    #expect(
      sums("（一）城市低保：发放412.60万元，惠及1,204户。", "（二）农村低保：发放866.15万元，惠及3,318户。", "（三）临时救助：发放58.40万元，救助286人次。", "上述三项共计1337.15万元。")
        == ["1337.15万元 ← 412.60万元, 866.15万元, 58.40万元 holds"])
  }

  @Test func `first amounts that do not add up are left alone`() {
    #expect(
      sums("1．公务用车费：全年支出31.42万元，购置费19.80万元。", "2．公务接待费：全年支出1.05万元，接待12批次。", "3．培训费：全年支出4.60万元，培训3期。", "以上三项合计38.47万元。")
        .isEmpty)
  }
}
