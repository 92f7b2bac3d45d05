import Linting
import ReportCitations
import ReportText

extension Rule {
  /// 财预〔2011〕285号.
  static let supersededPolicy = Rule(
    id: "superseded-policy",
    summary: "引用的文件应仍然有效；已废止或被取代的，请核对评价年度是否还适用。",
    rationale: "以前年度的报告引用当时有效的文件并不错，所以只作提示。",
    severity: .information,
    basis: [.rule("《党政机关公文处理工作条例》（中办发〔2012〕14号）", "第二十条（一）")],
    examples: [
      .flags(
        "按照《财政支出绩效评价管理暂行办法》（⟦财预〔2011〕285号⟧）开展评价。", message: "财预〔2011〕285号已被财预〔2020〕10号《财政部关于印发〈项目支出绩效评价管理办法〉的通知》取代"),
      .flags("按照⟦《财政支出绩效评价管理暂行办法》⟧开展评价。", message: "《财政支出绩效评价管理暂行办法》已被财预〔2020〕10号"),
      .flags("《就业补助资金管理办法》（⟦财社〔2017〕164号⟧）", message: "财社〔2017〕164号已被财社〔2023〕181号《就业补助资金管理办法》取代"),
      .passes("《就业补助资金管理办法》（财社〔2023〕181号）"),
      .passes("按照《就业补助资金管理办法》拨付。", because: "现行的办法也叫这个名字"),
      .passes("按照《项目支出绩效评价管理办法》（财预〔2020〕10号）开展评价。"),
      .passes("青岭县2018年度项目支出绩效评价报告\n\n按照《财政支出绩效评价管理暂行办法》（财预〔2011〕285号）开展评价。", because: "当年还有效"),
    ],
    check: RuleCheck { subject in
      let judge = SupersessionJudge(subject)
      return judge.remarks
    })
}
