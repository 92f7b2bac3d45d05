import ReportText
import Testing

@testable import ReportFacts

/// Results whose figures all stand in other paragraphs.
struct FarawayTests {
  @Test func `a share of two amounts that are named and told elsewhere is a ratio`() {
    #expect(
      ratios("全年执行数2845.60万元。", "项目支出决算1593.54万元，共安排项目4个。", "项目支出占全年执行数的56.00%。") == [
        "ratio 56.00% ← 1593.54万元, 2845.60万元 holds"
      ])
    #expect(
      ratios("全年发放救助金4126.80万元，其中农村低保2063.40万元、城市低保618.90万元、特困供养1444.50万元。", "从结构看，特困供养占35.00%。") == [
        "ratio 35.00% ← 1444.50万元, 4126.80万元 holds"
      ])
    #expect(
      ratios("水利建设支出1860.00万元，教育设施支出940.00万元。", "全年县级投入3000.00万元。", "教育设施支出占县级投入的31.33%。") == [
        "ratio 31.33% ← 940.00万元, 3000.00万元 holds"
      ])
    #expect(ratios("全年执行数2845.60万元。", "公用经费1593.54万元。", "专项补助占全年执行数的56.00%。").isEmpty)
  }

  @Test func `a rate of marks is of the full marks of its class, wherever these stand`() {
    let scores = "项目得分86.30分，其中：决策类得13.50分，得分率90.00%；过程类得16.40分，得分率82.00%；产出类得30.80分，得分率87.00%。"
    #expect(
      ratios(scores, "决策指标满分15分，得13.50分。", "过程指标满分20分，得16.40分。", "产出指标满分35分，得30.80分。") == [
        "ratio 90.00% ← 13.50分, 15分 holds", "ratio 82.00% ← 16.40分, 20分 holds", "ratio 87.00% ← 30.80分, 35分 mismatch",
      ])
    #expect(!claims([.part], scores, "决策指标满分15分，得13.50分。").contains { $0.hasPrefix("part 13.50分") })
  }

  @Test func `a rate of execution and what is left go by what was spent and what there was to spend`() {
    #expect(
      claims([.ratio, .difference], "2023年部门整体支出8764.53万元。", "（一）预算编制。调整后预算8902.16万元，预算执行率98.45%，年末结转137.63万元。") == [
        "ratio 98.45% ← 8764.53万元, 8902.16万元 holds", "difference 137.63万元 ← 8902.16万元, 8764.53万元 holds",
      ])
    #expect(ratios("2023年部门整体支出8764.53万元。", "调整后预算8902.16万元，预算执行率97.45%。").isEmpty)
  }

  @Test func `an average is of what its words name`() {
    #expect(
      claims([.average], "全年支付特困供养金1402.57万元。", "全县特困人员1873人。", "人均年供养支出约为7488.36元，比上年略高。").isEmpty,
      "约 leaves room")
    #expect(
      claims([.average], "全年支付特困供养金1402.57万元。", "全县特困人员1873人。", "人均年供养支出7488.36元。") == [
        "average 7488.36元 ← 1402.57万元, 1873人 holds"
      ])
    #expect(
      claims([.average], "治理河道19.24公里。", "河道治理投资3742.85万元。", "平均每公里投资194.53万元。").contains {
        $0.hasPrefix("average 194.53万元 ← 3742.85万元, 19.24公里")
      })
    #expect(
      claims([.average], "维修校舍43150平方米，投入维修资金1206.38万元。", "经审计，每平方米造价279.58元。") == [
        "average 279.58元 ← 1206.38万元, 43150平方米 holds"
      ])
  }

  @Test func `a rate of content people is of the questionnaires that came back, one of beds of the beds there are`() {
    #expect(
      ratios("发放调查问卷260份，收回有效问卷232份。", "满意度调查中214人表示满意，满意率92.24%，低于目标值。").contains(
        "ratio 92.24% ← 214人, 232份 holds"))
    #expect(
      ratios("本次共回收问卷304份。", "问卷显示表示满意和比较满意的278份，群众满意度为91.45%。").contains("ratio 91.45% ← 278份, 304份 holds"))
    #expect(ratios("全区养老机构13家，床位2,064张，入住老人1,146人，入住率55.52%。") == ["ratio 55.52% ← 1,146人, 2,064张 holds"])
    #expect(ratios("敬老院床位460张，入住老人368人，床位利用率70.00%。").isEmpty)
  }

  @Test func `the score of the text is that of the one table of marks`() {
    let table = "| 指标 | 分值 | 得分 |\n|---|---|---|\n| 履职效能 | 60 | 57.40 |\n| 管理效率 | 40 | 38.20 |\n| 合计 | 100 | 95.60 |"
    #expect(claims([.restatement], "2023年部门整体支出绩效自评得分为96.50分。", table) == ["restatement 95.60 ← 96.50分 mismatch"])
    #expect(claims([.restatement], "2023年部门整体支出绩效自评得分为95.60分。", table) == ["restatement 95.60 ← 95.60分 holds"])
    #expect(claims([.restatement], "单位自评得分为96.50分，财政部门评价得分为91.20分。", table).isEmpty)
    #expect(claims([.restatement], "2023年自评得分为96.50分。", table, "附二\n\n" + table.replacing95).allSatisfy { $0.hasSuffix("holds") })
  }

  @Test func `a subtotal bears the name of the group whose rows it adds up`() {
    let table =
      "一级指标\t二级指标\t分值\t得分\n决策\t项目立项\t9\t9.00\n\t资金投入\t11\t9.50\n\t小计\t20\t18.50\n过程\t资金管理\t12\t10.83\n\t组织实施\t8\t6.00\n\t小计\t20\t16.83"
    let found = claims([.restatement], table, "（一）决策类。得分18.50分。", "（二）过程类。得分16.83分。")
    #expect(found == ["restatement 18.50分 ← 18.50 holds", "restatement 16.83分 ← 16.83 holds"])
  }

  @Test func `totals are made up of what they are made up of by definition`() {
    #expect(
      claims(
        [.sum], "2022年度收入总计3486.72万元，支出总计3486.72万元。", "2022年本年收入合计3368.24万元。年初结转和结余118.48万元。",
        "2022年本年支出合计3352.90万元。年末结转和结余133.82万元。") == [
          "sum 3486.72万元 ← 3368.24万元, 118.48万元 holds", "sum 3486.72万元 ← 3352.90万元, 133.82万元 holds",
        ])
    #expect(
      claims([.sum], "全年执行数2958.34万元。", "基本支出决算1302.76万元。", "项目支出决算1655.58万元。") == [
        "sum 2958.34万元 ← 1302.76万元, 1655.58万元 holds"
      ])
    #expect(
      claims([.sum], "全年实际支出4312.62万元。", "1、基本支出538.94万元，较上年增加26.58万元。", "2、项目支出3773.68万元，共安排6项。") == [
        "sum 4312.62万元 ← 538.94万元, 3773.68万元 holds"
      ])
    #expect(claims([.sum], "全年执行数2958.34万元。", "基本支出决算1302.76万元。", "项目支出决算1555.58万元。").isEmpty)
  }

  private func ratios(_ blocks: String...) -> [String] { claims([.ratio], blocks) }

  private func claims(_ kinds: [ClaimKind], _ blocks: String...) -> [String] { claims(kinds, blocks) }

  private func claims(_ kinds: [ClaimKind], _ blocks: [String]) -> [String] {
    let text = SourceText([UInt8](blocks.joined(separator: "\n\n").utf8))
    return Analysis(text).claims.filter { kinds.contains($0.kind) }.map { claim in
      let operands = claim.operands.map { text.string($0.range) }.joined(separator: ", ")
      return "\(claim.kind) \(text.string(claim.result.range)) ← \(operands) \(claim.verdict)"
    }
  }
}

extension String {
  /// The same table with another total.
  fileprivate var replacing95: String { split(separator: "95.60", omittingEmptySubsequences: false).joined(separator: "94.10") }
}
