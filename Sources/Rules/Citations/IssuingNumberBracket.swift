import Linting
import ReportCitations
import ReportText
import Texts

extension Rule {
  /// 财预[2020]10号.
  static let issuingNumberBracket = Rule(
    id: "issuing-number-bracket",
    summary: "发文字号的年份用六角括号〔〕括起来。",
    rationale: "方括号、方头括号、圆括号、尖括号都不对，两个括号也都不能少；括号写错，文号就检索不到，也常被退回修改。",
    severity: .error,
    basis: [.rule(RuleBasis.officialDocuments, "7.2.5"), .rule(RuleBasis.punctuation, "4.9.3.4")],
    examples: [
      .flags(
        "根据《青岭县县级预算绩效管理办法》（⟦青财绩[2023]12号⟧）要求开展自评。", message: "“青财绩[2023]12号”的年份应用六角括号〔〕，改为“青财绩〔2023〕12号”",
        fixed: "根据《青岭县县级预算绩效管理办法》（青财绩〔2023〕12号）要求开展自评。"),
      .flags("下达补助资金200万元（⟦晋财社【2022】31号⟧）。", fixed: "下达补助资金200万元（晋财社〔2022〕31号）。"),
      .flags("执行《关于规范津贴补贴的通知》（⟦青办发（2021）8号⟧）。", fixed: "执行《关于规范津贴补贴的通知》（青办发〔2021〕8号）。"),
      .flags("依据⟦黔府办函﹝2022﹞57号⟧执行。", fixed: "依据黔府办函〔2022〕57号执行。"),
      .flags("依据⟦甘财农〔2022]18号⟧执行。", fixed: "依据甘财农〔2022〕18号执行。"),
      .flags(
        "按照⟦国发201445号⟧要求推进改革。", message: "“国发201445号”的年份没有用六角括号〔〕括起来，改为“国发〔2014〕45号”", fixed: "按照国发〔2014〕45号要求推进改革。"),
      .flags("按照⟦琼财绩2021〕7号⟧要求推进改革。", fixed: "按照琼财绩〔2021〕7号要求推进改革。"),
      .flags("按照⟦琼财绩〔2021 7号⟧要求推进改革。", fixed: "按照琼财绩〔2021〕7号要求推进改革。"),
      .passes("根据《青岭县县级预算绩效管理办法》（青财绩〔2023〕12号）要求开展自评。"),
      .passes("国务院令第735号《医疗保障基金使用监督管理条例》", because: "令按令号引，没有年份"),
      .passes("网络文化经营许可证闽网文〔2019〕3630-217号、审计报告上会湘报字（2022）第0001号。", because: "证照和业务报告的编号不是发文字号"),
      .passes("监督索引号53092600243601000，合同编号HT[2022]15号，租用民政小区（2022）15号楼。", because: "都不是发文字号"),
      .passes("（2021）青01民初123号判决", because: "案号按法院的规定写"),
      .passes("财政部2020年第10号公告、县委2021年1号文件。"),
    ],
    check: .numbers { number, subject in
      guard number.kind != .order else { return nil }
      let opens = number.open?.shape == .hexagonal
      let closes = number.close?.shape == .hexagonal && number.close?.opens == false
      if opens && closes { return nil }
      var edits: [TextEdit] = []
      if !opens {
        let place = number.open?.range ?? number.gapBeforeYear
        edits.append(TextEdit(range: place, replacement: "〔"))
      }
      if !closes {
        let place = number.close?.range ?? number.gapBehindYear
        edits.append(TextEdit(range: place, replacement: "〕"))
      }
      let isLost = number.open == nil || number.close == nil
      let written = subject.text.string(number.range)
      let advice = number.corrected(in: subject.text).map { CitationTexts.changedTo($0) } ?? .nothing
      let fault = isLost ? CitationTexts.bracketLost : CitationTexts.bracketWrong
      let fix = Remedy(title: CitationTexts.useBrackets(), safety: isLost ? .unsafe : .safe, edits: edits)
      return Remark(message: fault(written, advice), range: number.range, fixes: [fix])
    })
}

extension IssuingNumber {
  /// Where the lost mark in front of the year belongs, blanks included.
  fileprivate var gapBeforeYear: Range<Int> {
    let end = year.range.lowerBound
    return (fillers.last { $0.upperBound == end }?.lowerBound ?? end)..<end
  }

  /// Where the lost mark behind the year belongs, with all that stands between year and number.
  fileprivate var gapBehindYear: Range<Int> {
    year.range.upperBound..<max(year.range.upperBound, isReversed ? year.range.upperBound : sequence.range.lowerBound)
  }
}
