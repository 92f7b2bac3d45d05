import Foundation
import ReportSyntax
import ReportText
import TestSupport
import Testing

struct JoinedTextTests {
  /// Every report that lies at hand, none of which was broken at a fixed width; `REPORTLINT_TEXTS` names a folder with more.
  private static let reports: [(name: String, text: String)] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    var folders = [tests.appending(path: "Fixtures"), tests.appending(path: "../../shared/corpus").standardized]
    if let more = ProcessInfo.processInfo.environment["REPORTLINT_TEXTS"] { folders.append(URL(filePath: more)) }
    return folders.flatMap { folder -> [(String, String)] in
      let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
      return names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.sorted().compactMap { name in
        (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { (name, $0) }
      }
    }
  }()

  private static let sentence = "2023年支出1613.46万元，其中：基本支出1000.46万元，项目支出613.00万元，比上年增加102.35万元，增长6.77%，主要原因是开展 IPv6 network 改造。"
  private static let paragraphs =
    (1...12).map { "第\($0)季度" + String(repeating: sentence, count: 2) + String(repeating: "较好", count: $0) + "。\n\n" }.joined()

  @Test func `reports whose lines nobody broke are left as they are`() {
    #expect(Self.reports.count >= 17)
    for report in Self.reports { #expect(JoinedText(Report(SourceText(report.text))) == nil, "\(report.name)") }
  }

  @Test(arguments: [40, 60, 64, 72, 76, 80, 100]) func `what was broken at a width is whole again`(_ width: Int) throws {
    let wrapped = HardWrap.columns(Self.paragraphs, width)
    #expect(wrapped != Self.paragraphs)
    #expect(try #require(JoinedText(Report(SourceText(wrapped)))).text == SourceText(Self.paragraphs))
    let windows = SourceText(wrapped.replacing("\n", with: "\r\n"))
    let joined = try #require(JoinedText(Report(windows)))
    #expect(joined.text == SourceText(Self.paragraphs.replacing("\n", with: "\r\n")))
  }

  @Test(arguments: [33, 38, 40, 50]) func `what was broken behind so many characters is whole again, numbers too`(_ count: Int) throws {
    let plain = Self.paragraphs.replacing(" IPv6 network ", with: "网络")
    let joined = try #require(JoinedText(Report(SourceText(HardWrap.characters(plain, count)))))
    #expect(joined.text == SourceText(plain))
  }

  @Test func `places lead back to the same words, and none ends behind a line end`() throws {
    let source = SourceText(HardWrap.columns(Self.paragraphs, 64))
    let joined = try #require(JoinedText(Report(source)))
    func words(_ text: SourceText, _ range: Range<Int>) -> [UInt8] { text.bytes[range].filter { $0 > 0x20 } }
    for start in stride(from: 0, to: joined.text.count, by: 7) {
      for length in [0, 1, 5, 60, 300] where start + length <= joined.text.count {
        let range = joined.original(start..<start + length)
        #expect(words(source, range) == words(joined.text, start..<start + length))
        #expect(length > 0 || range.isEmpty)
      }
    }
    let place = try #require(joined.text.bytes.firstRange(of: Array("1000.46万元".utf8)))
    #expect(words(source, joined.original(place)) == Array("1000.46万元".utf8))
  }

  @Test func `items and paragraphs that begin a line stay where they are`() throws {
    let items = (1...9).map { "\($0)．" + Self.sentence }.joined(separator: "\n") + "\n"
    let indented = (1...9).map { _ in "　　" + Self.sentence }.joined(separator: "\n") + "\n"
    for plain in [items, indented] {
      for width in [50, 60, 70, 80] {
        #expect(try #require(JoinedText(Report(SourceText(HardWrap.columns(plain, width))))).text == SourceText(plain))
      }
    }
  }

  @Test func `a heading that fills its line stays a heading`() throws {
    let headings = ["一、部门概况", "二、部门整体支出绩效自评结果拟应用和公开情况", "三、存在的问题", "四、改进措施"]
    let plain = headings.map { $0 + "\n" + Self.sentence.replacing(" IPv6 network ", with: "网络") + Self.sentence + "\n" }.joined()
    let joined = try #require(JoinedText(Report(SourceText(HardWrap.columns(plain, 44)))))
    #expect(joined.text == SourceText(plain))
  }

  @Test func `the rows of a table that is drawn with blanks stay rows`() {
    let rows = (1...20).map { "第\($0 % 10)项支出          \(1000 + $0).00          \(900 + $0).00          完成率较高" }.joined(separator: "\n")
    #expect(JoinedText(Report(SourceText("# 决算表\n\n" + rows + "\n"))) == nil)
  }

  @Test func `lines of one length that are sentences, or end in marks, stay lines`() {
    let lists = (1...20).map { "\($0 % 10)局负责编制本部门预算草案并按照批复的预算组织执行和决算。" }.joined(separator: "\n")
    let names = (1...20).map { "《云川县第\($0 % 10)批财政专项资金管理办法实施细则和操作规程》" }.joined(separator: "\n")
    for text in [lists, names] { #expect(JoinedText(Report(SourceText(text + "\n"))) == nil) }
  }

  @Test func `no beginning of a wrapped text makes it trap`() {
    let bytes = Array(HardWrap.columns(Self.paragraphs, 60).utf8)
    for count in stride(from: 0, to: bytes.count, by: 11) {
      if let joined = JoinedText(Report(SourceText(Array(bytes.prefix(count))))) {
        _ = joined.original(0..<joined.text.count)
        _ = joined.original(joined.text.count..<joined.text.count)
      }
    }
  }
}
