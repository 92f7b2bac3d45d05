import Foundation
import Linting
import ReportText
import Reporting
import Testing
import Workspaces

struct FixerTests {
  @Test func `safe fixes are applied until none is left`() {
    let fixed = Fixer(linter: Linter(accountCatalog()), appliesUnsafe: false).fix(SourceText("帐户、帐户"))
    #expect(fixed.text == SourceText("账户、账户"))
    #expect(fixed.applied == 2)
    #expect(fixed.findings.isEmpty)
  }

  @Test func `unsafe fixes are applied only when asked for`() {
    let linter = Linter(accountCatalog(safety: .unsafe))
    #expect(Fixer(linter: linter, appliesUnsafe: false).fix(SourceText("帐户")).applied == 0)
    #expect(Fixer(linter: linter, appliesUnsafe: true).fix(SourceText("帐户")).text == SourceText("账户"))
  }

  @Test func `fixes that undo each other end`() {
    let swap = Catalog([
      Rule(
        id: "swap", summary: "", rationale: "", severity: .hint, examples: [],
        check: RuleCheck { analysis in
          let other = analysis.text.bytes == [0x61] ? "b" : "a"
          let fix = Remedy(title: .nothing, safety: .safe, edits: [TextEdit(range: 0..<1, replacement: other)])
          return [Remark(message: .nothing, range: 0..<1, fixes: [fix])]
        })
    ])
    #expect(Fixer(linter: Linter(swap), appliesUnsafe: false).fix(SourceText("a")).applied == 2)
  }

  @Test func `of fixes that touch each other one is applied at a time`() {
    let shrink = Catalog([
      Rule(
        id: "shrink", summary: "", rationale: "", severity: .hint, examples: [],
        check: RuleCheck { analysis in
          (1..<max(1, analysis.text.count)).map { at in
            let fix = Remedy(title: .nothing, safety: .safe, edits: [TextEdit(range: at - 1..<at, replacement: "")])
            return Remark(message: .nothing, range: at - 1..<at, fixes: [fix])
          }
        })
    ])
    #expect(Fixer(linter: Linter(shrink), appliesUnsafe: false).fix(SourceText("abcd")).text == SourceText("d"))
  }

  @Test func `a fixed file is replaced whole, with its permissions and through links`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("帐户1元\r\n", to: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link.txt", withDestinationPath: "a.txt")
    let fixer = Fixer(linter: Linter(accountCatalog()), appliesUnsafe: false)
    let run = CheckRun(linters: Linters(fixer.linter), writer: ConciseFindings(), fixing: .apply(unsafe: fixer.appliesUnsafe))
    let output = try Output(file: FilePath("/dev/null"))
    let summary = run.run([.named(FilePath(folder.path + "/link.txt"))], to: output, notes: RunNotes { Issue.record("\($0)") })
    #expect(summary.fixed == 1 && summary.findings == 0)
    #expect(try folder.read("a.txt") == Array("账户1元\r\n".utf8))
    #expect(try folder.names() == ["a.txt", "link.txt"])
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.txt") == "a.txt")
  }

  @Test func `a replacement that fails leaves the file and nothing beside it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("旧", to: "a.txt")
    #expect(throws: Platform.Failure.missing) { try Platform.replace(FilePath(folder.path + "/b.txt"), with: [0x31]) }
    #expect(throws: (any Error).self) { try Platform.replace(FilePath(folder.path), with: [0x31]) }
    #expect(try folder.names() == ["a.txt"])
    #expect(try folder.read("a.txt") == Array("旧".utf8))
  }

  @Test func `a file without anything to fix is not written`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("账户", to: "a.txt")
    let before = try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int
    let fixer = Fixer(linter: Linter(accountCatalog()), appliesUnsafe: true)
    let run = CheckRun(linters: Linters(fixer.linter), writer: ConciseFindings(), fixing: .apply(unsafe: fixer.appliesUnsafe))
    _ = run.run([.named(FilePath(file))], to: try Output(file: FilePath("/dev/null")), notes: RunNotes { _ in })
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int == before)
  }
}
