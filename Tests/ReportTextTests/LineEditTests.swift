import TestSupport
import Testing

@testable import ReportText

/// An index that is kept through edits is the index of the text.
struct LineEditTests {
  @Test func `after any replacement the lines are those of a fresh index`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      var text = SourceText(RandomText.broken(20, &random))
      var lines = LineIndex(text)
      for _ in 0..<30 {
        let start = Int.random(in: 0...text.count, using: &random)
        let end = min(text.count, start + Int.random(in: 0...8, using: &random))
        let words = RandomText.valid(Int.random(in: 0...3, using: &random), &random)
        text = text.applying(TextEdit(range: start..<end, replacement: words))
        lines = lines.replacing(start..<end, with: words)
        let fresh = LineIndex(text)
        #expect(lines.text == text)
        #expect(lines.starts == fresh.starts)
        #expect(lines.marks.count == fresh.marks.count)
      }
    }
  }

  @Test func `a line that grows beyond the stride gets marks, and loses them again`() {
    var lines = LineIndex(SourceText("甲\n乙\n丙"))
    lines = lines.replacing(4..<4, with: String(repeating: "长", count: 3000))
    #expect(lines.starts == LineIndex(lines.text).starts)
    #expect(!lines.marks.isEmpty)
    lines = lines.replacing(4..<9004, with: "")
    #expect(lines.text == SourceText("甲\n乙\n丙"))
    #expect(lines.marks.isEmpty)
    var typed = LineIndex(SourceText(String(repeating: "长", count: 1365)))
    typed = typed.replacing(0..<0, with: "长")
    #expect(typed.marks.count == LineIndex(typed.text).marks.count)
  }
}
