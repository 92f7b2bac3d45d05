import Linting
import ReportCitations
import ReportText
import Texts

extension Rule {
  /// A number that the list does not know behind a title for which it has another.
  static let issuingNumberUnknown = Rule(
    id: "issuing-number-unknown",
    summary: "标题在文件目录里另有文号时，写的文号请与原件核对。",
    rationale: "目录里的这一条没有核实过，或者标题只是相近，所以只作提示，不判对错。",
    severity: .information,
    basis: [.practice("引用公文，标题和文号与原件逐字一致")],
    examples: [
      .flags(
        "《国务院办公厅关于转发财政部扶贫项目资金绩效管理办法的通知》（⟦国办文〔2018〕35号⟧）",
        message: "“国办文〔2018〕35号”不在文件目录里；与标题相近的《扶贫项目资金绩效管理办法》记为国办发〔2018〕35号，请与原件核对"),
      .flags("《第三方机构预算绩效评价业务监督管理暂行办法》（⟦财监〔2021〕14号⟧）", message: "“财监〔2021〕14号”不在文件目录里"),
      .passes("《第三方机构预算绩效评价业务监督管理暂行办法》（财监〔2021〕4号）"),
      .passes("《青岭县扶贫项目资金绩效管理办法》（青财农〔2019〕8号）", because: "县里自己的办法"),
      .passes("《关于加强村级财务管理的通知》（青财农〔2019〕8号）", because: "目录里没有相近的文件"),
    ],
    check: RuleCheck { subject in
      let known = KnownPolicies(subject: subject)
      return known.pairs.compactMap { pair in
        guard known.catalog.entry(number: pair.written) == nil else { return nil }
        let same = known.catalog.entries(about: pair.words).filter { !$0.policy.isVerified && $0.differsLittle(from: pair.parts) }
        let near = same.first ?? known.catalog.entries(within: pair.words, near: pair.parts).first
        guard let policy = near?.policy else { return nil }
        return Remark(
          message: CitationTexts.unknown(subject.text.string(pair.range), KnownPolicies.quoted(policy.title), policy.number),
          range: pair.range)
      }
    })
}
