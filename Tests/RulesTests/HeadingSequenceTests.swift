import Linting
import ReportFacts
import ReportText
import Rules
import Testing

/// What is said of several flaws in one list.
struct HeadingSequenceTests {
  private func messages(_ text: String) -> [String] {
    Linter(.standard).lint(Analysis(SourceText(text))).filter { $0.rule == "heading-sequence" }.map(\.message)
  }

  @Test func `a later gap says that its number follows from those before it, renumbered`() {
    #expect(
      messages("二、支出情况\n1、办公费支出。全年节约。\n5、差旅费支出。全年节约。\n6、培训费支出。全年节约。\n8、会议费支出。全年节约。\n") == [
        "“5、”排在“1、”后面，缺了3个序号：应为“2、”；若是漏了内容，请补上",
        "“8、”排在“6、”后面，也缺了1个序号：连同前面一起顺排，应为“4、”；若是漏了内容，请补上",
      ])
  }

  @Test func `a gap by itself names the next number`() {
    #expect(
      messages("一、概况\n全年平稳。\n二、收支\n全年平衡。\n四、绩效\n全年良好。\n") == ["“四、”排在“二、”后面，缺了1个序号：应为“三、”；若是漏了内容，请补上"])
  }
}
