import Linting
import ReportFacts
import ReportSyntax
import ReportText

extension Rule {
  /// 年初预算为145.05，支出决算数670.3万元.
  static let missingUnit = Rule(
    id: "missing-unit",
    summary: "每个金额和指标值都写上单位。",
    rationale: "“145.05”是元还是万元，差一万倍；指标值没有单位，完成没完成也无从判断。",
    severity: .warning,
    basis: [.rule("GB/T 15835—2011《出版物上数字用法》")],
    examples: [
      .flags("年初预算为⟦145.05⟧，支出决算数670.3万元。", message: "145.05没有写单位，应是145.05万元", fixed: "年初预算为145.05万元，支出决算数670.3万元。"),
      .flags("基本支出80.12万元，项目支出⟦40.5⟧。", fixed: "基本支出80.12万元，项目支出40.5万元。"),
      .flags(
        "| 指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 培训人次 | ≥⌊200人次⌋ | ⟦215⟧ | 10 | 10 |\n",
        message: "215没有写单位，旁边写的是200人次"),
      .flags("基本支出80.12万元，占总支出的⟦66.7⟧，项目支出40.00万元，占33.3%。", message: "66.7没有写单位，应是66.7%"),
      .passes("收入、支出分别为145.05、132.12万元。", because: "几个数合用后面的单位"),
      .passes("年初预算为0，决算数为12.05万元。", because: "0不必写单位"),
      .passes("综合得分92.5，支出12.05万元。", because: "得分"),
      .passes("单位：万元\n年初预算为145.05，决算数为670.3。", because: "单位写在前面"),
    ],
    check: RuleCheck { subject in
      (BareAmounts(subject).remarks + BareTargets(subject).remarks).sorted { $0.range.lowerBound < $1.range.lowerBound }
    })
}
