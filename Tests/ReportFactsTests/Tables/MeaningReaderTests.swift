import Testing

@testable import ReportFacts

struct MeaningReaderTests {
  private func words(_ string: String) -> CellWords {
    let bytes = Array(string.utf8)
    return CellWords(bytes, 0..<bytes.count)
  }

  private func read(_ levels: String...) -> LineMeaning { MeaningReader.read(levels: levels.map(words)) }

  @Test(arguments: [
    ("决算数（万元）", LineMeaning.Kind.amount), ("增减额", .change), ("同比增长", .change), ("增减率", .changeRate), ("同比", .changeRate), ("占比", .share),
    ("占总人数比例", .share), ("执行率", .rate), ("完成%", .rate), ("得分率", .rate), ("生均公用经费", .average), ("标准（元/亩）", .price), ("单价", .price),
    ("权重", .fullMarks), ("自评得分", .score), ("扣分", .deduction), ("年度指标值", .target), ("全年完成", .actualValue), ("上年结余", .opening),
    ("旧存", .opening),
    ("年末滚存结余", .closing), ("年终结余", .closing), ("未结", .closing), ("收支结余", .surplus), ("核减金额", .rest), ("未支付", .rest), ("计量单位", .unitName),
    ("科目编码", .serial), ("联系电话", .serial), ("年度", .key), ("功能科目", .key), ("偏差原因分析", .note),
  ])
  func `words over a column say what its figures are`(_ example: (words: String, kind: LineMeaning.Kind)) {
    #expect(read(example.words).kind == example.kind)
  }

  @Test func `a total begins or ends the words, brackets left aside`() {
    #expect(read("合　计").total == .whole)
    #expect(read("本年收入合计（万元）").total == .whole)
    #expect(read("小计").total == .part)
    #expect(read("专项资金（一行一个，小计）").total == .none)
    #expect(read("合计中的部分").total == .whole)
    #expect(read("其中：合计").total == .none)
    #expect(read("总收入").isLeading)
  }

  @Test func `the upper level of a header says what the lower leaves open`() {
    #expect(read("2022年", "预算数").period == .year(2022))
    #expect(read("2022年", "预算数").measure == .budget)
    #expect(read("增减情况", "金额").kind == .change)
    #expect(read("增减情况", "%").kind == .changeRate)
    #expect(read("上年", "决算数").period == .lastYear)
  }

  @Test func `a year is told from other digits`() {
    #expect(read("2023年执行数").period == .year(2023))
    #expect(read("32023项").period == .unstated)
    #expect(read("上年同期").period == .lastYear)
    #expect(read("本年累计").period == .thisYear)
  }

  @Test func `a column that falls is written without a sign, one that rises or falls with it`() {
    #expect(read("减少额").falls)
    #expect(!read("增减额").falls)
    #expect(!read("增加或减少数").falls)
  }

  @Test func `what comes in and what goes out are told by their words`() {
    #expect(["本期增加", "新收", "本年收入"].allSatisfy { MeaningReader.flow(words($0)) == 1 })
    #expect(["本期减少", "审结", "本年支出"].allSatisfy { MeaningReader.flow(words($0)) == -1 })
    #expect(MeaningReader.flow(words("期末余额")) == 0)
  }
}
