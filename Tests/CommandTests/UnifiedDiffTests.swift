import Foundation
import ReportText
import Reporting
import TestSupport
import Testing

struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    String(decoding: UnifiedDiff.write(from: SourceText(old), to: SourceText(new), path: "a.txt"), as: UTF8.self)
  }

  @Test func `changed lines stand with three lines around them`() {
    let old = "1\n2\n3\n4\n帐户\n6\n7\n8\n9\n"
    #expect(
      diff(old, old.replacing("帐户", with: "账户")) == """
        --- a.txt
        +++ a.txt
        @@ -2,7 +2,7 @@
         2
         3
         4
        -帐户
        +账户
         6
         7
         8

        """)
  }

  @Test func `equal texts give nothing, and a missing line end is told`() {
    #expect(diff("a\n", "a\n").isEmpty)
    #expect(
      diff("a", "b") == "--- a.txt\n+++ a.txt\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n")
    #expect(diff("", "b\n") == "--- a.txt\n+++ a.txt\n@@ -0,0 +1,1 @@\n+b\n")
  }

  @Test func `patch makes the new text of the old one`() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/patch") else { return }
    var random = SplitMix64(seed: 11)
    let folder = try TemporaryFolder()
    for _ in 0..<40 {
      let line = { () -> String in ["甲", "乙", "丙", "丁\r"].randomElement(using: &random) ?? "" }
      let old = (0..<Int.random(in: 0...40, using: &random)).map { _ in line() }
      var new = old
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let at = Int.random(in: 0...new.count, using: &random)
        if Bool.random(using: &random) || at == new.count { new.insert(line(), at: at) } else { new.remove(at: at) }
      }
      let end = Bool.random(using: &random) ? "\n" : ""
      let (before, after) = (old.joined(separator: "\n") + end, new.joined(separator: "\n") + end)
      if before == after || before.isEmpty || after.isEmpty { continue }
      try folder.write(before, to: "a.txt")
      try folder.write(diff(before, after), to: "d")
      let run = try Program.shell("cd '\(folder.path)' && /usr/bin/patch -s --binary -p0 a.txt d")
      #expect(run.status == 0, "\(run.output)")
      #expect(try folder.read("a.txt") == Array(after.utf8))
    }
  }
}
