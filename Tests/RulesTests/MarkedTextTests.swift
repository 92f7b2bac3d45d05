import Linting
import ReportText
import Testing

struct MarkedTextTests {
  @Test func `marks are taken out and what they enclose is known`() {
    let marked = MarkedText("支出⟦100万元⟧，其中⌊60万元⌋，⌊30万元⌋。")
    #expect(marked.text == SourceText("支出100万元，其中60万元，30万元。"))
    #expect(marked.flagged.map { marked.text.string($0) } == ["100万元"])
    #expect(marked.related.map { marked.text.string($0) } == ["60万元", "30万元"])
  }

  @Test func `marks may nest`() {
    let marked = MarkedText("⟦减少⌊6万元⌋⟧")
    #expect(marked.flagged == [0..<13])
    #expect(marked.related == [6..<13])
  }

  @Test func `a mark without its partner does no harm`() {
    #expect(MarkedText("甲⟧乙").flagged.isEmpty)
    #expect(MarkedText("甲⟦乙").flagged == [3..<6])
  }

  @Test func `a text without marks stays as it is`() {
    #expect(MarkedText("甲\r\n𠮷").text == SourceText("甲\r\n𠮷"))
  }
}
