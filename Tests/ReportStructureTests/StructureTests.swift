import ReportStructure
import ReportSyntax
import ReportText
import Testing

struct StructureTests {
  @Test func `every text has a structure`() {
    for text in ["", "\u{FEFF}", "一、", "第一部分\n概况"] {
      #expect(Structure(Report(SourceText(text))).report.text == SourceText(text))
    }
  }
}
