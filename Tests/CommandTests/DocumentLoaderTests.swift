import Foundation
import ReportText
import Testing
import Texts
import Workspaces

struct DocumentLoaderTests {
  private func load(_ bytes: [UInt8], named name: String = "a.txt") throws -> DocumentLoader.Outcome {
    let folder = try TemporaryFolder()
    return DocumentLoader.load(.named(FilePath(try folder.write(bytes, to: name))))
  }

  private func trouble(_ bytes: [UInt8]) throws -> String {
    guard case .trouble(let trouble) = try load(bytes) else { return "" }
    return Language.chinese.say(trouble.message)
  }

  private func isDocument(_ bytes: [UInt8]) throws -> Bool {
    guard case .document(let document) = try load(bytes) else { return false }
    return document.text.bytes == bytes
  }

  @Test func `UTF-8 is kept byte for byte, mark, line ends and damage included`() throws {
    let words = Array("支出100万元。".utf8)
    #expect(try isDocument(words))
    #expect(try isDocument([0xEF, 0xBB, 0xBF] + words))
    #expect(try isDocument(words + [0x0D] + words + [0x0D, 0x0A]))
    #expect(try isDocument(words + [0xE4, 0xB8]))
    #expect(try isDocument(words + words + [0xFF] + words + words))
    #expect(try isDocument(Array("plain".utf8)))
  }

  @Test func `GBK is known however much ASCII stands before it`() throws {
    // 绩效自评报告，支出 in GBK.
    let gbk: [UInt8] = [0xBC, 0xA8, 0xD0, 0xA7, 0xD7, 0xD4, 0xC6, 0xC0, 0xB1, 0xA8, 0xB8, 0xE6, 0xA3, 0xAC, 0xD6, 0xA7, 0xB3, 0xF6]
    guard case .document(let document) = try load([UInt8](repeating: 0x20, count: 5000) + gbk) else {
      Issue.record("no document")
      return
    }
    #expect(document.encoding == .gb18030)
    #expect(document.text == SourceText(String(repeating: " ", count: 5000) + "绩效自评报告，支出"))
  }

  @Test func `binary files are told from text, and known kinds by their beginning`() throws {
    #expect(try trouble([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 0, 3]).contains("不是文本文件"))
    #expect(try trouble([0x50, 0x4B, 3, 4, 0, 0]).contains("Word"))
    #expect(try trouble([0xD0, 0xCF, 0x11, 0xE0, 0, 0]).contains("WPS"))
    #expect(try trouble(Array("%PDF-1.7\n".utf8)).contains("PDF"))
    #expect(try trouble(Array(#"{\rtf1\ansi"#.utf8)).contains("RTF"))
  }

  @Test func `an empty file is worth a note, no trouble`() throws {
    for bytes: [UInt8] in [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] {
      guard case .empty = try load(bytes) else {
        Issue.record("not empty")
        return
      }
    }
  }

  @Test func `a file beyond the limit is refused unread`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("x", to: "big.txt")
    // A hole: it takes no room on the disk.
    try FileHandle(forWritingTo: URL(filePath: path)).truncate(atOffset: 300 << 20)
    guard case .trouble(let trouble) = DocumentLoader.load(.named(FilePath(path))) else {
      Issue.record("read")
      return
    }
    let message = Language.chinese.say(trouble.message)
    #expect(message.contains("300 MB") && message.contains("256 MB"))
  }

  @Test func `a file without permission is a trouble of its own`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("x", to: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    // The superuser may read everything.
    guard (try? Data(contentsOf: URL(filePath: path))) == nil else { return }
    #expect(DocumentLoader.load(.named(FilePath(path))).trouble?.cause == .denied)
  }

  @Test func `a folder in place of a file is a trouble`() throws {
    let folder = try TemporaryFolder()
    #expect(DocumentLoader.load(.found(FilePath(folder.path))).trouble?.cause == .isFolder)
  }

  @Test(arguments: [
    ("2024年部门整体支出绩效自评报告\n全年支出100.00 万元。", "a.txt", true),
    ("全年支出100.00万元。", "2023年度决算.md", true),
    ("全年支出一百万元。", "2023年度决算.md", false),
    ("工作总结报告\n参加会议3个。", "总结.txt", false),
    ("# Read me\n100% done", "README.md", false),
    (String(repeating: "拟定医疗保障政策。", count: 200) + "决算数100万元，预算数90万元，为预算的111%。", "a.txt", true),
    (String(repeating: "拟定医疗保障政策。", count: 200) + "决算数100万元。", "a.txt", false),
  ])
  func `a file of a folder is judged when it looks like a report`(words: String, name: String, isReport: Bool) throws {
    let folder = try TemporaryFolder()
    let path = FilePath(try folder.write(words, to: name))
    if case .document = DocumentLoader.load(.found(path)) { #expect(isReport) } else { #expect(!isReport) }
    if case .document = DocumentLoader.load(.named(path)) {} else { Issue.record("a named file is always judged") }
  }
}

extension DocumentLoader.Outcome {
  /// The trouble, where it is one.
  fileprivate var trouble: Trouble? {
    if case .trouble(let trouble) = self { trouble } else { nil }
  }
}
