import Foundation
import Testing
import Workspaces

struct KillTests {
  private static let old = String(repeating: "2024年机关运行经费支出100.51万元，2023年机关运行经费支出93.83万元，减少6.68万元。\n\n", count: 5)
  private static let new = old.replacing("减少", with: "增加")

  @Test func `whenever a fix is killed, every file is the old one or the new one, and the next run leaves nothing beside them`() throws {
    let folder = try TemporaryFolder()
    let names = (0..<60).map { "第\($0)份绩效自评报告.txt" }
    for name in names { try folder.write(Self.old, to: name) }
    var random = SystemRandomNumberGenerator()
    var killed = 0
    var fixedInBetween = false
    // How long a run takes differs from machine to machine, and from moment to moment: the delays feel their way to where it works.
    var longest = 0.06
    for round in 0..<200 where round < 30 || killed == 0 || !fixedInBetween {
      let delay = Double.random(in: 0.0...longest, using: &random)
      let run = try Program.shell(
        """
        "$REPORTLINT" --check --fix --unsafe-fixes '\(folder.path)' > /dev/null 2>&1 &
        sleep \(delay); kill -9 $! 2> /dev/null && echo killed; wait $! 2> /dev/null
        """)
      if run.output.contains("killed") { killed += 1 }
      var fixed = 0
      for name in names {
        let found = String(decoding: try folder.read(name), as: UTF8.self)
        #expect(found == Self.old || found == Self.new)
        if found == Self.new { fixed += 1 }
      }
      if fixed > 0, fixed < names.count { fixedInBetween = true }
      longest = fixed == 0 ? min(longest * 1.5, 5) : fixed == names.count ? max(longest * 0.7, 0.005) : longest
      let left = try folder.names().filter { $0.hasPrefix(".") }
      #expect(left.count <= Platform.cores, "no more than the threads were writing")
      if fixed == names.count { for name in names { try folder.write(Self.old, to: name) } }
    }
    #expect(killed > 0 && fixedInBetween, "the test never met a run at work")
    _ = try Program.run("--check", "--fix", "--unsafe-fixes", folder.path)
    _ = try Program.run("--check", "--fix", "--unsafe-fixes", folder.path)
    #expect(try folder.names() == names.sorted())
  }

  @Test func `what a killed run left is taken over, or taken away where there is nothing to fix`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("旧", to: "a.txt")
    try Platform.replace(FilePath(file), with: Array("新".utf8))
    #expect(try folder.names() == ["a.txt"])
    let draft = ".reportlint-" + Self.digest("a.txt")
    try folder.write(String(repeating: "半", count: 1000), to: draft)
    try Platform.replace(FilePath(file), with: Array("更新".utf8))
    #expect(try folder.read("a.txt") == Array("更新".utf8))
    #expect(!(try folder.names().contains(draft)))
    try folder.write("半", to: draft)
    Platform.removeLeftover(of: FilePath(file))
    #expect(!(try folder.names().contains(draft)))
  }

  @Test func `two at once do not mix their drafts`() throws {
    let folder = try TemporaryFolder()
    let file = FilePath(try folder.write("旧", to: "a.txt"))
    let texts = ["甲", "乙"].map { Array(String(repeating: $0, count: 200_000).utf8) }
    OrderedWork(workers: 4).run(count: 40) { index in
      (try? Platform.replace(file, with: texts[index % 2])) != nil
    } deliver: { _ in
    }
    let found = try folder.read("a.txt")
    #expect(texts.contains(found))
    #expect(try folder.names() == ["a.txt"])
  }

  private static func digest(_ name: String) -> String {
    String(name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }, radix: 16)
  }
}
