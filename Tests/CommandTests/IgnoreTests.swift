import Foundation
import TestSupport
import Testing
import Workspaces

struct IgnoreTests {
  @Test(arguments: [
    ("a.txt", "a.txt", true), ("a.txt", "x/y/a.txt", true), ("/a.txt", "x/a.txt", false), ("/a.txt", "a.txt", true),
    ("*.txt", "x/a.txt", true), ("*.txt", "a.md", false), ("x/*.txt", "x/a.txt", true), ("x/*.txt", "x/y/a.txt", false),
    ("x/**/a.txt", "x/a.txt", true), ("x/**/a.txt", "x/y/z/a.txt", true), ("x/**/a.txt", "xy/a.txt", false), ("**/a.txt", "a.txt", true),
    ("x/**", "x/y/a.txt", true), ("x/**", "x", false), ("a?.txt", "ab.txt", true), ("a?.txt", "a/.txt", false),
    ("[a-c].txt", "b.txt", true),
    ("[!a-c].txt", "b.txt", false), ("[]]x", "]x", true), ("[a", "[a", true), ("\\*.txt", "*.txt", true), ("\\*.txt", "a.txt", false),
    ("草稿*", "草稿1.txt", true), ("a*b*c", "aXbYbc", true), ("a*b*c", "aXbYb", false), ("**/", "a", false),
  ])
  func `a pattern matches what git says it matches`(pattern: String, path: String, matches: Bool) {
    #expect(GlobPattern(Array(pattern.utf8)[...]).matches(Array(path.utf8)[...]) == matches)
  }

  @Test func `no pattern is slow`() {
    let pattern = GlobPattern(Array((String(repeating: "*a", count: 40) + "b").utf8)[...])
    #expect(!pattern.matches([UInt8](repeating: UInt8(ascii: "a"), count: 100_000)[...]))
    #expect(!GlobPattern([UInt8](repeating: UInt8(ascii: "?"), count: 500)[...]).matches(Array("a".utf8)[...]))
  }

  private func walked(_ repository: Repository, _ folder: String = "") -> Set<String> {
    var finder = InputFinder()
    finder.add(FilePath(repository.folder.path + "/" + folder))
    return Set(finder.inputs.map { String($0.display.dropFirst(repository.folder.path.count + 1)) })
  }

  private func git(_ repository: Repository, _ folder: String = "") throws -> Set<String> {
    let told = try repository.git("-c core.quotePath=false ls-files -o --exclude-standard -- ./\(folder)").output
    return Set(told.split(separator: "\n").map(String.init).filter { $0.hasSuffix(".txt") })
  }

  @Test func `folders give what git does not ignore, whatever the patterns`() throws {
    var random = SplitMix64(seed: 11)
    let names = ["a", "b", "ab", "草稿"]
    let parts = ["a", "b", "*", "a*", "?", "**", "草稿", "[ab]", "*.txt", "a.txt", "ab.txt", "草稿.txt"]
    for _ in 0..<25 {
      let repository = try Repository()
      for first in names {
        try repository.folder.write("x", to: "\(first).txt")
        for second in names {
          try repository.folder.write("x", to: "\(first)/\(second).txt")
          try repository.folder.write("x", to: "\(first)/\(second)/a.txt")
        }
      }
      for place in ["", "a/", "b/ab/"] {
        let lines = (0..<Int.random(in: 1...4, using: &random)).map { _ in
          let body = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in parts.randomElement(using: &random) }
          let sign = ["", "", "!", "/"].randomElement(using: &random) ?? ""
          return sign + body.joined(separator: "/") + (Bool.random(using: &random) && Bool.random(using: &random) ? "/" : "")
        }
        try repository.folder.write(lines.joined(separator: "\n") + "\n# 说明\n", to: place + ".gitignore")
      }
      for folder in ["", "a", "b"] {
        let rules = try repository.shell("head -n 20 .gitignore a/.gitignore b/ab/.gitignore").output
        // A folder that git ignores as a whole is checked all the same when it is named.
        let isIgnored = try !folder.isEmpty && repository.git("check-ignore -q \(folder)").status == 0
        if isIgnored { continue }
        let expected = try git(repository, folder)
        #expect(walked(repository, folder) == expected, "\(folder)\n\(rules)")
      }
    }
  }

  @Test func `outside a repository the gitignore files of the folder itself count`() throws {
    let folder = try TemporaryFolder()
    try folder.write("archive/\n*.tmp.txt\n!keep.tmp.txt\n", to: ".gitignore")
    for name in ["a.txt", "b.tmp.txt", "keep.tmp.txt", "archive/c.txt"] { try folder.write("x", to: name) }
    var finder = InputFinder()
    finder.add(FilePath(folder.path))
    #expect(finder.inputs.map { $0.display.dropFirst(folder.path.count + 1) } == ["a.txt", "keep.tmp.txt"])
    finder.add(FilePath(folder.path + "/b.tmp.txt"))
    #expect(finder.inputs.count == 3, "a named file is always checked")
  }
}
