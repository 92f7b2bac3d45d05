import Foundation
import Linting
import ReportText
import TestSupport
import Testing
import Workspaces

struct EncodingTests {
  private static let words = "# 云川县教育局绩效自评报告\n\n2023年支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。帐户𠮷。\n"

  /// Every way in which the same words may be saved.
  private static let saved: [(encoding: TextEncoding, mark: Bool)] = [
    (.utf8, false), (.utf8, true), (.gb18030, false), (.gb18030, true), (.utf16LittleEndian, false), (.utf16LittleEndian, true),
    (.utf16BigEndian, false), (.utf16BigEndian, true),
  ]

  private func save(_ words: String, _ encoding: TextEncoding, mark: Bool = false) throws -> [UInt8] {
    try #require(encoding.encode(Array(((mark ? "\u{FEFF}" : "") + words).utf8)))
  }

  private func document(_ bytes: [UInt8]) throws -> Document {
    guard case .document(let document) = DocumentLoader.outcome(bytes, path: "a.txt") else { throw NoDocument() }
    return document
  }

  private struct NoDocument: Error {}

  @Test(arguments: saved) func `a report reads the same in every encoding, with every line end`(
    encoding: TextEncoding, mark: Bool
  ) throws {
    for end in ["\n", "\r\n", "\r"] {
      let words = Self.words.replacing("\n", with: end)
      let document = try document(save(words, encoding, mark: mark))
      #expect(document.encoding == encoding)
      #expect(document.confidence > .low)
      #expect(document.text == SourceText((mark ? "\u{FEFF}" : "") + words))
    }
  }

  @Test(arguments: saved) func `what is written back came in the same encoding, and nothing else changes`(
    encoding: TextEncoding, mark: Bool
  ) throws {
    let before = try save(Self.words.replacing("\n", with: "\r\n"), encoding, mark: mark)
    let after = try save(Self.words.replacing("\n", with: "\r\n").replacing("帐户", with: "账户"), encoding, mark: mark)
    let document = try document(before)
    let fixed = Fixer(linter: Linter(accountCatalog()), appliesUnsafe: false).fix(document.text)
    #expect(fixed.applied == 1)
    #expect(document.bytes(of: fixed.text) == after)
    #expect(document.bytes(of: document.text) == before)
  }

  @Test func `columns are those of the characters, whatever the encoding`() throws {
    let folder = try TemporaryFolder()
    var told: [String] = []
    for (index, (encoding, mark)) in Self.saved.enumerated() {
      let file = try folder.write(save(Self.words, encoding, mark: mark), to: "\(index).txt")
      let run = try Program.run("--check", "--format", "jsonl", file)
      #expect(run.status == 1 && run.errors.isEmpty)
      told.append(run.output.replacing("\(index).txt", with: "a.txt"))
    }
    #expect(told[0].contains("\"line\":3,\"column\":8,"))
    for output in told { #expect(output == told[0]) }
  }

  @Test func `fixing from the command line keeps the encoding, of files and of standard input`() throws {
    let folder = try TemporaryFolder()
    let words = "2024年机关运行经费支出100.51万元，2023年机关运行经费支出93.83万元，减少6.68万元。\r\n"
    for encoding: TextEncoding in [.gb18030, .utf16LittleEndian, .utf16BigEndian] {
      let after = try save(words.replacing("减少", with: "增加"), encoding, mark: encoding != .gb18030)
      let file = try folder.write(save(words, encoding, mark: encoding != .gb18030), to: "a.txt")
      let piped = try Program.shell("\"$REPORTLINT\" --check --fix --unsafe-fixes - < '\(file)' 2> /dev/null | od -An -v -tx1")
      #expect(piped.output.split { $0 == " " || $0 == "\n" }.compactMap { UInt8($0, radix: 16) } == after)
      #expect(try Program.run("--check", "--fix", "--unsafe-fixes", file).status == 0)
      #expect(try folder.read("a.txt") == after)
    }
  }

  @Test func `bytes that are no characters are a finding with its place, in every encoding`() throws {
    let folder = try TemporaryFolder()
    let words = "云川县教育局绩效自评报告，本部门按要求开展了工作。\n全年支出"
    for encoding: TextEncoding in [.utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian] {
      let damage: [UInt8] = encoding == .utf16LittleEndian ? [0x00, 0xDC] : encoding == .utf16BigEndian ? [0xDC, 0x00] : [0xFF]
      let bytes = try save(words, encoding) + damage + save("90.00万元，用于教学。\n", encoding)
      let run = try Program.run("--check", "--format", "concise", try folder.write(bytes, to: "a.txt"))
      #expect(run.status == 1)
      #expect(run.output.contains(":2:5: error damaged-text: 这里有1个字符是乱码"), "\(encoding)")
    }
  }

  @Test func `a file with unreadable bytes is not rewritten in an encoding that cannot keep them`() throws {
    let folder = try TemporaryFolder()
    let words = "2024年机关运行经费支出100.51万元，2023年机关运行经费支出93.83万元，减少6.68万元。\n"
    let bytes = try save(words, .gb18030) + [0xFF, 0x0A]
    let run = try Program.run("--check", "--fix", "--unsafe-fixes", try folder.write(bytes, to: "a.txt"))
    #expect(run.status == 2 && run.errors.contains("未作修正"))
    #expect(try folder.read("a.txt") == bytes)
    // UTF-8 needs no conversion: the damage stays where it is.
    let kept = try folder.write(Array(words.utf8) + [0xFF, 0x0A], to: "b.txt")
    #expect(try Program.run("--check", "--fix", "--unsafe-fixes", kept).status == 1)
    #expect(try folder.read("b.txt") == Array(words.replacing("减少", with: "增加").utf8) + [0xFF, 0x0A])
  }

  @Test func `a text cut off in the middle of a character is read to there`() throws {
    for encoding: TextEncoding in [.gb18030, .utf16LittleEndian] {
      let document = try document(save(Self.words + "元", encoding).dropLast())
      #expect(document.text == SourceText(Self.words + "\u{FFFD}"))
    }
  }

  @Test func `what is a guess is said to be one`() throws {
    // The user-defined area of GBK alone: nothing that a report consists of.
    let rare = try document([0xF8, 0xA1, 0xF9, 0xA2, 0xFA, 0xA3, 0xF8, 0xA4, 0x0A])
    #expect(rare.encoding == .gb18030 && rare.confidence == .low)
    let folder = try TemporaryFolder()
    let run = try Program.run("--check", try folder.write(rare.source, to: "a.txt"))
    #expect(run.status == 0 && run.errors.contains("按 GB18030（GBK） 编码读取，但把握不大"))
  }

  @Test func `no bytes whatever stop the reader`() {
    var random = SplitMix64(seed: 7)
    for length in [1, 2, 3, 7, 64, 1000] {
      for _ in 0..<200 {
        let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        for encoding: TextEncoding in [.gb18030, .utf16LittleEndian, .utf16BigEndian] { _ = encoding.decode(bytes) }
        _ = DocumentLoader.outcome(bytes, path: "a.txt")
      }
    }
  }
}
