import ReportText
import TestSupport
import Testing

struct LineIndexTests {
  @Test func `LF, CRLF and a lone CR each end a line`() {
    let index = LineIndex(SourceText("一\n二\r\n三\r四"))
    #expect(index.lineCount == 4)
    #expect((0..<4).map { index.text.string(index.content(ofLine: $0)) } == ["一", "二", "三", "四"])
    #expect((0..<4).map { index.range(ofLine: $0).count } == [4, 5, 4, 3])
  }

  @Test func `an empty text has one empty line`() {
    let index = LineIndex(SourceText(""))
    #expect(index.lineCount == 1)
    #expect(index.range(ofLine: 0) == 0..<0)
    #expect(index.line(at: 5) == 0)
    #expect(index.column(of: 5, .utf16) == 0)
    #expect(index.offset(line: 3, column: 3, .utf16) == 0)
  }

  @Test func `a line end at the end of the text begins another line`() {
    let index = LineIndex(SourceText("一\r\n"))
    #expect(index.lineCount == 2)
    #expect(index.content(ofLine: 0) == 0..<3)
    #expect(index.content(ofLine: 1) == 5..<5)
  }

  @Test func `LF before CR ends two lines`() {
    #expect(LineIndex(SourceText("\n\r")).lineCount == 3)
  }

  @Test func `𠮷 is one code point, two UTF-16 units and four bytes`() {
    let index = LineIndex(SourceText("a\n𠮷元"))
    #expect(index.column(of: 6, .codePoints) == 1)
    #expect(index.column(of: 6, .utf16) == 2)
    #expect(index.column(of: 6, .utf8) == 4)
    #expect(index.offset(line: 1, column: 1, .utf16) == 2)
    #expect(index.offset(line: 1, column: 2, .utf16) == 6)
  }

  @Test func `an offset inside a scalar counts as its start`() {
    let index = LineIndex(SourceText("支出"))
    #expect([0, 1, 2, 3, 4, 5, 6].map { index.column(of: $0, .utf16) } == [0, 0, 0, 1, 1, 1, 2])
    #expect([0, 1, 2, 3, 4, 5, 6].map { index.column(of: $0, .utf8) } == [0, 0, 0, 3, 3, 3, 6])
    #expect([0, 1, 2, 3, 4].map { index.offset(line: 0, column: $0, .utf8) } == [0, 0, 0, 3, 3])
  }

  @Test func `an offset inside CRLF counts as the end of its line`() {
    let index = LineIndex(SourceText("ab\r\nc"))
    #expect([2, 3, 4].map { index.column(of: $0, .utf8) } == [2, 2, 0])
    #expect([2, 3, 4].map { index.line(at: $0) } == [0, 0, 1])
  }

  @Test func `columns and lines outside the text are clamped onto it`() {
    let index = LineIndex(SourceText("一二\n三"))
    #expect(index.offset(line: 0, column: 99, .utf16) == 6)
    #expect(index.offset(line: 0, column: -1, .utf16) == 0)
    #expect(index.offset(line: -1, column: 3, .utf16) == 0)
    #expect(index.offset(line: 9, column: 0, .utf16) == 10)
    #expect(index.offset(line: .max, column: .max, .codePoints) == 10)
    #expect(index.line(at: -4) == 0)
    #expect(index.column(of: 99, .utf16) == 1)
    #expect(index.range(ofLine: 7) == 7..<10)
  }

  @Test func `a byte-order mark has no columns`() {
    let index = LineIndex(SourceText("\u{FEFF}支出"))
    #expect(index.column(of: 0, .utf16) == 0)
    #expect(index.column(of: 3, .utf16) == 0)
    #expect(index.column(of: 6, .utf16) == 1)
    #expect(index.column(of: 6, .utf8) == 3)
    #expect(index.offset(line: 0, column: 0, .utf16) == 3)
    #expect(index.offset(line: 0, column: 1, .utf16) == 6)
  }

  @Test func `a byte-order mark elsewhere is a character`() {
    #expect(LineIndex(SourceText("a\u{FEFF}b")).column(of: 4, .utf16) == 2)
  }

  @Test(arguments: ColumnUnit.allCases) func `columns agree with those counted in strings`(_ unit: ColumnUnit) {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<300 { compareWithStrings(RandomText.valid(30, &generator), unit) }
  }

  @Test(arguments: ColumnUnit.allCases) func `columns in lines of many kilobytes agree with those counted in strings`(_ unit: ColumnUnit) {
    var generator = SplitMix64(seed: 3)
    var text = ""
    for _ in 0..<3000 { text += RandomText.valid(3, &generator).filter { !$0.isNewline } }
    let index = LineIndex(SourceText(text))
    let reference = SlowColumns(text)
    for _ in 0..<300 {
      let offset = Int.random(in: 0...text.utf8.count, using: &generator)
      #expect(index.column(of: offset, unit) == reference.column(of: offset, unit))
    }
    for _ in 0..<300 {
      let column = Int.random(in: 0...text.utf8.count, using: &generator)
      #expect(index.offset(line: 0, column: column, unit) == reference.offset(column: column, unit))
    }
  }

  @Test(arguments: ColumnUnit.allCases) func `columns of bytes that are no text agree with the text shown for them`(_ unit: ColumnUnit) {
    guard unit != .utf8 else { return }
    var generator = SplitMix64(seed: 4)
    for _ in 0..<1000 {
      let bytes = RandomText.broken(12, &generator).filter { $0 != 0x0A && $0 != 0x0D }
      let index = LineIndex(SourceText(bytes))
      if index.text.hasByteOrderMark { continue }
      let shown = String(decoding: bytes, as: UTF8.self)
      #expect(index.column(of: bytes.count, unit) == (unit == .utf16 ? shown.utf16.count : shown.unicodeScalars.count))
    }
  }

  @Test func `every offset on a scalar boundary comes back from its column`() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let text = SourceText(RandomText.valid(20, &generator))
      let index = LineIndex(text)
      for line in 0..<index.lineCount {
        let content = index.content(ofLine: line)
        for offset in content where text.scalarBoundary(atOrBefore: offset) == offset {
          if offset < 3, text.hasByteOrderMark { continue }
          for unit in ColumnUnit.allCases {
            #expect(index.offset(line: line, column: index.column(of: offset, unit), unit) == offset)
          }
        }
      }
    }
  }

  @Test func `a line of twenty megabytes is indexed and asked ten thousand times`() {
    var bytes: [UInt8] = []
    let phrase = Array("支出100.00万元，𠮷".utf8)
    while bytes.count < 20_000_000 { bytes += phrase }
    let index = LineIndex(SourceText(bytes))
    #expect(index.lineCount == 1)
    for step in 0..<10_000 {
      let offset = index.text.scalarBoundary(atOrBefore: step * (bytes.count / 10_000))
      let column = index.column(of: offset, .utf16)
      guard index.offset(line: 0, column: column, .utf16) != offset else { continue }
      Issue.record("offset \(offset) does not come back from column \(column)")
    }
  }

  private func compareWithStrings(_ text: String, _ unit: ColumnUnit) {
    let index = LineIndex(SourceText(text))
    for line in 0..<index.lineCount {
      let content = index.content(ofLine: line)
      // A mark at the start is tested by itself.
      if line == 0, index.text.hasByteOrderMark { continue }
      let reference = SlowColumns(index.text.string(content))
      for offset in content.lowerBound...content.upperBound {
        #expect(index.line(at: offset) == line)
        #expect(index.column(of: offset, unit) == reference.column(of: offset - content.lowerBound, unit))
      }
      for column in 0...content.count + 2 {
        #expect(index.offset(line: line, column: column, unit) == content.lowerBound + reference.offset(column: column, unit))
      }
    }
  }
}
