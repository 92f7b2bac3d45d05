import ReportFacts
import ReportText
import TestSupport
import Testing

/// What holds of the analysis of every text.
struct AnalysisLawTests {
  /// Places lie in the text and on scalar boundaries, claims come in the order of their results.
  private func checkLaws(_ analysis: Analysis, _ comment: Comment) {
    let text = analysis.text
    func check(_ range: Range<Int>) {
      guard range.lowerBound >= 0, range.upperBound <= text.count else {
        Issue.record("\(range) is outside the text: \(comment)")
        return
      }
      #expect(text.scalarBoundary(atOrBefore: range.lowerBound) == range.lowerBound, comment)
      #expect(text.scalarBoundary(atOrBefore: range.upperBound) == range.upperBound, comment)
    }
    for claim in analysis.claims {
      check(claim.result.range)
      for operand in claim.operands { check(operand.range) }
      if let words = claim.directionWords { check(words) }
    }
    for range in analysis.coverage.quantities { check(range) }
    #expect(analysis.claims.map(\.result.range.lowerBound).isSorted, comment)
    #expect(analysis.coverage.quantities.map(\.lowerBound).isSorted, comment)
    #expect(Set(analysis.coverage.unchecked.map(\.lowerBound)).isSubset(of: analysis.coverage.quantities.map(\.lowerBound)), comment)
  }

  private func expectSame(_ reused: Analysis, _ text: SourceText, _ comment: @autoclosure () -> Comment) {
    let fresh = Analysis(text)
    if reused.claims != fresh.claims || reused.coverage != fresh.coverage {
      Issue.record(comment())
      #expect(reused.claims == fresh.claims)
      #expect(reused.coverage == fresh.coverage)
    }
  }

  @Test(arguments: 0..<24 as Range<UInt64>) func `reuse gives what a fresh analysis gives, whatever the edits`(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var text = SampleTexts.document(Int.random(in: 1...12, using: &generator), &generator)
    var analysis = Analysis(text)
    for step in 0..<25 {
      let before = text
      text = text.applying(SampleTexts.edit(of: text, &generator))
      analysis = Analysis(text, reusing: analysis)
      expectSame(
        analysis, text, "seed \(seed), step \(step): \(before.string(0..<before.count)) → \(text.string(0..<text.count))")
      checkLaws(analysis, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>) func `reuse in a long report gives what a fresh analysis gives`(_ seed: UInt64) {
    var generator = SplitMix64(seed: 500 + seed)
    let prose = ["本单位认真贯彻落实各项要求，", "工作取得成效。\n", "加强管理", "\n\n", "（类）", "概况", "2024年", "，"]
    var text = SampleTexts.document(60, &generator)
    var analysis = Analysis(text)
    for step in 0..<40 {
      var edit = SampleTexts.edit(of: text, &generator)
      // Most of what is typed are words.
      if step % 4 != 0 { edit = TextEdit(range: edit.range, replacement: prose.randomElement(using: &generator) ?? "") }
      text = text.applying(edit)
      analysis = Analysis(text, reusing: analysis)
      expectSame(analysis, text, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>) func `a word typed into each line of a report is no different from one that stood there`(
    _ seed: UInt64
  ) {
    var generator = SplitMix64(seed: 700 + seed)
    var text = SampleTexts.document(30, &generator)
    var analysis = Analysis(text)
    let lines = text.string(0..<text.count).split(separator: "\n", omittingEmptySubsequences: false).map(\.utf8.count)
    var offset = 0
    for line in lines.prefix(120) {
      let place = text.scalarBoundary(atOrBefore: min(text.count, offset + line / 2))
      text = text.applying(TextEdit(range: place..<place, replacement: "很"))
      analysis = Analysis(text, reusing: analysis)
      expectSame(analysis, text, "seed \(seed), offset \(offset)")
      offset += line + 1 + "很".utf8.count
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>) func `an unrelated text to reuse does no harm`(_ seed: UInt64) {
    var generator = SplitMix64(seed: 1000 + seed)
    let one = SampleTexts.document(6, &generator)
    let other = SampleTexts.document(6, &generator)
    expectSame(Analysis(other, reusing: Analysis(one)), other, "seed \(seed)")
    expectSame(Analysis(one, reusing: Analysis(SourceText(""))), one, "seed \(seed)")
  }

  @Test(arguments: SampleTexts.examples) func `a text half typed at every byte is analysed`(_ sample: String) {
    let bytes = Array(sample.utf8)
    var analysis = Analysis(SourceText(""))
    for count in 0...bytes.count {
      let text = SourceText(Array(bytes.prefix(count)))
      analysis = Analysis(text, reusing: analysis)
      expectSame(analysis, text, "\(count) bytes of \(sample)")
      checkLaws(analysis, "\(count) bytes of \(sample)")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func `random bytes are analysed`(_ seed: UInt64) {
    var generator = SplitMix64(seed: 2000 + seed)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...300, using: &generator) {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.append(UInt8.random(in: 0...255, using: &generator))
      case 1: bytes += Array((SampleTexts.pieces.randomElement(using: &generator) ?? "").utf8.dropLast())
      default: bytes += Array((SampleTexts.pieces.randomElement(using: &generator) ?? "").utf8)
      }
    }
    checkLaws(Analysis(SourceText(bytes)), "seed \(seed)")
  }

  @Test(arguments: 0..<10 as Range<UInt64>) func `bytes overwritten at random are analysed`(_ seed: UInt64) {
    var generator = SplitMix64(seed: 3000 + seed)
    var bytes = SampleTexts.document(8, &generator).bytes
    var analysis = Analysis(SourceText(bytes))
    for _ in 0..<20 where !bytes.isEmpty {
      bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      analysis = Analysis(SourceText(bytes), reusing: analysis)
      expectSame(analysis, SourceText(bytes), "seed \(seed)")
      checkLaws(analysis, "seed \(seed)")
    }
  }

  @Test func `thousands of nested brackets and a very long line are analysed`() {
    let brackets = String(repeating: "（其中：", count: 3000) + "1万元" + String(repeating: "）", count: 3000)
    checkLaws(Analysis(SourceText(brackets)), "brackets")
    let line = String(repeating: "支出90万元，其中：基本支出60万元，项目支出30万元；", count: 60)
    checkLaws(Analysis(SourceText(line)), "long line")
  }
}

extension [Int] {
  var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
