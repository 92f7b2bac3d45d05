import Linting
import ReportSyntax
import ReportText
import Texts

extension Rule {
  /// 截止2023年12月31日.
  static let untilWord = Rule(
    id: "until-word",
    summary: "到某一时点为止写“截至”，不写“截止”。",
    rationale: "“截止”是到期停止（报名于5月截止），“截至”才是到某一时点为止；报告里说的几乎都是后者。",
    severity: .hint,
    basis: [.practice("《现代汉语词典》")],
    examples: [
      .flags("⟦截止⟧2023年12月31日，资产总额12万元。", message: "“截止”后面是时间，应为“截至”", fixed: "截至2023年12月31日，资产总额12万元。"),
      .flags("⟦截止⟧目前，项目已经验收。", fixed: "截至目前，项目已经验收。"),
      .flags("⟦截止至⟧2024年底，共有职工25人。", fixed: "截至2024年底，共有职工25人。"),
      .passes("报名于2023年5月截止，截止日期不变。"),
      .passes("公告于2023年3月6日发布，投标截止3月27日9时30分。", because: "到期停止"),
      .passes("截止到2023年底，资产总额12万元。", because: "“截止到”也说得通"),
      .passes("截至2023年底，资产总额12万元。"),
    ],
    check: .lines(with: Sign.Kinds(.until)) { line in
      line.signs.filter { $0.kind == .until }.compactMap { sign in
        // 投标截止3月27日 is a time limit: only at the start of a clause the word is the other one.
        if let before = line.wordBefore(sign.range.lowerBound), !before.isPause, !before.isWideOpening, !before.isWideClosing { return nil }
        let twice = line.stands("至", at: sign.range.upperBound)
        let range = sign.range.lowerBound..<sign.range.upperBound + (twice ? 3 : 0)
        guard line.isTime(at: range.upperBound) else { return nil }
        return Remark(
          message: PunctuationTexts.until(line.words(range)), range: range,
          fixes: [.replace(range, with: "截至", title: CommonTexts.changeToQuoted("截至"), .safe)])
      }
    })
}

extension WordedLine {
  /// Whether a point in time is named at `offset`: 2023年, 12月31日, 目前.
  fileprivate func isTime(at offset: Int) -> Bool {
    let start = bytes.skippingWhiteSpace(from: offset, before: range.upperBound)
    var position = start
    while position < range.upperBound, position - start < 4, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
    if position > start {
      let unit = wordAt(position)
      return unit == "年" || unit == "月" || unit == "日"
    }
    let words: [StaticString] = ["目前", "当前", "今年", "去年", "本年", "上年", "当年", "年底", "年末", "月底", "月末", "现在", "报告期", "评价", "自评", "本报告"]
    return words.contains { stands($0, at: start) }
  }
}
