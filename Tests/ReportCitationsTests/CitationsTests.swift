import ReportCitations
import ReportSyntax
import ReportText
import Testing

struct CitationsTests {
  @Test func `every text has its citations, be it none`() {
    for text in ["", "\u{FEFF}", "《》", "〔2024〕"] {
      #expect(Citations(Report(SourceText(text))).report.text == SourceText(text))
    }
  }
}
