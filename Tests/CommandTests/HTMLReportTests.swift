import Linting
import ReportFacts
import ReportText
import Reporting
import Rules
import Testing
import Workspaces

struct HTMLReportTests {
  private func page(_ words: String, path: String = "a.txt") -> String {
    let document = Document(path: path, text: SourceText(words))
    let findings = Linter(.standard).lint(Analysis(document.text))
    let writer = FindingFormat.html.writer(Appearance(), tool: Tool(version: "1.2.3", rules: []))
    return writer.opening + String(decoding: writer.write(CheckedDocument(document, findings: findings)), as: UTF8.self)
      + writer.closing(CheckSummary())
  }

  /// The words of each figure with its standing, in order: 100.00万元 wrong.
  private func marks(_ page: String) -> [String] {
    page.matches(of: #/<a class="q ([a-z]+)[^"]*"[^>]*>([^<]*)<\/a>/#).map { "\($0.2) \($0.1)" }
  }

  @Test func `every figure is marked as its claims say`() {
    let words = """
      2023年支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。另有3处房屋。

      公用经费支出12.35万元，其中：办公费8.00万元，印刷费4.34万元。

      教育支出50.00万元，其中：小学20.00万元，初中30.00万元。

      """
    #expect(
      marks(page(words)) == [
        "100.00万元 wrong", "60.00万元 involved", "30.00万元 involved", "3处 unchecked", "12.35万元 rounding", "8.00万元 rounding",
        "4.34万元 rounding", "50.00万元 verified", "20.00万元 verified", "30.00万元 verified",
      ])
  }

  @Test func `figures of a table are marked in its cells`() {
    let found = page("| 项目 | 金额 |\n| --- | --- |\n| 办公费 | 60.00 |\n| 印刷费 | 30.00 |\n| 合计 | 90.00 |\n")
    #expect(found.contains("<tr><th>项目</th><th>金额</th></tr>"))
    #expect(marks(found) == ["60.00 verified", "30.00 verified", "90.00 verified"])
  }

  @Test func `every link leads somewhere, and no two places have one name`() {
    for words in ["支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n", "| 合计 | 90 |\n| 甲 | 60 |\n| 乙 | 20 |\n", "", "\u{FEFF}"] {
      let found = page(words)
      let ids = found.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      for link in found.matches(of: #/href="#([^"]+)"/#) { #expect(ids.contains(String(link.1))) }
      for list in found.matches(of: #/data-[cf]="([^"]+)"/#) {
        for id in list.1.split(separator: " ") { #expect(ids.contains(String(id))) }
      }
    }
  }

  @Test func `the words of a report never become markup`() {
    let found = page("<script>alert(1)</script>支出\"100.00万元\"&其中：<b>60.00万元</b>、'40.00万元'。\u{202E}\u{1B}\n", path: "<i>\"a\"</i>.txt")
    #expect(!found.contains("<script>alert") && !found.contains("<b>60") && !found.contains("<i>\"a\""))
    // Marks of findings may stand between any two words.
    #expect(found.replacing(#/<[^>]*>/#, with: "").contains("&lt;script&gt;alert(1)&lt;/script&gt;支出&quot;"))
    #expect(found.contains("<h1>&lt;i&gt;&quot;a&quot;&lt;/i&gt;.txt</h1>"))
    #expect(!found.unicodeScalars.contains("\u{202E}") && !found.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `the page needs nothing from outside`() {
    let found = page("支出100.00万元。\n")
    for word in ["http://", "https://", "src=", "@import", "url("] { #expect(!found.contains(word)) }
  }

  @Test func `the page says which file it was, how it was read and who judged it`() throws {
    let document = Document(path: "a.txt", text: SourceText("abc"))
    let bytes = FindingFormat.html.writer(Appearance(), tool: Tool(version: "1.2.3")).write(CheckedDocument(document, findings: []))
    let found = String(decoding: bytes, as: UTF8.self)
    // The digest of “abc” in FIPS 180-4's own examples.
    #expect(found.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    #expect(found.contains("reportlint 1.2.3") && found.contains("UTF-8（判断的把握：高）"))
  }

  @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])
  func `the digest is that of the system's own program, whatever the length`(length: Int) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write([UInt8](repeating: 0x61, count: length), to: "a.txt")
    let own = try Program.shell("sha256sum '\(file)' 2> /dev/null || shasum -a 256 '\(file)'").output.prefix(64)
    let words = String(repeating: "a", count: length)
    #expect(page(words).contains("<dd>\(own)</dd>"))
  }

  @Test func `line ends of every kind read as lines`() {
    let found = page("第一行。\r\n第二行。\r第三行。\n")
    #expect(!found.contains("\r"))
    #expect(found.matches(of: #/<p class="[a-z]+" data-n="[123]">/#).count == 3)
  }
}
