import Linting
import ReportText
import Reporting
import TestSupport
import Testing

struct ExcerptTests {
  /// The line and the marks that text shows of a sample.
  private func excerpt(_ sample: Sample, columns: Int = 120) -> (line: String, marks: String) {
    // The margin of a one-digit line number takes five columns.
    let writer = FindingFormat.text.writer(Appearance(columns: columns + 5))
    let lines = String(decoding: writer.write(sample.checked(sample.finding())), as: UTF8.self).split(separator: "\n")
    return (String(lines[1].dropFirst(5)), String(lines[2].dropFirst(5)))
  }

  /// The columns that `words` takes.
  private func width(_ words: some StringProtocol) -> Int {
    let bytes = Array(words.utf8)
    return DisplayWidth.columns(bytes, in: 0..<bytes.count)
  }

  @Test(arguments: [
    "支出⟦100.00万元⟧。", "⟦支⟧出", "（一）支出合计⟦１００．００⟧万元", "𠮷🇨🇳，“预算”⟦3万元⟧", "e\u{301}\u{20DD}支⟦出⟧", "a b c⟦d⟧", "ＡＢ⟦Ｃ⟧ｱｲ⟦ｳ⟧",
  ])
  func `marks stand under what is flagged`(marked: String) {
    let sample = Sample(marked)
    let (line, marks) = excerpt(sample)
    let before = sample.text.string(0..<sample.flagged.lowerBound)
    let flagged = sample.text.string(sample.flagged)
    #expect(line == sample.text.string(0..<sample.text.count))
    #expect(width(marks.prefix { $0 != "^" }) == width(before))
    #expect(marks.count { $0 == "^" } == width(flagged))
  }

  @Test func `the padding below wide characters is as wide as they are in any font`() {
    #expect(excerpt(Sample("支a出⟦1⟧")).marks == "\u{3000} \u{3000}^")
  }

  @Test func `a tab takes two columns`() {
    let (line, marks) = excerpt(Sample("\t支⟦3⟧"))
    #expect(line == "  支3")
    #expect(marks == "  \u{3000}^")
  }

  @Test func `an empty range marks one column, also at the end of the line`() {
    #expect(excerpt(Sample("支⟦⟧出")).marks == "\u{3000}^^")
    #expect(excerpt(Sample("支出⟦⟧")).marks == "\u{3000}\u{3000}^")
    #expect(excerpt(Sample("支出⟦⟧\n后")).marks == "\u{3000}\u{3000}^")
  }

  @Test func `a byte-order mark takes no place`() {
    let (line, marks) = excerpt(Sample("\u{FEFF}支⟦出⟧"))
    #expect(line == "支出")
    #expect(marks == "\u{3000}^^")
  }

  @Test func `of a long line the part around the flagged place is shown`() {
    let filler = String(repeating: "为加强管理，", count: 400)
    for columns in [60, 100, 195] {
      let (line, marks) = excerpt(Sample(filler + "⟦100.00万元⟧" + filler), columns: columns)
      #expect(line.hasPrefix("…") && line.hasSuffix("…") && line.contains("100.00万元"))
      #expect(width(line) <= columns && width(line) > columns - 4)
      let before = line.prefix(upTo: line.firstRange(of: "100.00")?.lowerBound ?? line.startIndex)
      #expect(width(marks.prefix { $0 != "^" }) == width(before))
    }
  }

  @Test func `near the ends of a long line nothing is left out there`() {
    let filler = String(repeating: "为加强管理，", count: 400)
    let first = excerpt(Sample("⟦甲⟧" + filler), columns: 80).line
    #expect(first.hasPrefix("甲为") && first.hasSuffix("…") && width(first) > 70)
    let last = excerpt(Sample(filler + "⟦乙⟧"), columns: 80).line
    #expect(last.hasPrefix("…") && last.hasSuffix("，乙") && width(last) > 70)
  }

  @Test func `related places near by are kept in the window`() {
    let filler = String(repeating: "为加强管理，", count: 400)
    let (line, marks) = excerpt(Sample(filler + "⌊60万元⌋" + String(repeating: "加", count: 30) + "⟦100万元⟧" + filler), columns: 100)
    #expect(line.contains("60万元") && line.contains("100万元"))
    #expect(marks.contains("------") && marks.contains("^^^^^^^"))
  }

  @Test func `a figure is shown whole or not at all`() {
    let filler = String(repeating: "123456.78万元和", count: 400)
    for columns in 60..<80 {
      let line = excerpt(Sample(filler + "⟦甲⟧" + filler), columns: columns).line
      for figure in line.split(whereSeparator: { !"0123456789.".contains($0) }) { #expect(figure == "123456.78") }
    }
  }

  @Test func `what is wider than the window is shown from its beginning`() {
    let (line, marks) = excerpt(Sample("开头⟦" + String(repeating: "长", count: 5000) + "⟧"), columns: 60)
    #expect(line.hasPrefix("开头长") && line.hasSuffix("长…"))
    #expect(marks.hasPrefix("\u{3000}\u{3000}^^"))
  }

  @Test func `a line of ten megabytes is shown as fast as a short one`() {
    let filler = String(repeating: "预算执行，", count: 600_000)
    let sample = Sample("⟦1⟧" + filler)
    let middle = sample.text.scalarBoundary(atOrBefore: sample.text.count / 2)
    let finding = Finding(rule: "r", severity: .hint, message: "", range: middle..<middle + 3)
    let checked = sample.checked(finding)
    let bytes = FindingFormat.text.writer(Appearance()).write(checked)
    #expect(bytes.count < 1000)
  }

  @Test func `bytes that are no UTF-8 are shown as U+FFFD and marked`() {
    let text = SourceText([0x31, 0xFF, 0xE4, 0xB8] + Array("元".utf8))
    let finding = Finding(rule: "r", severity: .hint, message: "", range: 4..<7)
    let checked = CheckedDocument(.init(path: "a", text: text), findings: [finding])
    let shown = String(decoding: FindingFormat.text.writer(Appearance()).write(checked), as: UTF8.self)
    #expect(shown.contains("| 1\u{FFFD}\u{FFFD}元\n   |    ^^\n"))
  }

  @Test func `no range and no bytes make it trap`() {
    var random = SplitMix64(seed: 20)
    let pieces: [[UInt8]] = [Array("支出".utf8), [0x0A], [0x0D], [0xFF], [0xE4, 0xB8], Array("𠮷".utf8), [0x09], [0xEF, 0xBB, 0xBF], [0x31]]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      let ends = (0..<4).map { _ in Int.random(in: 0...bytes.count, using: &random) }
      let finding = Finding(
        rule: "r", severity: .error, message: "", range: min(ends[0], ends[1])..<max(ends[0], ends[1]),
        related: [RelatedPlace(range: min(ends[2], ends[3])..<max(ends[2], ends[3]), message: "")])
      let checked = CheckedDocument(.init(path: "a", text: SourceText(bytes)), findings: [finding])
      for format in FindingFormat.allCases { #expect(!format.writer(Appearance(columns: 40)).write(checked).isEmpty) }
    }
  }
}
