import Foundation
import Linting
import Rules
import Testing

struct CommandLineTests {
  @Test func `the version is one line`() throws {
    let run = try Program.run("--version")
    #expect(run.status == 0)
    #expect(run.output == "reportlint 0.1.0\n")
  }

  @Test func `help is Chinese and status 0`() throws {
    for arguments in [["--help"], ["help", "check"], ["check", "--help"], ["claims", "-h"]] {
      let run = try Program.run(arguments[0], arguments.count > 1 ? arguments[1] : "--help")
      #expect(run.status == 0)
      #expect(run.output.contains("用法：") && run.output.contains("选项："))
      for english in ["USAGE", "OVERVIEW", "OPTIONS", "default", "values:"] { #expect(!run.output.contains(english)) }
    }
  }

  @Test(arguments: [
    [], ["check"], ["--check"], ["--check", "--no-such-option", "a"], ["check", "--format", "xml", "a"],
    ["check", "--max-findings", "-1", "a"],
    ["check", "--max-findings"], ["nonsense"], ["explain"], ["explain", "no-such-rule"], ["claims"], ["check", "--unsafe-fixes", "a"],
    ["check", "--fix", "--diff", "a"], ["rules", "extra"],
  ])
  func `bad usage is status 2 with a Chinese word on standard error`(arguments: [String]) throws {
    let run = try Program.run(list: arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("reportlint："))
    #expect(run.errors.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test func `a clean report is status 0 in every format`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("本部门按要求开展了工作。\n", to: "a.txt")
    for (format, output) in [("text", "共检查 1 份文件，没有发现问题。\n"), ("concise", ""), ("json", "[]\n"), ("jsonl", "")] {
      for command in ["--check", "check"] {
        let run = try Program.run(command, "--format", format, file)
        #expect(run.status == 0 && run.output == output && run.errors.isEmpty)
      }
    }
    #expect(try Program.run("--format", "jsonl", "--check", file).status == 0)
    #expect(try Program.run("claims", "--format", "jsonl", file).status == 0)
  }

  @Test(.enabled(if: !Catalog.standard.rules.isEmpty))
  func `findings at or above the threshold are status 1`() throws {
    let folder = try TemporaryFolder()
    let words = "2024年机关运行经费支出100.51万元，2023年机关运行经费支出93.83万元，减少6.68万元。\n"
    let file = try folder.write(words, to: "a.txt")
    #expect(try Program.run("--check", file).status == 1)
    #expect(try Program.run("--check", "--fail-on", "error", file).status == 1)
    #expect(try Program.run("--check", "-", input: words).status == 1)
    #expect(try Program.run("--check", "--diff", file).status == 1)
    let named = try Program.run("check", "--stdin-filename", "草稿.txt", "--format", "concise", "-", input: words)
    #expect(named.status == 1 && named.output.hasPrefix("草稿.txt:1:"))
    let none = try Program.run("check", "--max-findings", "0", "--format", "jsonl", file)
    #expect(none.status == 1 && none.output.contains("wrong-direction"))
  }

  @Test(.enabled(if: !Catalog.standard.rules.isEmpty))
  func `after fixing what is left decides, and standard input comes out fixed`() throws {
    let folder = try TemporaryFolder()
    let words = "2024年机关运行经费支出100.51万元，2023年机关运行经费支出93.83万元，减少6.68万元。\n"
    let file = try folder.write(words, to: "a.txt")
    #expect(try Program.run("--check", "--fix", file).status == 1)
    #expect(try folder.read("a.txt") == Array(words.utf8))
    let diff = try Program.run("--check", "--diff", "--unsafe-fixes", file)
    #expect(diff.status == 1 && diff.output.hasPrefix("--- \(file)\n+++ \(file)\n@@ -1,1 +1,1 @@\n-2024年"))
    let fixed = try Program.run("--check", "--fix", "--unsafe-fixes", "-", input: words)
    #expect(fixed.status == 0 && fixed.output == words.replacing("减少", with: "增加"))
    let run = try Program.run("--check", "--fix", "--unsafe-fixes", file)
    #expect(run.status == 0 && run.output == "共检查 1 份文件，已修正 1 处，没有发现问题。\n")
    #expect(try folder.read("a.txt") == Array(words.replacing("减少", with: "增加").utf8))
  }

  @Test func `fixing and the diff leave every byte outside of the fixes as it was`() throws {
    let folder = try TemporaryFolder()
    let words = "\u{FEFF}河口县水利局绩效自评报告\r\n全年支出12万元,其中：基本支出8万元 ，项目支出4万元。\r\n\r\n末行\u{A0}\t\r无换行"
    let fixed = words.replacing("元,其中", with: "元，其中").replacing("元 ，", with: "元，")
    let file = try folder.write(words, to: "a.txt")
    let diff = try Program.run("--check", "--diff", file)
    #expect(diff.output.contains("\n-全年支出12万元,其中：基本支出8万元 ，项目支出4万元。\r\n+全年支出12万元，其中：基本支出8万元，项目支出4万元。\r\n"))
    #expect(try folder.read("a.txt") == Array(words.utf8))
    let run = try Program.run("--check", "--fix", file)
    #expect(run.status == 0 && run.output == "共检查 1 份文件，已修正 2 处，没有发现问题。\n")
    #expect(try folder.read("a.txt") == Array(fixed.utf8))
    #expect(try Program.run("--check", "--fix", "-", input: words).output == fixed)
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `files that cannot be read are told, the others are still checked, and the status is 2`() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("本部门按要求开展了工作。\n", to: "good.txt")
    let binary = try folder.write([0, 1, 2, 0xFF], to: "binary.txt")
    let word = try folder.write("x", to: "a.docx")
    let run = try Program.run("--check", folder.path + "/missing.txt", binary, word, good)
    #expect(run.status == 2)
    #expect(run.output == "共检查 1 份文件，3 个文件未能检查，没有发现问题。\n")
    for name in ["missing.txt", "binary.txt", "a.docx"] { #expect(run.errors.contains("\(name)：")) }
    #expect(try Program.run("claims", "--format", "jsonl", binary, good).status == 2)
  }

  @Test func `an empty file is a note and no error`() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("--check", "--format", "jsonl", try folder.write("", to: "a.txt"))
    #expect(run.status == 0 && run.output.isEmpty && run.errors.contains("文件是空的"))
  }

  @Test func `results go to the file of -o, and a place that cannot be written to is status 2`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("本部门按要求开展了工作。\n", to: "a.txt")
    let run = try Program.run("--check", "-o", folder.path + "/out.txt", file)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(try folder.read("out.txt") == Array("共检查 1 份文件，没有发现问题。\n".utf8))
    #expect(try Program.run("--check", "-o", folder.path + "/no/out.txt", file).status == 2)
    #expect(try Program.run("--check", "-o", "/dev/full", file).status == 2)
  }

  @Test func `standard input is checked under the name it is given`() throws {
    let run = try Program.run("--check", "-", input: "本部门按要求开展了工作。\n")
    #expect(run.status == 0 && run.output == "共检查 1 份文件，没有发现问题。\n")
    let broken = try Program.run("--check", "--stdin-filename", "草稿.txt", "-", input: "\u{0}\u{1}\u{2}")
    #expect(broken.status == 2 && broken.errors.contains("草稿.txt："))
  }

  @Test func `a reader that goes away ends the run without a word`() throws {
    let folder = try TemporaryFolder()
    for index in 0..<400 { try folder.write("绩效自评\n支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n", to: "\(index).txt") }
    let run = try Program.shell("\"$REPORTLINT\" claims '\(folder.path)' | head -n 1")
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func `output to a pipe is not coloured`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n", to: "a.txt")
    #expect(!(try Program.run("--check", file).output.utf8.contains(0x1B)))
  }

  @Test func `results of many files come in the same order every time`() throws {
    let folder = try TemporaryFolder()
    for index in 0..<60 { try folder.write("绩效自评\n支出\(index)万元。\n", to: "\(index % 7)/\(index).txt") }
    let first = try Program.run("claims", folder.path).output
    #expect(first.split(separator: "\n").count { $0.hasSuffix(".txt") } == 60)
    for _ in 0..<3 { #expect(try Program.run("claims", folder.path).output == first) }
  }
}
