import Linting
import ReportText
import Reporting
import Testing
import Workspaces

/// The formats that other programs read. Their schemas are checked by Tests/FormatTests.
struct MachineFormatTests {
  private let sample = Sample("一、支出\n𠮷支出⟦100.00万元⟧，其中：基本支出⌊60.00万元⌋，项目支出⌊30.00万元⌋。\n")

  private func write(_ format: FindingFormat, _ checked: CheckedDocument..., trouble: Trouble? = nil) -> String {
    let writer = format.writer(Appearance(), tool: Tool(version: "1.2.3", rules: accountCatalog().rules))
    var summary = CheckSummary()
    if let trouble { summary.add(trouble) }
    let parts = checked.map(writer.write) + (trouble.map { [writer.write($0)] } ?? [])
    return writer.opening + parts.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: writer.separator)
      + writer.closing(summary)
  }

  @Test func `SARIF counts columns in code points and says so`() {
    let found = write(.sarif, sample.checked(path: "./报告 1.txt", sample.finding("少10.00万元", replacement: "90.00万元")))
    #expect(found.contains(#""columnKind":"unicodeCodePoints""#))
    #expect(found.contains(#""region":{"startLine":2,"startColumn":4,"endLine":2,"endColumn":12}"#))
    #expect(found.contains(#""uri":"%E6%8A%A5%E5%91%8A%201.txt""#))
    #expect(
      found.contains(#""deletedRegion":{"startLine":2,"startColumn":4,"endLine":2,"endColumn":12},"insertedContent":{"text":"90.00万元"}"#))
    #expect(found.contains(#""relatedLocations":[{"id":0,"#))
    #expect(found.contains(#""help":{"text":"account（最高级别：建议）"#))
  }

  @Test func `SARIF tells what could not be read, and that the run did not do all its work`() {
    let found = write(.sarif, trouble: Trouble(path: "a.txt", cause: .binary))
    #expect(found.contains(#""executionSuccessful":false"#))
    #expect(found.contains(#""toolExecutionNotifications":[{"level":"error","message":{"text":"a.txt：不是文本文件"#))
    #expect(write(.sarif).contains(#""results":["# + "\n\n" + #"],"invocations":[{"executionSuccessful":true,"#))
  }

  @Test func `GitHub annotations escape what would end a line or a property`() {
    let checked = sample.checked(path: "./甲,乙:丙%.txt", sample.finding("差10%\r\n::error::", replacement: "90.00万元"))
    #expect(
      write(.github, checked)
        == "::error file=甲%2C乙%3A丙%25.txt,line=2,endLine=2,col=4,endColumn=12,title=错误 sum-mismatch::差10%25%0D%0A::error::"
        + "%0A第2行：60.00万元、30.00万元（分项）%0A可改：合计改为90.00万元\n")
  }

  @Test func `GitHub annotations over several lines have no columns, and each severity its command`() {
    let wide = Sample("甲⟦乙\n丙⟧丁")
    #expect(write(.github, wide.checked(wide.finding("一", severity: .warning))).hasPrefix("::warning file=a.txt,line=1,endLine=2,title="))
    #expect(write(.github, wide.checked(wide.finding("一", severity: .hint))).hasPrefix("::notice "))
    #expect(write(.github, trouble: Trouble(path: "b.txt", cause: .missing)).hasPrefix("::error file=b.txt,title=reportlint::b.txt：找不到"))
  }

  @Test func `GitLab gets one array with a fingerprint for each finding`() {
    let one = write(.gitlab, sample.checked(path: "./a.txt", sample.finding("一"), sample.finding("一", severity: .warning)))
    #expect(one.hasPrefix(#"[{"description":"一","check_name":"sum-mismatch","fingerprint":""#))
    #expect(one.contains(#""severity":"major","location":{"path":"a.txt","lines":{"begin":2,"end":2}}}"#))
    let fingerprints = one.matches(of: #/"fingerprint":"([0-9a-f]{64})"/#).map { String($0.1) }
    #expect(Set(fingerprints).count == 2)
    #expect(write(.gitlab) == "[]\n")
  }

  @Test func `a fingerprint outlives inserted text, moved lines and re-flowed words, and ends with the figure`() throws {
    let places = ["支出⟦100.00万元⟧，其中：⌊60.00万元⌋、⌊30.00万元⌋。", "新加的一段。\n\n支出⟦100.00\n　万元⟧，其中：⌊60.00万元⌋、\n⌊30.00 万元⌋。"]
    let prints = places.map { words in
      let sample = Sample(words)
      return write(.sarif, sample.checked(sample.finding())).firstMatch(of: #/"reportlint\/v1":"([0-9a-f]{64})"/#).map { String($0.1) }
    }
    #expect(prints[0] != nil && prints[0] == prints[1])
    let other = Sample("支出⟦101.00万元⟧，其中：⌊60.00万元⌋、⌊30.00万元⌋。")
    #expect(!write(.sarif, other.checked(other.finding())).contains(try #require(prints[0])))
  }

  @Test func `JUnit fails for what a reviewer would ask about and passes the rest`() {
    let found = write(
      .junit, sample.checked(path: "a&b.txt", sample.finding("<差>\u{1}"), sample.finding("尾差", severity: .information)),
      sample.checked(path: "c.txt"), trouble: Trouble(path: "d.txt", cause: .binary))
    #expect(found.contains("<testsuite name=\"a&amp;b.txt\" tests=\"2\" failures=\"1\" errors=\"0\">"))
    #expect(found.contains("<failure type=\"error\" message=\"&lt;差&gt;\u{FFFD}\">"))
    #expect(found.contains("<system-out>a&amp;b.txt:2:4 提示信息：尾差"))
    #expect(found.contains("<testcase classname=\"c.txt\" name=\"没有发现问题\"/>"))
    #expect(found.contains("<error type=\"unreadable\""))
    #expect(found.hasSuffix("</testsuite>\n</testsuites>\n"))
  }
}
