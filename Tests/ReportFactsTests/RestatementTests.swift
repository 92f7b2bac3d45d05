import ReportFacts
import ReportText
import Testing

/// What is stated twice in a report, and what only looks so.
struct RestatementTests {
  /// `later ← first ✓` for each restatement of a text.
  private func restatements(_ lines: String...) -> [String] {
    let text = SourceText(lines.joined(separator: "\n\n") + "\n")
    return Analysis(text).claims.filter { $0.kind == .restatement }.map { claim in
      let mark = ["holds": "✓", "rounding": "≈", "mismatch": "✗"][claim.verdict.rawValue] ?? ""
      return "\(text.string(claim.result.range)) ← \(claim.operands.map { text.string($0.range) }.joined()) \(mark)"
    }
  }

  @Test func `a later paragraph restates an earlier one, the first mention being the operand`() {
    #expect(
      restatements("2023年基本支出1324.44万元，项目支出332.51万元。", "基本支出情况：基本支出1324.44万元。", "我局2023年基本支出为1324.44万元。") == [
        "1324.44万元 ← 1324.44万元 ✓", "1324.44万元 ← 1324.44万元 ✓",
      ])
  }

  @Test func `amounts are compared in one unit`() {
    #expect(restatements("2023年公用经费47.85万元。", "公用经费支出478500元。") == ["478500元 ← 47.85万元 ✓"])
    #expect(restatements("彩票公益金2.16亿元。", "安排使用彩票公益金21560万元。") == ["21560万元 ← 2.16亿元 ≈"])
  }

  @Test func `a shorter name is the same where nothing but the unit's own words is left out`() {
    #expect(restatements("城镇职工医保意外伤害代办费13.06万元。", "意外伤害代办费13.06万元。") == ["13.06万元 ← 13.06万元 ✓"])
    #expect(restatements("财政拨款支出1617.46万元。", "财政拨款收入1617.46万元。").isEmpty)
    #expect(restatements("2023年基本支出1324.44万元。", "2023年项目支出1324.44万元。").isEmpty)
  }

  @Test func `another year, another column and nought are no restatements`() {
    #expect(restatements("2023年公务接待费支出1.75万元。", "2022年公务接待费支出1.75万元。").isEmpty)
    #expect(restatements("2023年公务接待费预算1.75万元。", "2023年公务接待费决算1.75万元。").isEmpty)
    #expect(restatements("2023年因公出国费0万元。", "2023年因公出国费0万元。").isEmpty)
  }

  @Test func `what a clause leaves unnamed is named by its sentence or its heading`() {
    #expect(
      restatements("2023年住房保障支出16.91万元。", "住房保障支出（类）住房改革支出（款）住房公积金（项）", "年初预算为16.91万元，支出决算数16.91万元。") == [
        "16.91万元 ← 16.91万元 ✓"
      ])
    #expect(restatements("2023年“三公”经费支出3.89万元。", "“三公”经费控制数为17万元，实际支出为3.89万元。") == ["3.89万元 ← 3.89万元 ✓"])
  }

  @Test func `a figure is told again in another unit right behind it`() {
    #expect(restatements("2023年基本支出预算4812360.00元（481.24万元）。") == ["481.24万元 ← 4812360.00元 ✓"])
    #expect(restatements("地方财政收入迈上6.84亿元新台阶，累计68,412万元。") == ["68,412万元 ← 6.84亿元 ≈"])
    #expect(restatements("应参保28,914人，实际参保28,914人。").isEmpty)
  }

  @Test func `the total of a table is what the text around it speaks of`() {
    let table = "| 项目 | 年初预算 | 决算数 |\n|---|---|---|\n| 农林水支出 | 1,860.00 | 2,135.50 |\n| 合计 | 1,860.00 | 2,135.50 |"
    #expect(restatements(table, "林业局财政拨款支出决算2135.5万元。").contains("2135.5万元 ← 2,135.50 ✓"))
  }

  @Test func `figures told one after the other behind all their names go by their places`() {
    #expect(
      restatements(
        "市级补助到位率98.15%，县级补助到位率93.42%，乡镇自筹到位率91.05%。", "从到位情况看，市级补助、县级补助、乡镇自筹的到位率依次为98.15%、93.42%、91.05%。")
        == ["98.15% ← 98.15% ✓", "93.42% ← 93.42% ✓", "91.05% ← 91.05% ✓"])
    #expect(
      restatements("2023年人员经费1324.44万元。", "2023年公用经费332.51万元。", "2023年人员经费、公用经费分别为1324.44万元、332.15万元。")
        == ["1324.44万元 ← 1324.44万元 ✓", "332.15万元 ← 332.51万元 ✗"])
    // Three names and two figures: which is whose cannot be told.
    #expect(restatements("省级补助执行率98.36%。", "中央、省级、县级补助的执行率分别为99.36%、92.44%。").isEmpty)
  }

  @Test func `round figures that differ in one digit are no slip`() {
    #expect(restatements("2023年县级配套资金2200.00万元。", "县级配套资金到位2000.00万元。").isEmpty)
  }

  @Test func `people and things are known by the noun on either side`() {
    #expect(restatements("本部门由4个内设科室组成。", "内设4个科室：办公室等。") == ["4个 ← 4个 ✓"])
    #expect(restatements("局在职人员共13人。", "人员编制18名（在岗13人）。") == ["13人 ← 13人 ✓"])
  }

  @Test func `a table restates what the text says, by row and column`() {
    let table = "| 项目 | 2023年预算数 | 2023年决算数 |\n|---|---|---|\n| 公用经费 | 48.64 | 47.85 |\n| 公务接待费 | 3.05 | 1.65 |"
    #expect(
      restatements("2023年公用经费预算48.64万元，决算47.85万元。", table, "2023年公务接待费支出1.65万元。") == [
        "48.64 ← 48.64万元 ✓", "47.85 ← 47.85万元 ✓", "1.65万元 ← 1.65 ✓",
      ])
  }

  @Test func `one slip of the hand under the same name is told`() {
    #expect(restatements("2023年其他收入44.08万元。", "2023年其他收入44.09万元。") == ["44.09万元 ← 44.08万元 ✗"])
    #expect(restatements("2023年基本支出1324.44万元。", "2023年基本支出1871.02万元。").isEmpty)
  }

  @Test func `a figure that differs in a list all else of which is restated is told`() {
    #expect(
      restatements("其中：医疗救助2583.16万元；能力提升资金29.02万元；代办费13.00万元。", "其中：医疗救助2583.16万元；能力提升资金29.02万元；代办费6.00万元。") == [
        "2583.16万元 ← 2583.16万元 ✓", "29.02万元 ← 29.02万元 ✓", "6.00万元 ← 13.00万元 ✗",
      ])
  }

  @Test func `the items of an outturn by budget subject add up to their class and to the whole`() {
    let text = SourceText(
      [
        "社会保障和就业支出107.82万元，住房保障支出16.91万元。", "支出决算数为124.73万元，其中：", "社会保障和就业支出（类）抚恤（款）其他优抚支出（项）", "年初预算为0，支出决算数31.42万元。",
        "社会保障和就业支出（类）人力资源（款）行政运行（项）", "年初预算为76.4万元，支出决算数为76.4万元。", "住房保障支出（类）住房改革支出（款）住房公积金（项）",
        "年初预算为16.91万元，支出决算数16.91万元。",
      ].joined(separator: "\n\n") + "\n")
    let sums = Analysis(text).claims.filter { $0.kind == .sum }.map { claim in
      "\(text.string(claim.result.range)) \(claim.verdict) \(claim.operands.count)"
    }
    #expect(sums == ["107.82万元 holds 2", "124.73万元 holds 3"])
  }

  @Test func `a document of many equal figures is analysed in time`() {
    let line = "公用经费支出1613.46万元，执行率100%，4个项目。\n\n"
    let analysis = Analysis(SourceText(String(repeating: line, count: 4000)))
    #expect(analysis.claims.count { $0.kind == .restatement } >= 3999)
  }

  @Test func `a rough figure of a title is told exactly in the text`() {
    #expect(restatements("我县发放春季耕地地力保护补贴0.48亿元", "今年，我县共发放耕地地力保护补贴4813.26万元。") == ["4813.26万元 ← 0.48亿元 ≈"])
    #expect(restatements("全市完成人工造林3.2万亩", "全市今年累计完成人工造林32160亩，占年度任务的107.2%。") == ["32160亩 ← 3.2万亩 ≈"])
    #expect(restatements("拨付城乡低保资金0.48亿元", "拨付特困供养资金4813.26万元。").isEmpty)
    #expect(restatements("拨付城乡低保资金0.48亿元", "拨付城乡低保资金4913.26万元。").isEmpty)
  }

  @Test func `a number in words is told again in digits`() {
    #expect(restatements("全年举办技能培训十二期，培训学员648人。全年12期培训共支出97.2万元。") == ["12期 ← 十二期 ✓"])
    #expect(restatements("全年开展普法讲座二十四场，受众3620人次。24场讲座印发资料5000份。") == ["24场 ← 二十四场 ✓"])
    #expect(restatements("开展食品抽检十六批次。出动执法16批次。").isEmpty)
  }

  @Test func `what a rate is worked out from is told again in a remark`() {
    #expect(
      restatements("年中调整后预算为2,318.76万元，决算支出2,296.05万元，执行率99.02%（以调整后预算2,318.76万元为分母）。") == ["2,318.76万元 ← 2,318.76万元 ✓"])
    #expect(restatements("年中调整后预算为2,318.76万元。预算执行率99.02%（按调整后预算2,318.76万元计算）。") == ["2,318.76万元 ← 2,318.76万元 ✓"])
  }

  @Test func `income and expenditure of one amount are two things`() {
    #expect(restatements("2022年度收入总计12486.37万元，由本年收入和年初结转结余382.12万元构成；支出总计12486.37万元。").isEmpty)
  }

  @Test func `posts and heads of one kind are two things`() {
    #expect(restatements("核定编制64名（行政18名、参公6名、事业40名），年末在职59人（行政17人、参公6人、事业36人）。").isEmpty)
    #expect(restatements("编制总数320名（其中教师岗286名、工勤岗12名），实有298人（其中教师岗271人、工勤岗12人）。").isEmpty)
  }

  @Test func `the total investment of the one project is known without its name`() {
    #expect(
      restatements("枫林镇供水改造工程批复总投资1286.40万元，新建净水厂一座。", "总投资1268.40万元的供水工程已基本建成。") == ["1268.40万元 ← 1286.40万元 ✗"])
    #expect(restatements("枫林镇供水工程总投资1286.40万元。", "石桥镇供水工程总投资862.15万元。", "总投资1268.40万元。").isEmpty)
  }

  @Test func `what is said under a table is restated from it`() {
    #expect(
      restatements("| 项目 | 预算安排 | 实际支出 |\n|---|---|---|\n| 校园安防设施 | 58.00 | 57.35 |\n| 学生营养改善 | 412.60 | 409.18 |", "学生营养改善全年支出409.18万元。")
        == ["409.18万元 ← 409.18 ✓"])
  }
}
