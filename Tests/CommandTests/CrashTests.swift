import Foundation
import Testing
import Workspaces

struct CrashTests {
  private static let wrong = "2024年机关运行经费支出100.51万元，2023年机关运行经费支出93.83万元，减少6.68万元。\n"

  @Test func `a start after a crash leaves out the file that crashed and writes nothing twice`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.txt", "c.txt"] { try folder.write(Self.wrong, to: name) }
    let line = { (name: String) in "\(name).txt:1:44: error wrong-direction: 100.51万元比93.83万元多6.68万元，是增加，不是减少\n" }
    let run = try Program.shell(
      """
      cd '\(folder.path)'
      REPORTLINT_CRASHED=1, REPORTLINT_WRITTEN=\(line("a").utf8.count) "$REPORTLINT" --check --format concise a.txt b.txt c.txt 2> errors
      echo $?
      """)
    #expect(run.output == line("c") + "2\n")
    #expect(String(decoding: try folder.read("errors"), as: UTF8.self).contains("b.txt：检查这份文件时程序内部出错"))
  }

  @Test func `a crash while one file is checked is that file's error, and the others are checked`() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "云川县财政局按要求开展绩效自评，全年支出100.00万元。\n\n", count: 20_000)
    let names = ["a.txt", "b.txt", "c.txt"]
    for name in names { try folder.write(name == "c.txt" ? Self.wrong : long, to: name) }
    // A signal from outside meets the first thread, which is at work on one of the first two files most of the time, but not always.
    for _ in 0..<20 {
      let run = try Program.shell(
        """
        cd '\(folder.path)'
        "$REPORTLINT" --check --format concise a.txt b.txt c.txt 2>&1 & sleep 0.2; kill -SEGV $!; wait $!; echo "status $?"
        """)
      guard run.output.contains("程序内部出错") else { continue }
      #expect(run.output.contains("c.txt:1:44: error wrong-direction"))
      #expect(run.output.matches(of: #/程序内部出错/#).count == 1)
      #expect(run.output.hasSuffix("status 2\n"))
      return
    }
    Issue.record("no run was met at work")
  }
}
