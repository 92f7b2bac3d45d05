import Foundation
import Testing
import Workspaces

struct KillTests {
  private static let old = String(repeating: "2024年机关运行经费支出100.51万元，2023年机关运行经费支出93.83万元，减少6.68万元。\n\n", count: 5)
  private static let new = old.replacing("减少", with: "增加")

  @Test func `whenever a fix is killed, every file is the old one or the new one, and the next run leaves nothing beside them`() throws {
    let folder = try TemporaryFolder()
    let names = (0..<200).map { "第\($0)份绩效自评报告.txt" }
    for name in names { try folder.write(Self.old, to: name) }
    var random = SystemRandomNumberGenerator()
    var metAtWork = 0
    for round in 0..<20 {
      let process = Process()
      process.executableURL = Program.folder.appending(path: "reportlint")
      process.arguments = ["--check", "--fix", "--unsafe-fixes", folder.path]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      // Half of the kills come at any time, half while the files are being replaced.
      if round % 2 == 0 {
        while process.isRunning, try count(Self.old, names, in: folder) == names.count { usleep(200) }
        usleep(UInt32.random(in: 0...3000, using: &random))
      } else {
        usleep(UInt32.random(in: 0...50_000, using: &random))
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let (old, new) = try (count(Self.old, names, in: folder), count(Self.new, names, in: folder))
      #expect(old + new == names.count)
      if old > 0, new > 0 { metAtWork += 1 }
      let left = try folder.names().filter { $0.hasPrefix(".") }
      #expect(left.count <= Platform.cores * (round + 1), "no more than the threads were writing")
      for name in names where new > 0 { try folder.write(Self.old, to: name) }
    }
    #expect(metAtWork > 0, "no run was met at work")
    _ = try Program.run("--check", "--fix", "--unsafe-fixes", folder.path)
    _ = try Program.run("--check", "--fix", "--unsafe-fixes", folder.path)
    #expect(try folder.names() == names.sorted())
  }

  /// How many of the files hold these words.
  private func count(_ words: String, _ names: [String], in folder: TemporaryFolder) throws -> Int {
    let bytes = Array(words.utf8)
    return try names.count { try folder.read($0) == bytes }
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
