import Foundation
import Testing
import Texts

@testable import Workspaces

/// Chinese and English: which of them is spoken, and that nothing is left in the other.
struct LanguageTests {
  private static let report = "支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n"
  private static let english = "Total 100.00万元, but its items add up to 90.00万元: 10.00万元 too much"
  private static let chinese = "合计写作100.00万元，各分项之和为90.00万元，多出10.00万元"

  private func check(_ arguments: String..., locale: [String: String] = [:]) throws -> Program {
    try Program.run(list: ["--check", "-"] + arguments, input: Self.report, locale: locale)
  }

  @Test func `without a word about it the command speaks Chinese`() throws {
    for locale in [[:], ["LANG": "C.UTF-8"], ["LANG": "zh_CN.UTF-8"], ["LC_ALL": "POSIX", "LANG": "en_US.UTF-8"], ["LANG": "de_DE"]] {
      #expect(try check(locale: locale).output.contains(Self.chinese), "\(locale)")
    }
  }

  @Test func `an English locale makes it speak English, and the option comes before the locale`() throws {
    for locale in [["LANG": "en_GB.UTF-8"], ["LC_ALL": "en_US"], ["LC_MESSAGES": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"]] {
      #expect(try check(locale: locale).output.contains(Self.english), "\(locale)")
      #expect(try check("--language", "zh", locale: locale).output.contains(Self.chinese), "\(locale)")
    }
    #expect(try check("--language=en").output.contains(Self.english))
  }

  @Test func `a configuration comes before the locale, and the option before the configuration`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(#"{ "language": "en" }"#, to: ".reportlint.json")
    let file = try folder.write(Self.report, to: "a.txt")
    let run = { (arguments: [String]) in try Program.run(list: ["--check", file] + arguments, locale: ["LANG": "zh_CN.UTF-8"]) }
    #expect(try run([]).output.contains(Self.english))
    #expect(try run([]).output.contains("1 file checked, 1 warning."))
    #expect(try run(["--language", "zh"]).output.contains(Self.chinese))
    #expect(try Program.run("config", file).output.contains("language: English"))
  }

  @Test func `a language that is not known is wrong usage`() throws {
    #expect(try check("--language", "fr").status == 2)
  }

  @Test(arguments: ["text", "concise", "github", "gitlab", "junit", "sarif", "html", "json", "jsonl"])
  func `every format speaks English`(_ format: String) throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let report = tests.appending(path: "Fixtures/FaultyReports/qingxi-education-self-evaluation.txt").path
    let output = try Program.run("--check", "--verbose", "--language", "en", "--format", format, report).output
    for words in ["可改：", "共检查", "提示信息", "写作", "请补上", "直到第", "另有", "核对一致", "未涉及", "没有发现", "最高级别"] {
      // SARIF and the page hold words of reports: what they say themselves stands behind quotation marks and tags.
      #expect(!output.contains("\"\(words)") && !output.contains(">\(words)") && !output.contains(" \(words)"), "\(words)")
    }
    #expect(output.contains("Total") || output.contains("items add up"))
  }

  @Test(arguments: ["", "check", "claims", "explain", "rules", "outlines", "new", "config", "install-hook", "server"])
  func `help speaks English`(_ command: String) throws {
    let help = try Program.run(list: ["help"] + (command.isEmpty ? [] : [command]) + [], locale: ["LANG": "en_US.UTF-8"]).output
    #expect(help.contains("USAGE: "))
    let words = help.replacing(#/【[^】]*】|“[^”]*”/#, with: "")
    #expect(!words.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }, "\(words)")
  }

  @Test func `wrong usage is told in English`() throws {
    let locale = ["LANG": "en_US.UTF-8"]
    for arguments in [["--check"], ["--bogus"], ["explain", "sum-missmatch"], ["new", "nosuch"], ["--check", "nosuch.txt"], []] {
      let told = try Program.run(list: arguments, locale: locale)
      #expect(told.status == 2)
      #expect(told.errors.hasPrefix("reportlint: "))
      #expect(!told.errors.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }, "\(told.errors)")
    }
  }

  @Test func `a rule is explained in English, with the message that its examples get`() throws {
    let told = try Program.run("explain", "sum-mismatch", "--language", "en").output
    #expect(told.contains("What: A total equals the sum of its items."))
    #expect(told.contains("Message: Total 100.00万元, but its items add up to 90.00万元"))
    #expect(told.contains("Because: "))
  }

  @Test func `a baseline and fingerprints hold in either language`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.report, to: "a.txt")
    let baseline = folder.path + "/known.json"
    #expect(try Program.run("--check", "--write-baseline", "--baseline", baseline, file).status == 0)
    #expect(try Program.run("--check", "--baseline", baseline, "--language", "en", file).output == "1 file checked, nothing found.\n")
    let fingerprints = try ["zh", "en"].map { language in
      try Program.run("--check", "--format", "gitlab", "--language", language, file).output.matches(of: #/"fingerprint":"([0-9a-f]+)"/#)
        .map(\.1)
    }
    #expect(fingerprints[0] == fingerprints[1] && !fingerprints[0].isEmpty)
  }

  @Test(arguments: Language.allCases) func `the hook is a script that sh understands`(_ language: Language) throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(GitHook.script(FilePath("reportlint"), in: language), to: "hook")
    let read = try Program.shell("sh -n \(script)")
    #expect(read.status == 0, "\(read.output)")
  }

  @Test func `outlines are listed in English, and the same for programs`() throws {
    let told = try Program.run("outlines", "--language", "en").output
    #expect(told.contains("final accounts of a department (部门决算公开) | Gansu | since 2019 | verified"))
    #expect(
      try Program.run("outlines", "--format", "json", "--language", "en").output == Program.run("outlines", "--format", "json").output)
  }
}
