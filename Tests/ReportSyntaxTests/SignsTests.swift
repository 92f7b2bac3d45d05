import ReportSyntax
import ReportText
import TestSupport
import Testing

struct SignsTests {
  private func signs(_ text: String) -> Signs { Signs(Report(SourceText(text))) }

  /// The words of every sign, line by line.
  private func words(_ text: String) -> [[String]] {
    let source = SourceText(text)
    let signs = Signs(Report(source))
    return signs.lines.map { line in signs.all[line.signs].map { source.string($0.range) } }
  }

  @Test func `signs are told line by line`() {
    #expect(words("支出（一）：12万元。\n无\n“三公”经费,结余;") == [["（", "）", "：", "。"], ["“", "”", ",", ";"]])
  }

  @Test func `white space at the ends of a line or a cell is none`() {
    #expect(words("\u{3000}\u{3000}年 度，支出 。 \r\n") == [[" ", "，", " ", "。"]])
    #expect(words("\t项 目 \n\t 金额，\n\t\n") == [[" "], ["，"]])
    #expect(words("| 项 目 | 金额， |\n|---|---|\n") == [[" "], ["，"]])
  }

  @Test func `runs of white space of any kind are one sign`() {
    #expect(words("由\u{2002} \u{3000}1个，") == [["\u{2002} \u{3000}", "，"]])
  }

  @Test func `dashes and full stops count only where they may be wrong`() {
    #expect(words("1-2、A-B、a.b、完成.") == [["-", "、", "、", "、", "."]])
  }

  @Test func `fenced code and comments hold no signs, and a fence that is never closed hides nothing`() {
    #expect(words("甲，\n```\n乙，\n```\n丙。").map(\.last) == ["，", "。"])
    #expect(words("甲，\n```\n乙，").map(\.last) == ["，", "，"])
    #expect(words("<!-- 甲， -->\n乙。") == [["。"]])
  }

  @Test func `the kinds of a line are known`() {
    let line = signs("支出12%，。").lines[0]
    #expect(line.kinds == Sign.Kinds([.percent, .wideComma, .wideStop]).union(.adjacent))
    #expect(signs("支出，完成。").lines[0].kinds == Sign.Kinds([.wideComma, .wideStop]))
  }

  @Test func `signs of any bytes lie in the text, in order, on scalar boundaries`() {
    var generator = SplitMix64(seed: 7)
    let pieces: [[UInt8]] = ["支出", "，", " ", "\u{3000}", "截止", "截", "(", "“", "|", "\t", "\n", "\r\n", "1-2", "％", "𠮷", "```"].map {
      Array($0.utf8)
    }
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        let piece = pieces.randomElement(using: &generator) ?? []
        bytes += Int.random(in: 0..<6, using: &generator) == 0 ? Array(piece.dropLast()) : piece
      }
      let text = SourceText(bytes)
      let signs = Signs(Report(text))
      var end = 0
      for line in signs.lines {
        #expect(!line.signs.isEmpty && line.signs.upperBound <= signs.all.count)
        for sign in signs.all[line.signs] {
          #expect(sign.range.lowerBound >= end && sign.range.upperBound <= text.count)
          #expect(line.range.lowerBound <= sign.range.lowerBound && sign.range.upperBound <= line.range.upperBound)
          for place in [sign.range.lowerBound, sign.range.upperBound] { #expect(text.scalarBoundary(atOrBefore: place) == place) }
          end = sign.range.upperBound
        }
      }
    }
  }
}
