import Linting
import ReportFacts
import ReportSyntax
import ReportText
import Rules
import Testing

/// A sum that is wrong, and one more, each on its line.
private let wrong = "支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。"
private let other = "2022年支出80.00万元，其中：基本支出45.00万元，项目支出20.00万元。"

private func lines(_ text: String, rule: String = "sum-mismatch") -> [Int] {
  let source = SourceText(text)
  let index = LineIndex(source)
  return Linter(.standard).lint(Analysis(source)).filter { $0.rule == rule }.map { index.line(at: $0.range.lowerBound) + 1 }
}

struct SuppressionTests {
  @Test func `without a comment both are told`() {
    #expect(lines("\(wrong)\n\(other)\n") == [1, 2])
  }

  @Test func `a comment silences its line, the next line of words, or the next block`() {
    #expect(lines("\(wrong) <!-- reportlint-disable-line sum-mismatch -->\n\(other)\n") == [2])
    #expect(lines("<!-- reportlint-disable-next-line sum-mismatch -->\n\(wrong)\n\(other)\n") == [3])
    #expect(lines("<!-- reportlint-disable-next-line sum-mismatch -->\n\n\(wrong)\n\(other)\n") == [4])
    #expect(lines("<!-- reportlint-disable-block sum-mismatch -->\n\n\(wrong)\n\n\(other)\n") == [5])
  }

  @Test func `a comment silences the file, or what stands up to its end`() {
    #expect(lines("\(wrong)\n<!-- reportlint-disable-file sum-mismatch -- 口径不同 -->\n\(other)\n") == [])
    #expect(lines("<!-- reportlint-disable sum-mismatch -->\n\(wrong)\n<!-- reportlint-enable sum-mismatch -->\n\(other)\n") == [4])
    #expect(lines("<!-- reportlint-disable -->\n\(wrong)\n<!-- reportlint-enable -->\n\(other)\n") == [4])
    #expect(lines("\(wrong)\n<!-- reportlint-disable sum-mismatch -->\n\(other)\n") == [1])
  }

  @Test func `a comment silences the rules that it names, and all where it names none`() {
    #expect(lines("<!-- reportlint-disable-next-line growth-mismatch -->\n\(wrong)\n") == [2])
    #expect(lines("<!-- reportlint-disable-next-line growth-mismatch, sum-mismatch -->\n\(wrong)\n") == [])
    #expect(lines("<!-- reportlint-disable-next-line growth-mismatch、sum-mismatch -- 两处 -->\n\(wrong)\n") == [])
    #expect(lines("<!-- reportlint-disable-next-line -->\n\(wrong)\n") == [])
    #expect(lines("<!--reportlint-disable-next-line sum-mismatch-->\n\(wrong)\n") == [])
  }

  @Test func `other comments and unclosed ones silence nothing`() {
    for comment in ["<!-- disable sum-mismatch -->", "<!-- reportlint-disable-next-line sum-mismatch", "<!-- reportlint -->", "<!---->"] {
      #expect(lines("\(comment)\n\(wrong)\n") == [2], "\(comment)")
    }
  }

  @Test func `a comment at the end of a line says nothing to a reader`() {
    let report = Report(SourceText("一、部门概况 <!-- 待核 100万元 -->\n"))
    #expect(report.text.string(report.content(ofBlock: 0)) == "部门概况")
    #expect(report.blocks[0].kind == .heading(Numbering(style: .chinese, value: 1)))
  }

  @Test func `the reason and the rules are read`() throws {
    let text = SourceText("<!-- reportlint-disable-block sum-mismatch zero-base -- 市里 -- 口径不同 -->")
    let comment = try #require(SuppressionComment.all(in: text).first)
    #expect(comment.scope == .block)
    #expect(comment.rules.map(\.id) == ["sum-mismatch", "zero-base"])
    #expect(comment.reason == "市里 -- 口径不同")
    #expect(comment.range == 0..<text.count)
  }

  @Test(arguments: [
    "概况。\r\n\(wrong)\r\n", "\u{FEFF}\(wrong)\n", "概况。\n\n| 项目 | 金额（万元） |\n|---|---|\n| 基本支出 | 60.00 |\n| 项目支出 | 30.00 |\n| 合计 | 100.00 |\n",
  ]) func `the comment that is offered silences the finding and nothing else`(_ text: String) throws {
    let source = SourceText(text)
    let report = Report(source)
    let findings = Linter(.standard).lint(Analysis(source))
    let finding = try #require(findings.first)
    let silenced = source.replacing([Suppressions.insertion(for: finding, in: report, reason: "待核")])
    let left = Linter(.standard).lint(Analysis(silenced))
    #expect(left.filter { $0.rule == finding.rule } == [])
    #expect(left.filter { $0.rule.contains("suppression") } == [])
  }

  @Test func `no beginning of a comment makes it trap`() {
    let bytes = Array("\u{FEFF}<!-- reportlint-disable-block sum-mismatch、x -- 口径 -->\n\(wrong)<!-- reportlint-enable -->".utf8)
    for count in 0...bytes.count { _ = Linter(.standard).lint(Analysis(SourceText(Array(bytes.prefix(count))))) }
  }
}
