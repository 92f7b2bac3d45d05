import Linting
import ReportStructure
import ReportText
import Texts

extension Rule {
  /// Marks of headings and items that are written otherwise than the standards have them; told once.
  static let headingStyle = Rule(
    id: "heading-style",
    summary: "序号依次写作“一、”“（一）”“1.”“（1）”。",
    rationale: "序号的标点有国家标准，全文一致，读者一眼就能分清层次。",
    severity: .hint,
    basis: [
      .rule("GB/T 9704—2012《党政机关公文格式》", "7.3.3"),
      .rule("GB/T 15834—2011《标点符号用法》", "附录B.3"),
    ],
    examples: [
      .flags(
        "⟦1、⟧基本支出10万元。\n2、项目支出20万元。\n", message: "有2处序号的写法与国标不同：“1、”应为“1.”（2处）",
        fixed: "1.基本支出10万元。\n2.项目支出20万元。\n"),
      .flags(
        "一、概况\n⟦（一）、⟧机构\n（二）、人员\n1、在编12人。\n", message: "有3处序号的写法与国标不同：“（一）、”应为“（一）”（2处），“1、”应为“1.”（1处）",
        fixed: "一、概况\n（一）机构\n（二）人员\n1.在编12人。\n"),
      .flags(
        "⟦一.⟧概况\n1、在编12人。\n2、退休3人。\n", message: "有3处序号的写法与国标不同：“一.”应为“一、”（1处），“1、”应为“1.”（2处）",
        fixed: "一、概况\n1.在编12人。\n2.退休3人。\n"),
      .flags("⟦一.⟧概况\n二.收支\n", fixed: "一、概况\n二、收支\n"),
      .flags("⟦（一）、⟧概况\n（二）、收支\n", fixed: "（一）概况\n（二）收支\n"),
      .passes("1、2023年预算100万元。\n", because: "改成“1.2023年”反而像小数"),
      .passes("一、概况\n（一）机构\n1.内设股室\n（1）办公室\n"),
      .passes("(一)概况\n(二)收支\n", because: "括号的宽窄另有规则逐处提示"),
      .passes("1．概况\n2．收支\n", because: "全角的下脚点也是下脚点"),
      .passes("甲、乙两村共1、2、3三个小组。", because: "行文中的数字不是序号"),
    ],
    check: RuleCheck { subject in
      let marks = MarkStyle.find(in: subject.structure.numbered)
      guard let first = marks.first else { return [] }
      let kinds = MarkStyle.Kind.allCases.compactMap { kind -> (first: MarkStyle, words: Wording)? in
        let found = marks.filter { $0.kind == kind }
        return found.first.map { ($0, NumberingTexts.styleOf(subject.text.string($0.mark), $0.proper, found.count)) }
      }
      let words = kinds.sorted { $0.first.mark.lowerBound < $1.first.mark.lowerBound }.map(\.words)
      let edits = marks.map { TextEdit(range: $0.mark, replacement: $0.proper) }
      return [
        Remark(
          message: NumberingTexts.style(marks.count, Wording.list(words, CommonTexts.comma)), range: first.mark,
          fixes: [Remedy(title: NumberingTexts.alignAll(edits.count), safety: .safe, edits: edits)])
      ]
    })
}
