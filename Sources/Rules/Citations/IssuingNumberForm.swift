import Linting
import ReportCitations
import ReportText
import Texts

extension Rule {
  /// 财预〔2020〕第010号.
  static let issuingNumberForm = Rule(
    id: "issuing-number-form",
    summary: "发文字号依次写机关代字、四位年份、顺序号，用阿拉伯数字，不加“第”“字”，不编虚位，不空格，末尾有“号”。",
    rationale: "文号是查找原件的凭据，多一个字、少一个字都可能查不到；空格一项出自标准的式样，属惯例。",
    severity: .error,
    basis: [
      .rule(RuleBasis.officialDocuments, "7.2.5"), .rule(RuleBasis.officialDocuments + "（命令格式）", "10.2"), .practice("党政机关公文格式的式样：发文字号内不空格"),
    ],
    examples: [
      .flags(
        "根据⟦晋财绩〔2022〕第3号⟧要求，", message: "“晋财绩〔2022〕第3号”顺序号前不加“第”，改为“晋财绩〔2022〕3号”", fixed: "根据晋财绩〔2022〕3号要求，"),
      .flags("根据⟦晋财绩〔2022〕字第3号⟧要求，", fixed: "根据晋财绩〔2022〕3号要求，"),
      .flags("根据⟦晋财绩〔2022〕003号⟧要求，", message: "“晋财绩〔2022〕003号”顺序号不编虚位", fixed: "根据晋财绩〔2022〕3号要求，"),
      .flags("根据⟦晋财绩 〔2022〕 3 号⟧要求，", message: "“晋财绩 〔2022〕 3 号”中间不空格", fixed: "根据晋财绩〔2022〕3号要求，"),
      .flags("根据⟦晋财绩〔22〕3号⟧要求，", message: "“晋财绩〔22〕3号”年份应写全四位", fixed: "根据晋财绩〔2022〕3号要求，"),
      .flags("根据⟦晋财绩〔２０２２〕３号⟧要求，", fixed: "根据晋财绩〔2022〕3号要求，"),
      .flags("根据⟦晋财绩〔二〇二二〕十三号⟧要求，", fixed: "根据晋财绩〔2022〕13号要求，"),
      .flags("根据《办法》（⟦晋财绩〔2022〕3⟧）要求，", message: "“晋财绩〔2022〕3”末尾缺“号”", fixed: "根据《办法》（晋财绩〔2022〕3号）要求，"),
      .flags("根据⟦〔2022〕晋财绩3号⟧要求，", fixed: "根据晋财绩〔2022〕3号要求，"),
      .flags("（⟦晋财绩〔20××〕3号⟧）", message: "“晋财绩〔20××〕3号”年份待补"),
      .flags("（⟦晋财绩〔2024〕＿＿号⟧）", message: "“晋财绩〔2024〕＿＿号”顺序号待补"),
      .flags("执行⟦国务院令〔2020〕729号⟧。", message: "“国务院令〔2020〕729号”是令，按令号引", fixed: "执行国务院令第729号。"),
      .flags("《政府采购货物和服务招标投标管理办法》（⟦财政部令87号⟧）", message: "“财政部令87号”是令号，号码前有“第”", fixed: "《政府采购货物和服务招标投标管理办法》（财政部令第87号）"),
      .passes("根据晋财绩〔2022〕3号要求，"),
      .passes("按照晋财社〔2022〕378、379号和晋财农〔2022〕15号、18号下达。", because: "同一代字的几个文号可以合写"),
      .passes("国务院令第735号、财政部公告2023年第8号、常务会议纪要〔2022〕第3号。", because: "令、公告和纪要按本身的编号引"),
      .passes("审计报告上会湘报字（2022）第0001号。"),
    ],
    check: .numbers { number, subject in
      let faults = NumberFaults(number, in: subject)
      guard !faults.words.isEmpty else { return nil }
      let written = subject.text.string(number.range)
      let advice = faults.corrected.map { CitationTexts.changedTo($0) } ?? .nothing
      let fixes = faults.edits.isEmpty ? [] : [Remedy(title: faults.title, safety: faults.isSafe ? .safe : .unsafe, edits: faults.edits)]
      return Remark(
        severity: faults.severity, message: CitationTexts.form(written, Wording.list(faults.words, CommonTexts.comma), advice),
        range: number.range, fixes: fixes)
    })
}
