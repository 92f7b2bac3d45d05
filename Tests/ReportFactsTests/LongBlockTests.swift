import ReportText
import Testing

@testable import ReportFacts

/// Paragraphs that no report has, but a file may.
struct LongBlockTests {
  private let sentence = "支出90万元，其中：基本支出60万元，项目支出30万元。"

  @Test func `a paragraph that is read in pieces says at its end what it says at its beginning`() {
    let count = 2000
    let text = SourceText(String(repeating: sentence, count: count))
    let analysis = Analysis(text)
    #expect(analysis.quantities.count == count * 3)
    let sums = analysis.claims.filter { $0.kind == .sum }
    #expect(sums.count == count)
    for (index, claim) in sums.enumerated() {
      #expect(claim.verdict == .holds)
      #expect(claim.result.range.lowerBound == index * sentence.utf8.count + "支出".utf8.count)
    }
  }

  @Test func `figures in a paragraph without any mark are all met`() {
    let analysis = Analysis(SourceText(String(repeating: "支出1万元", count: 20_000)))
    #expect(analysis.quantities.count == 20_000)
  }

  @Test func `a cell of a long table says what it says by itself`() {
    let row = "| 项目1 | \(sentence) |\n"
    let count = 3000
    let analysis = Analysis(SourceText("| 名称 | 说明 |\n|---|---|\n" + String(repeating: row, count: count)))
    let sums = analysis.claims.filter { $0.kind == .sum }
    #expect(sums.count == count)
    #expect(sums.allSatisfy { $0.verdict == .holds && $0.operands.count == 2 })
  }

  @Test func `numbers parted by spaces or wide commas without end are read in time`() {
    for separator in [" ", "，", ","] {
      let analysis = Analysis(SourceText("1" + String(repeating: separator + "123", count: 20_000)))
      #expect(analysis.claims.isEmpty)
    }
  }

  @Test func `a piece ends behind a full stop, else behind a pause, else between two characters`() {
    let words = Array(String(repeating: "支出", count: 4000).utf8)
    func end(_ mark: String) -> Int {
      let bytes = Array(words[..<9000]) + Array(mark.utf8) + words
      return Pieces.end(bytes, from: 0, before: bytes.count)
    }
    #expect(end("。") == 9003)
    #expect(end("，") == 9003)
    #expect(end("").isMultiple(of: 3))
    #expect(Pieces.end(words, from: 9000, before: words.count) == words.count)
  }
}
