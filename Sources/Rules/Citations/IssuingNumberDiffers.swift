import Linting
import ReportCitations
import ReportText

extension Rule {
  /// 《国务院关于深化预算管理制度改革的决定》（国发〔2014〕54号）.
  static let issuingNumberDiffers = Rule(
    id: "issuing-number-differs",
    summary: "引用文件的标题、发文字号应与原件一致。",
    rationale: "张冠李戴的文号查不到文件，评审时最先被看出来；只对核实过的文件下判断，把握不大的只作提示。",
    severity: .warning,
    basis: [
      .rule("《党政机关公文处理工作条例》（中办发〔2012〕14号）", "第二十条（一）（四）"), .practice("引用公文，标题和文号与原件逐字一致；联名机关之间空一格"),
    ],
    examples: [
      .flags(
        "根据《国务院关于深化预算管理制度改革的决定》（⟦国发〔2014〕54号⟧），", message: "“国发〔2014〕54号”与标题不符：《国务院关于深化预算管理制度改革的决定》的文号是国发〔2014〕45号",
        fixed: "根据《国务院关于深化预算管理制度改革的决定》（国发〔2014〕45号），"),
      .flags(
        "根据⟦《中共中央 国务院关于全面实施预算管理绩效的意见》⟧（⌊中发〔2018〕34号⌋），", message: "标题与中发〔2018〕34号的原件不一致",
        fixed: "根据《中共中央 国务院关于全面实施预算绩效管理的意见》（中发〔2018〕34号），"),
      .flags(
        "根据⟦《关于进一步深化医药卫生体制改革的若干意见》⟧（⌊国发〔2014〕45号⌋），", message: "国发〔2014〕45号是《国务院关于深化预算管理制度改革的决定》的文号"),
      .flags(
        "根据⟦《中共中央国务院关于全面实施预算绩效管理的意见》⟧（⌊中发〔2018〕34号⌋），", message: "联名机关之间惯例空一格",
        fixed: "根据《中共中央 国务院关于全面实施预算绩效管理的意见》（中发〔2018〕34号），"),
      .passes("根据《中共中央 国务院关于全面实施预算绩效管理的意见》（中发〔2018〕34号），"),
      .passes("根据《关于全面实施预算绩效管理的意见》（中发〔2018〕34号），", because: "省去机关名"),
      .passes("根据《项目支出绩效评价管理办法》（财预〔2020〕10号）和《意见》（中发〔2018〕34号），", because: "简称"),
      .passes("根据《项目支出绩效评价管理办法》（青财绩〔2021〕3号），", because: "本县也可以有同名的办法"),
      .passes("根据《农业生产发展资金管理办法》（财农〔2022〕25号），", because: "一份通知印发几个办法"),
    ],
    check: RuleCheck { subject in
      let known = KnownPolicies(subject: subject)
      let pairs = known.pairs
      let told = Set(pairs.map(\.title.range.lowerBound))
      let alone = subject.citations.titles.filter { $0.depth == 0 && $0.open.shape == .double && !told.contains($0.range.lowerBound) }
      let remarks = pairs.compactMap { PairJudge(known, $0).remark } + alone.compactMap { IssuerSpacing.remark($0, number: nil, known) }
      return remarks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    })
}
