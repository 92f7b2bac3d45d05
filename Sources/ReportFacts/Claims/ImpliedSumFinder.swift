extension ClaimFinder {
  /// Totals whose parts follow without 其中: numbered items, a second split (按经济分类…, 从…来看), plain rows of figures.
  ///
  /// Only nearness speaks for these, so that they are claims only where they add up and chance hardly explains it.
  static let impliedSum = ClaimFinder(
    kind: .sum,
    summary: "没有“其中”的分项：逐项列出、第二种分法（按…分、从…看）。",
    examples: [
      ClaimExample(
        "一般公共预算收入28583万元。从征收部门看：税务部门完成13866万元；财政部门完成14717万元。从分类看：税收11136万元；非税17447万元。",
        "28583万元 ← 13866万元, 14717万元 ✓", "28583万元 ← 11136万元, 17447万元 ✓"),
      ClaimExample("使用彩票公益金16.43万元。（一）全民健身0.76万元。（二）设施维护1.62万元。（三）体育竞赛14.05万元。", "16.43万元 ← 0.76万元, 1.62万元, 14.05万元 ✓"),
      ClaimExample("在职人员81人，专业技术人员57人、管理人员1人，工勤人员23人。", "81人 ← 57人, 1人, 23人 ✓"),
      ClaimExample("扶持资金为82.14万元。由于市财政预算安排为80万元，2021年下达79.98万元，2022年再下达2.16万元。", "82.14万元 ← 79.98万元, 2.16万元 ✓"),
      ClaimExample("总支出98.7万元，按支出功能科目分：一般公共服务支出74.5万元，卫生健康支出17万元，住房保障支出7.2万元。", "98.7万元 ← 74.5万元, 17万元, 7.2万元 ✓"),
      ClaimExample("护林站实有26人；按年龄分，35岁及以下7人，36至50岁13人，51岁以上6人。", "26人 ← 7人, 13人, 6人 ✓"),
      ClaimExample("三公经费决算10.40万元。分级次看，县本级6.15万元，乡镇4.25万元。", "10.40万元 ← 6.15万元, 4.25万元 ✓"),
      ClaimExample("安排抗旱补助6,800万元；已拨付到县5,950万元，其余850万元待方案批复后拨付。", "6,800万元 ← 5,950万元, 850万元 ✓"),
      ClaimExample("危房改造实施116户，补助资金共计243.6万元。白杨村48户，其余村68户。", "116户 ← 48户, 68户 ✓"),
      ClaimExample("对15个项目开展重点评价。评价等级为“优”的3个、“良”的9个、“中”的3个。", "15个 ← 3个, 9个, 3个 ✓"),
      ClaimExample("两项补贴共发放资金1,368.22万元。生活补贴惠及4,916人，发放471.94元；护理补贴惠及8,507人，发放896.28万元。", "1,368.22万元 ← 471.94元, 896.28万元 ✗"),
      ClaimExample("共有干部职工25人，人员编制18名（在岗13人），编外聘用协议制人员12名。", "25人 ← 13人, 12名 ✓"),
      ClaimExample("林场现共有职工61人，在编48人，劳务派遣13人。", "61人 ← 48人, 13人 ✓"),
      ClaimExample("校舍维修投入128.46万元，每生收取作业本费26.46元，购置图书102.00万元。"),
      ClaimExample("年末实有48人，行政人员26人，事业人员22人。", "48人 ← 26人, 22人 ✓"),
      ClaimExample("综合得分88.02分，评价等级为良。其中决策类得18.5分，过程类得16.83分，产出类得30.94分，效益类得21.75分，得分情况见表4。", "88.02分 ← 18.5分, 16.83分, 30.94分, 21.75分 ✓"),
      ClaimExample("决策指标得分18.5分（满分20分），过程指标得分17分（满分20分），产出指标得分33分（满分35分），总分68.5分。", "68.5分 ← 18.5分, 17分, 33分 ✓"),
      ClaimExample("可用财力3218.46万元，全年支出2507.90万元，年末结余710.56万元。"),
      ClaimExample("修建水渠5公里，修建机耕道2公里，安装路灯3盏。"),
      ClaimExample("年末实有28人，行政人员26人，事业人员22人。", "28人 ← 26人, 22人 ✗"),
      ClaimExample("现有干部职工94人，男71人、女23人，党员52名。", "94人 ← 71人, 23人 ✓"),
      ClaimExample("收回有效问卷228份。“非常满意”141份，“满意”66份，“一般”18份，“不满意”3份，满意度90.79%，即207份。", "228份 ← 141份, 66份, 18份, 3份 ✓"),
      ClaimExample("改造涉及18个小区，批复投资9825万元。完工11个小区，占61.1%；在建5个；未开工2个。", "18个 ← 11个, 5个, 2个 ✓"),
      ClaimExample("支出总量93,650万元。当年支出80,417万元，调出资金4,500万元，还本5,900万元，结转下年2,833万元。", "93,650万元 ← 80,417万元, 4,500万元, 5,900万元, 2,833万元 ✓"),
    ],
    find: { collector in
      guard collector.passage.figures.count >= 3 else { return }
      ScoreTotals(collector.passage).find(&collector)
      ImpliedSums(collector.passage).find(&collector)
      UnitSlips(collector.passage).find(&collector)
      StaffSplits(collector.passage).find(&collector)
      StaffSplits(collector.passage).findSlips(&collector)
      StaffSplits(collector.passage).findUnits(&collector)
    })
}
