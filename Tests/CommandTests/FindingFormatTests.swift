import Linting
import ReportText
import Reporting
import Testing
import Workspaces

struct FindingFormatTests {
  private let sample = Sample("一、支出\n支出⟦100.00万元⟧，其中：基本支出⌊60.00万元⌋，项目支出⌊30.00万元⌋。\n")

  private func write(_ format: FindingFormat, _ documents: CheckedDocument...) -> String {
    let writer = format.writer(Appearance())
    let parts = documents.map { String(decoding: writer.write($0), as: UTF8.self) }.filter { !$0.isEmpty }
    return writer.opening + parts.joined(separator: writer.separator) + writer.closing(CheckSummary())
  }

  @Test func `JSON lines have the documented members in the documented order`() {
    let found = write(.jsonl, sample.checked(sample.finding("少10.00万元", replacement: "90.00万元")))
    #expect(
      found == """
        {"path":"a.txt","rule":"sum-mismatch","severity":"error","message":"少10.00万元",\
        "line":2,"column":3,"endLine":2,"endColumn":11,\
        "related":[{"line":2,"column":19,"endLine":2,"endColumn":26,"message":"分项"},\
        {"line":2,"column":31,"endLine":2,"endColumn":38,"message":"分项"}],\
        "fixes":[{"title":"合计改为90.00万元","safety":"unsafe",\
        "edits":[{"line":2,"column":3,"endLine":2,"endColumn":11,"text":"90.00万元"}]}]}

        """)
  }

  @Test func `JSON is one array over all documents, whichever have findings`() {
    let plain = Sample("⟦无⟧")
    let row =
      #""rule":"sum-mismatch","severity":"hint","message":"一","line":1,"column":1,"endLine":1,"endColumn":2,"related":[],"fixes":[]"#
    let finding = plain.finding("一", severity: .hint)
    let found = write(.json, plain.checked(path: "a"), plain.checked(path: "b", finding, finding), plain.checked(path: "c", finding))
    #expect(found == "[{\"path\":\"b\",\(row)},\n{\"path\":\"b\",\(row)},\n{\"path\":\"c\",\(row)}]\n")
    #expect(write(.json) == "[]\n")
  }

  @Test func `concise lines read path, line, column, severity, rule and message`() {
    let found = write(.concise, sample.checked(sample.finding("少10.00万元", severity: .warning)))
    #expect(found == "a.txt:2:3: warning sum-mismatch: 少10.00万元\n")
  }

  @Test func `text shows the line, the marks, the related places and the fixes`() {
    let writer = FindingFormat.text.writer(Appearance())
    let checked = sample.checked(sample.finding("少10.00万元", replacement: "90.00万元"))
    #expect(
      String(decoding: writer.write(checked), as: UTF8.self) == """
        a.txt:2:3 错误：少10.00万元 [sum-mismatch]
         2 | 支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。
           | 　　^^^^^^^^^^　　　　　　　　---------　　　　　---------
           | 第2行：60.00万元、30.00万元（分项）
           | 可改：合计改为90.00万元


        """)
  }

  @Test func `a range over several lines is marked to the end of its first line`() {
    let sample = Sample("甲⟦乙\n丙⟧丁")
    let found = String(decoding: FindingFormat.text.writer(Appearance()).write(sample.checked(sample.finding())), as: UTF8.self)
    #expect(found.contains(" 1 | 甲乙\n   | 　^^\n   | 直到第2行\n"))
  }

  @Test func `of too many findings the gravest are shown, in the order of the text`() {
    let severities: [Severity] = [.hint, .error, .information, .warning, .error]
    let findings = severities.enumerated().map { index, severity in
      Finding(rule: "r\(index)", severity: severity, message: "", range: index..<index + 1)
    }
    let checked = CheckedDocument(Document(path: "a", text: SourceText("abcde")), findings: findings, limit: 3)
    #expect(checked.findings.map(\.rule) == ["r1", "r3", "r4"])
    #expect(checked.omitted == 2)
    let concise = String(decoding: FindingFormat.concise.writer(Appearance()).write(checked), as: UTF8.self)
    #expect(concise.hasSuffix("\na: 另有 2 条\n"))
  }

  @Test func `the last line counts the findings by severity`() {
    var summary = CheckSummary()
    let writer = FindingFormat.text.writer(Appearance())
    summary.add([])
    #expect(writer.closing(summary) == "共检查 1 份文件，没有发现问题。\n")
    summary.add([sample.finding(), sample.finding(severity: .hint), sample.finding()])
    summary.add(Trouble(path: "b.txt", cause: .binary))
    #expect(writer.closing(summary) == "共检查 2 份文件，1 个文件未能检查，错误 2 处，建议 1 处。\n")
  }

  @Test func `colour is used where asked for and nowhere else`() {
    let checked = sample.checked(sample.finding())
    let plain = FindingFormat.text.writer(Appearance()).write(checked)
    let coloured = FindingFormat.text.writer(Appearance(colour: true)).write(checked)
    #expect(!plain.contains(0x1B))
    #expect(coloured.contains(0x1B))
  }

  @Test func `control characters of names and texts never reach the terminal`() {
    let sample = Sample("⟦1\u{1B}[31m\u{202E}元⟧")
    let checked = sample.checked(path: "a\u{1B}[2J\n.txt", sample.finding("\u{1B}]0;x\u{7}"))
    for format in [FindingFormat.text, .concise] {
      let bytes = format.writer(Appearance()).write(checked)
      #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A })
      #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
    }
  }
}
