import ReportText
import Testing

struct DisplayWidthTests {
  private func columns(_ text: String) -> Int {
    DisplayWidth.columns(Array(text.utf8), in: 0..<text.utf8.count)
  }

  @Test func `Chinese characters and full-width marks take two columns`() {
    #expect(columns("支出，（％）　𠮷㎡") == 18)
  }

  @Test func `ASCII takes one column`() {
    #expect(columns("100.00%") == 7)
  }

  @Test func `curly quotes and dashes take one column`() {
    #expect(columns("“三公”") == 6)
    #expect(columns("—") == 1)
  }

  @Test func `combining marks, joiners and byte-order marks take none`() {
    #expect(columns("\u{FEFF}e\u{301}\u{200D}\u{FE0F}") == 1)
  }

  @Test func `control characters and tabs take none`() {
    #expect(columns("\t\r\n\u{7F}") == 0)
  }

  @Test func `emoji take two columns and a flag as many as its two letters`() {
    #expect(columns("✅") == 2)
    #expect(columns("🇨🇳") == 2)
  }

  @Test func `a range outside the text is clamped onto it`() {
    #expect(DisplayWidth.columns(Array("元".utf8), in: -5..<50) == 2)
  }
}
