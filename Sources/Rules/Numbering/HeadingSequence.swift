import Linting
import ReportStructure
import ReportText
import Texts

extension Rule {
  /// Numbers of headings and items that do not follow each other.
  static let headingSequence = Rule(
    id: "heading-sequence",
    summary: "同一层次的序号应从一开始，逐个相连，不重不漏。",
    rationale: "序号断了，读者会以为漏了内容；别处写“见第几条”时也对不上。",
    severity: .warning,
    basis: [
      .rule("GB/T 9704—2012《党政机关公文格式》", "7.3.3"),
      .practice("各地公开的绩效自评报告和部门决算：同级序号连续、不重号"),
    ],
    examples: [
      .flags(
        "一、部门概况\n我局内设5个股室。\n⌊二、⌋收支情况\n全年收支平衡。\n⟦四、⟧绩效情况\n各项任务完成。\n五、存在的问题\n无。\n",
        message: "“四、”排在“二、”后面，缺了1个序号：应为“三、”；若是漏了内容，请补上",
        fixed: "一、部门概况\n我局内设5个股室。\n二、收支情况\n全年收支平衡。\n三、绩效情况\n各项任务完成。\n四、存在的问题\n无。\n"),
      .flags(
        "一、部门概况\n（一）主要职责\n负责全县林业工作。\n⌊（二）⌋机构设置\n内设5个股室。\n⟦（二）⟧人员情况\n在职12人。\n（三）年度任务\n造林2万亩。\n",
        message: "“（二）”排在“（二）”后面，序号重复：应为“（三）”",
        fixed: "一、部门概况\n（一）主要职责\n负责全县林业工作。\n（二）机构设置\n内设5个股室。\n（三）人员情况\n在职12人。\n（四）年度任务\n造林2万亩。\n"),
      .flags(
        "一、部门概况\n⌊（一）⌋机构设置情况\n内设5个股室。\n⌊⟦（2）⟧⌋人员编制情况\n编制20名。\n⟦（3）⟧主要职责\n负责全县粮食储备。\n（四）绩效目标\n全年储粮3万吨。\n",
        message: "“（2）”与“（一）”同一层次而写法不同：应为“（二）”"),
      .flags(
        "四、绩效情况\n全年主要成效如下：\n⟦春耕保供行动⟧。全年供种5万公斤。\n2.病虫防控行动。全年防治12万亩。\n3.农机推广行动。全年新增农机30台。\n",
        message: "“春耕保供行动”没有序号，从前后看应为“1.”",
        fixed: "四、绩效情况\n全年主要成效如下：\n1.春耕保供行动。全年供种5万公斤。\n2.病虫防控行动。全年防治12万亩。\n3.农机推广行动。全年新增农机30台。\n"),
      .flags(
        "成效明显：一是稳住了粮食面积；⌊二是⌋提高了良种覆盖率；⟦四是⟧壮大了村集体经济。",
        message: "“四是”排在“二是”后面，缺了1个序号：应为“三是”",
        fixed: "成效明显：一是稳住了粮食面积；二是提高了良种覆盖率；三是壮大了村集体经济。"),
      .flags(
        "一、部门概况\n（一）机构设置\n内设5个股室。\n⌊（二）⌋主要职责\n⟦（一）⟧贯彻执行国家粮食政策。\n（二）管理县级储备粮。\n（三）监督粮食收购市场。\n二、收支情况\n收支平衡。\n",
        message: "“（一）”是“（二）”下面的内容，写法却与它相同：下一层应从“1.”编起",
        fixed: "一、部门概况\n（一）机构设置\n内设5个股室。\n（二）主要职责\n1.贯彻执行国家粮食政策。\n2.管理县级储备粮。\n3.监督粮食收购市场。\n二、收支情况\n收支平衡。\n"),
      .flags(
        "三、存在的问题\n1.预算编制较粗。\n⌊2.⌋支出进度偏慢。\n⟦1.⟧资产管理不细。\n2.绩效意识不强。\n", message: "“1.”紧接在“2.”后面，又从头编起：应为“3.”",
        fixed: "三、存在的问题\n1.预算编制较粗。\n2.支出进度偏慢。\n3.资产管理不细。\n4.绩效意识不强。\n"),
      .passes("一、部门概况\n（一）职责\n（二）机构\n二、收支情况\n（一）收入\n（二）支出\n", because: "换了上一级标题，下一级重新编号"),
      .passes("（一）基本支出\n1.人员经费10万元。\n2.公用经费5万元。\n（二）项目支出\n3.修路20万元。\n4.架桥30万元。\n", because: "各节连续编号也是一种写法"),
      .passes("主要做法：1.强化监管。全年检查12次。\n2.严格问责。全年通报3起。\n", because: "第一项与引出它的话写在同一行"),
      .passes("首先，稳住了面积；二是提高了单产；三是增加了收入。", because: "“首先”就是第一项"),
      .passes("（1）合计=（2）+（4），其中（4）取自决算报表。"),
      .passes("一、收入支出决算总表\n一、一般公共预算拨款\n一、一般公共服务支出\n二、政府性基金拨款\n二、外交支出\n三、事业收入\n三、国防支出\n", because: "表格的两栏粘贴成了一栏"),
    ],
    check: RuleCheck { subject in
      SequenceFlaws.find(in: subject.structure.numbered, subject.landmarks).map { flaw in
        Remark(
          message: flaw.message(in: subject.text), range: flaw.place,
          related: flaw.before.map {
            [RelatedRemark(range: $0, message: flaw.kind == .nestedAlike ? NumberingTexts.upperLevel : NumberingTexts.numberBefore)]
          } ?? [],
          fixes: flaw.edits.isEmpty ? [] : [Remedy(title: flaw.fixTitle(), safety: .unsafe, edits: flaw.edits)])
      }
    })
}

extension SequenceFlaw {
  fileprivate func message(in text: SourceText) -> Wording {
    let written = CommonTexts.quoted(text.string(place))
    let before = before.map { CommonTexts.quoted(text.string($0)) } ?? NumberingTexts.itemBefore.wording
    let proper = proper.map { CommonTexts.quoted($0) } ?? NumberingTexts.nextNumber.wording
    switch kind {
    case .gap where isBehindAnother: return NumberingTexts.furtherGap(written, before, missing, proper)
    case .gap: return NumberingTexts.gap(written, before, missing, proper)
    case .back: return NumberingTexts.back(written, before, proper)
    case .otherStyle: return NumberingTexts.otherStyle(written, before, proper)
    case .unnumbered: return NumberingTexts.unnumbered(written, proper)
    case .noStart: return NumberingTexts.noStart(written, proper)
    case .restart: return NumberingTexts.restart(written, before, proper)
    case .nestedAlike: return NumberingTexts.nestedAlike(written, before, proper)
    case .levelTaken: return NumberingTexts.levelTaken(written, before, proper)
    }
  }

  /// Whether the number before it is to change, too: then its own follows from that, not from what stands there.
  private var isBehindAnother: Bool {
    before.map { place in edits.contains { $0.range.overlaps(place) } } ?? false
  }

  fileprivate var fixTitle: Text {
    switch kind {
    case .gap, .back, .restart, .noStart: NumberingTexts.renumber
    case .otherStyle: NumberingTexts.alignStyle
    case .unnumbered: NumberingTexts.addNumber
    case .nestedAlike: NumberingTexts.lowerLevel
    case .levelTaken: NumberingTexts.addSubheading
    }
  }
}
