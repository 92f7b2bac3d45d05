import ReportText
import Testing

@testable import ReportFacts

/// Figures that one slip of the hand sets apart from what the words ask for, and those that only look so.
struct SlipTests {
  /// `kind result ← operands` for each claim of running text that fails.
  private func mismatches(_ blocks: String...) -> [String] {
    let text = SourceText([UInt8](blocks.joined(separator: "\n\n").utf8))
    return Analysis(text).claims.filter { $0.verdict == .mismatch && $0.confidence >= .medium }.map { claim in
      "\(claim.kind) \(text.string(claim.result.range)) ← \(claim.operands.map { text.string($0.range) }.joined(separator: ", "))"
    }
  }

  // MARK: Within a passage

  @Test func `a total whose list holds but for two swapped digits is told`() {
    let text = "全年拨付资金4731.45万元，其中道路硬化1262.30万元，饮水安全1846.95万元，渠系配套1604.20万元。"
    #expect(mismatches(text) == ["sum 4731.45万元 ← 1262.30万元, 1846.95万元, 1604.20万元"])
  }

  @Test func `a rate beside the difference of its very figures is told, be it of few digits`() {
    #expect(
      mismatches("全年支出27.86万元，比预算32.50万元节约4.64万元，控制率85.27%。") == ["ratio 85.27% ← 27.86万元, 32.50万元"])
    #expect(mismatches("全年支出27.86万元，比预算32.50万元节约4.64万元，控制率85.72%。").isEmpty)
  }

  @Test func `what is left is not drawn from the parts behind it`() {
    #expect(mismatches("结余55.15万元，另有质保金20.00万元、审计费35.15万元尚未支付。").isEmpty)
  }

  @Test func `a change that goes the other way is no slip of another one`() {
    #expect(mismatches("收支总计3906.52万元。上年4217.08万元。本年支出3702.11万元，与上年度相比增加114.97万元。").isEmpty)
  }

  @Test func `all of something is no slip of a little more`() {
    #expect(mismatches("办理离婚登记796对，较上年842对下降5.46%；火化遗体3287具，火化率100%。").isEmpty)
  }

  @Test func `a figure of three digits proves nothing by itself`() {
    #expect(mismatches("培训教师412人次，支出8.36万元，印发手册2150册，下乡131次。").isEmpty)
  }

  @Test func `classes of expenditure that come to more than all of it are told, and none is the total of its own part`() {
    let head = "总支出693.22万元，其中基本支出512.36万元和项目支出180.86万元。总支出中“工资福利支出”470.36万元，其中“其他工资福利支出”143.36万元。"
    #expect(
      mismatches(head + "“商品服务支出”124.77万元。“对个人和家庭补助”95.94万元。“资本性支出”21.6万元。") == [
        "sum 693.22万元 ← 470.36万元, 124.77万元, 95.94万元, 21.6万元"
      ])
  }

  // MARK: Across the report

  private let budget = "2023年部门预算安排项目支出1846.32万元，其中水库除险1205.80万元、渠系配套640.52万元。"

  @Test func `a figure that stands alone is measured against one that adds up`() {
    #expect(mismatches(budget, "截至年底，渠系配套工程安排640.25万元。").contains("restatement 640.25万元 ← 640.52万元"))
  }

  @Test func `two figures that each add up are two things`() {
    #expect(mismatches(budget, "2023年渠系维护安排640.25万元，其中东干渠320.15万元、西干渠320.10万元。").isEmpty)
  }

  @Test func `figures of other names are no slips of each other`() {
    #expect(mismatches(budget, "全年发放农机购置补贴640.25万元。").isEmpty)
    #expect(mismatches("2023年群众满意度96.67%。", "2023年贷款回收率91.67%。").isEmpty)
  }

  @Test func `a figure beside the very amount in its row is another column`() {
    let table = "| 资金来源 | 预算数 | 到位数 | 支出数 |\n|---|---|---|---|\n| 县级配套 | 440.00 | 350.00 | 340.00 |\n| 省级补助 | 780.00 | 780.00 | 742.18 |"
    #expect(mismatches("预算安排省级补助780.00万元、县级配套440.00万元。", table).isEmpty)
  }

  @Test func `shares of one whole on neighbouring lines tell the one that is a slip away`() {
    let lines = ["2023年本年收入合计8215.62万元。", "（一）财政拨款收入7386.40万元，占89.91%；", "（二）事业收入738.56万元，占8.99%；", "（三）其他收入90.66万元，占1.01%。"]
    #expect(mismatches(lines.joined(separator: "\n\n")) == ["ratio 1.01% ← 90.66万元, 8215.62万元"])
  }

  @Test func `an amount above its budget by another slip is told`() {
    #expect(
      mismatches("年初预算为2500.00万元，支出决算为3212.48万元，决算数大于预算数721.48万元。").contains(
        "difference 721.48万元 ← 3212.48万元, 2500.00万元"))
    #expect(mismatches("年初预算为2500.00万元，支出决算为3212.48万元，决算数大于预算数712.48万元。").isEmpty)
  }

  // MARK: Staff and marks

  @Test func `heads of each unit make up those of the next sentence`() {
    let units = "局机关编制8名，实有8人；服务中心编制28名，实有20人；稽核中心编制20名，实有19人。"
    #expect(mismatches(units + "年末在职人数74人。") == ["sum 74人 ← 8人, 20人, 19人"])
    #expect(mismatches(units + "年末在职人数47人。").isEmpty)
  }

  @Test func `scores from the first class to the last make up the whole score`() {
    let parts = "其中预算执行率得9.5分、过程指标得30.5分、产出指标得26分、效果指标得31分。"
    #expect(mismatches("自评综合得分79分，" + parts) == ["sum 79分 ← 9.5分, 30.5分, 26分, 31分"])
    #expect(mismatches("自评综合得分97分，" + parts).isEmpty)
    // The ten marks of 预算执行率 are left out as often as not.
    #expect(mismatches("自评综合得分97分，其中产出指标得50分，效益指标得27分，满意度指标得10分。").isEmpty)
  }
}
