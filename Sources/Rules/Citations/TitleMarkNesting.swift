import Linting
import ReportCitations
import ReportText
import Texts

extension Rule {
  /// 《关于印发《办法》的通知》.
  static let titleMarkNesting = Rule(
    id: "title-mark-nesting",
    summary: "书名号里面再用书名号时，外层用双书名号《》，里层用单书名号〈〉，逐层交替。",
    rationale: "里外一样，就看不出标题到哪里结束；用小于号、大于号代替单书名号也不对。",
    severity: .warning,
    basis: [.rule(RuleBasis.punctuation, "4.15.3.5")],
    examples: [
      .flags(
        "根据《青岭县财政局关于印发⟦<青岭县预算绩效管理办法>⟧的通知》", message: "书名号里的“<青岭县预算绩效管理办法>”应用单书名号〈〉",
        fixed: "根据《青岭县财政局关于印发〈青岭县预算绩效管理办法〉的通知》"),
      .flags("根据《关于印发⟦《青岭县预算绩效管理办法》⟧的通知》", fixed: "根据《关于印发〈青岭县预算绩效管理办法〉的通知》"),
      .flags("根据《关于印发⟦＜青岭县预算绩效管理办法＞⟧的通知》", fixed: "根据《关于印发〈青岭县预算绩效管理办法〉的通知》"),
      .flags("根据《关于印发⟦〈青岭县预算绩效管理办法》⟧的通知》", fixed: "根据《关于印发〈青岭县预算绩效管理办法〉的通知》"),
      .flags(
        "根据《关于转发〈青岭县财政局关于印发⟦〈预算绩效管理办法〉⟧的通知〉的通知》", message: "第三层书名号“〈预算绩效管理办法〉”应用双书名号《》",
        fixed: "根据《关于转发〈青岭县财政局关于印发《预算绩效管理办法》的通知〉的通知》"),
      .passes("根据《青岭县财政局关于印发〈青岭县预算绩效管理办法〉的通知》"),
      .passes("制定了《预算业务管理办法》《收支业务管理办法》。"),
      .passes("《青岭县关于单价<5万元物品采购的通知》", because: "小于号不是书名号"),
    ],
    check: .titles { title, subject in
      guard title.depth > 0, !title.isRight else { return nil }
      let words = subject.text.string(title.range)
      let double = title.rightShape == .double
      let message =
        title.depth == 1
        ? (double ? CitationTexts.innerTwofold : CitationTexts.innerSingle)(words)
        : (double ? CitationTexts.deepTwofold : CitationTexts.deepSingle)(
          words, ChineseNumber.words(title.depth + 1))
      let fixTitle = double ? CitationTexts.useTwofold : CitationTexts.useSingle
      return Remark(
        message: message, range: title.range, fixes: [Remedy(title: fixTitle(), safety: .safe, edits: title.rightMarks)])
    })
}

extension CitedTitle {
  /// The edits that give the title the marks of its depth.
  var rightMarks: [TextEdit] {
    let double = rightShape == .double
    return [
      TextEdit(range: open.range, replacement: double ? "《" : "〈"),
      TextEdit(range: close.range, replacement: double ? "》" : "〉"),
    ]
  }
}
