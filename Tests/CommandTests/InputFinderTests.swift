import Foundation
import Testing
import Texts
import Workspaces

struct InputFinderTests {
  private func find(_ folder: TemporaryFolder, _ names: String...) -> [String] {
    var finder = InputFinder()
    for name in names { finder.add(FilePath(name.isEmpty ? folder.path : folder.path + "/" + name)) }
    return finder.inputs.map { String($0.display.dropFirst(folder.path.count + 1)) }
  }

  @Test func `files of a folder come in the order of their bytes, sub-folders in their place`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.md", "c/z.txt", "c/a.markdown", "B.TXT", "十.txt", "一.txt"] { try folder.write("x", to: name) }
    #expect(find(folder, "") == ["B.TXT", "a.md", "b.txt", "c/a.markdown", "c/z.txt", "一.txt", "十.txt"])
  }

  @Test func `hidden entries, node_modules, other kinds and lock files are passed over`() throws {
    let folder = try TemporaryFolder()
    for name in [".a.txt", ".git/a.txt", ".build/a.md", "node_modules/a.md", "a.csv", "a", "~$a.txt", "drafts/a.txt"] {
      try folder.write("x", to: name)
    }
    #expect(find(folder, "") == ["drafts/a.txt"])
  }

  @Test func `a file that is named is an input whatever its kind`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.csv", ".b", "node_modules/c.txt"] { try folder.write("x", to: name) }
    #expect(find(folder, "a.csv", ".b", "node_modules/c.txt", "node_modules") == ["a.csv", ".b", "node_modules/c.txt"])
  }

  @Test func `what is named twice is checked once`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.txt"] { try folder.write("x", to: name) }
    #expect(find(folder, "b.txt", "", "a.txt") == ["b.txt", "a.txt"])
  }

  @Test func `links to folders are not followed, links to files are`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "real/a.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link.txt", withDestinationPath: "real/a.txt")
    #expect(find(folder, "") == ["link.txt", "real/a.txt"])
  }

  @Test func `Word and PDF files are noted in folders and are troubles when named`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.docx", "b.pdf", "c.WPS", "d.txt"] { try folder.write("x", to: name) }
    var finder = InputFinder()
    finder.add(FilePath(folder.path))
    #expect(finder.inputs.count == 1)
    #expect(finder.unreadable.map { String($0.display.dropFirst(folder.path.count + 1)) } == ["a.docx", "b.pdf", "c.WPS"])
    for (name, advice) in [("a.docx", "另存为纯文本或 Markdown"), ("b.pdf", "另存为纯文本"), ("c.WPS", "另存为纯文本")] {
      var finder = InputFinder()
      finder.add(FilePath(folder.path + "/" + name))
      guard case .trouble(let trouble)? = finder.inputs.first else {
        Issue.record("\(name) is no trouble")
        continue
      }
      let message = Language.chinese.say(trouble.message)
      #expect(message.contains(name) && message.contains(advice))
    }
  }

  @Test func `a name that is no UTF-8 is found and read`() throws {
    let folder = try TemporaryFolder()
    // GBK for 报告.
    let path = FilePath(Array(folder.path.utf8) + [0x2F, 0xB1, 0xA8, 0xB8, 0xE6] + Array(".txt".utf8))
    let descriptor = try Platform.create(path)
    try Platform.write(Array("预算10万元".utf8), to: descriptor)
    try Platform.finish(descriptor)
    var finder = InputFinder()
    finder.add(FilePath(folder.path))
    #expect(finder.inputs == [.found(path)])
    guard case .document(let document) = DocumentLoader.load(.found(path)) else {
      Issue.record("not read")
      return
    }
    #expect(document.path.hasSuffix(".txt"))
  }

  @Test func `what is not there is a trouble, and standard input has the name it is given`() {
    var finder = InputFinder()
    finder.add(FilePath("/no/such/place"))
    finder.add(FilePath("-"), standardInputName: "草稿.txt")
    #expect(finder.inputs == [.trouble(Trouble(path: "/no/such/place", cause: .missing)), .standardInput(name: "草稿.txt")])
  }
}
