import Linting
import ReportFacts
import ReportText
import Testing
import Texts
import Workspaces

/// Files that lie nowhere but here.
private func settlements(_ files: [String: String], from folder: String = "/工作", file: String? = nil) -> Settlements {
  Settlements(
    file: file.map { FilePath($0) }, knowing: ConfigurationVocabulary(rules: ["heading-style", "sum-mismatch"]),
    currentFolder: FilePath(folder)
  ) { path in .success(files[path.display].map { Array($0.utf8) }) }
}

struct ConfigurationFinderTests {
  @Test func `the nearest configuration upward applies, alone`() {
    let found = settlements([
      "/.reportlint.json": #"{ "region": "湖南" }"#,
      "/工作/县/.reportlint.json": #"{ "rules": { "heading-style": "off" } }"#,
    ])
    #expect(found.configuration(for: .named(FilePath("a.txt"))).region == "湖南")
    #expect(found.configuration(for: .named(FilePath("县/局/a.txt"))) == Configuration(rules: ["heading-style": .off]))
    #expect(found.configuration(for: .named(FilePath("../工作/县/a.txt"))) == Configuration(rules: ["heading-style": .off]))
    #expect(found.configuration(for: .standardInput(name: "-")).region == "湖南")
    #expect(found.configuration(for: .standardInput(name: "县/a.txt")).region == nil)
    #expect(settlements([:]).configuration(for: .named(FilePath("a.txt"))) == Configuration())
  }

  @Test func `a configuration builds on others, and what stands nearer wins`() {
    let found = settlements([
      "/工作/.reportlint.json": #"{ "extends": ["省/a.json", "省/b.json"], "region": "湖北" }"#,
      "/工作/省/a.json": #"{ "region": "湖南", "rules": { "heading-style": "off", "sum-mismatch": "hint" }, "exclude": ["旧稿/**"] }"#,
      "/工作/省/b.json": #"{ "rules": { "sum-mismatch": "warning" } }"#,
    ])
    let configuration = found.configuration(for: .named(FilePath("a.txt")))
    #expect(configuration.region == "湖北")
    #expect(configuration.rules == ["heading-style": .off, "sum-mismatch": .severity(.warning)])
    // Patterns are seen from the file that holds them.
    #expect(found.scope(of: FilePath("旧稿/a.txt")) == .plain)
    #expect(found.scope(of: FilePath("省/旧稿/a.txt")) != .plain)
    #expect(found.problems == [])
  }

  @Test func `overrides apply to the paths that they name, the later first`() {
    let found = settlements([
      "/工作/.reportlint.json": """
      { "rules": { "heading-style": "off" },
        "overrides": [
          { "paths": ["决算/**"], "outline": "a", "rules": { "heading-style": "hint" } },
          { "paths": ["*.md"], "outline": "b" } ] }
      """
    ])
    #expect(found.configuration(for: .named(FilePath("x.txt"))) == Configuration(rules: ["heading-style": .off]))
    #expect(
      found.configuration(for: .named(FilePath("决算/x.txt"))) == Configuration(outline: "a", rules: ["heading-style": .severity(.hint)]))
    #expect(found.configuration(for: .named(FilePath("决算/x.md"))).outline == "b")
  }

  @Test func `files that it names and that are missing are told at their place`() {
    let found = settlements(["/工作/.reportlint.json": "{\n  \"extends\": \"没有.json\",\n  \"outlines\": [\"提纲.md\"] }"])
    _ = found.resolved(for: FilePath("a.txt"))
    #expect(
      found.problems.map { Language.chinese.say($0.words(named: found.display($0.path))) } == [
        ".reportlint.json:2:14：找不到 /工作/没有.json；请检查名称和位置", ".reportlint.json:3:16：找不到 /工作/提纲.md；请检查名称和位置",
      ])
  }

  @Test func `configurations that build on each other in a circle are told`() {
    let found = settlements(["/工作/.reportlint.json": #"{ "extends": "b.json" }"#, "/工作/b.json": #"{ "extends": ".reportlint.json" }"#])
    _ = found.resolved(for: FilePath("a.txt"))
    #expect(found.problems.count == 1)
    #expect(found.problems.contains { Language.chinese.say($0.message).contains("绕成了圈") })
  }

  private static let outline = """
    ---\r
    编号：ours\r
    种类：部门整体支出绩效自评报告\r
    题目：整体支出+绩效\r
    ---\r
    # {单位}{年度}年度部门整体支出绩效自评报告\r
    ## 一、基本情况\r
    ## 二、我县特有的一节\r
    """

  @Test func `outlines and policies are read once`() {
    let found = settlements([
      "/工作/.reportlint.json": #"{ "outline": "ours", "outlines": ["a.md"], "policies": ["b.tsv"] }"#,
      "/工作/a.md": "\u{FEFF}" + Self.outline, "/工作/b.tsv": "云财〔2023〕1号\t云溪县预算绩效管理办法\n",
    ])
    let configuration = found.configuration(for: .named(FilePath("x.txt")))
    #expect(found.problems == [])
    #expect(configuration.ownOutlines?.library.outline("ours")?.sections.map(\.heading) == ["基本情况", "我县特有的一节"])
    #expect(configuration.ownOutlines?.library.outline("hunan_final_accounts") != nil)
    #expect(configuration.policies.map(\.title) == ["云溪县预算绩效管理办法"])
    #expect(configuration == found.configuration(for: .named(FilePath("y.txt"))))
    let subject = Subject(Analysis(SourceText("云溪县粮食局2024年度部门整体支出绩效自评报告\n一、基本情况\n略。\n")), configuration)
    #expect(subject.structure.outlines.map(\.outline.id) == ["ours"])
  }

  @Test func `what is no outline, and an outline that nobody knows, are told`() {
    let vocabulary = ConfigurationVocabulary(rules: [], outlines: ["hunan_final_accounts"])
    let files = ["/a/.reportlint.json": "{ \"outlines\": [\"a.md\"],\n  \"outline\": \"our\" }", "/a/a.md": Self.outline]
    let found = Settlements(knowing: vocabulary, currentFolder: FilePath("/a")) { .success(files[$0.display].map { Array($0.utf8) }) }
    _ = found.resolved(for: FilePath("x.txt"))
    #expect(found.problems.map { Language.chinese.say($0.message) } == ["没有名为“our”的提纲；是不是要写“ours”？全部提纲：reportlint outlines"])
    #expect(found.problems.map(\.line) == [2])
    let other = Settlements(knowing: vocabulary, currentFolder: FilePath("/a")) {
      .success($0.display == "/a/a.md" ? Array("# 说明".utf8) : files[$0.display].map { Array($0.utf8) })
    }
    _ = other.resolved(for: FilePath("x.txt"))
    #expect(other.problems.contains { Language.chinese.say($0.message).contains("/a/a.md 不是提纲") })
  }

  @Test func `a named configuration applies to everything`() {
    let found = settlements(
      ["/工作/.reportlint.json": #"{ "region": "湖南" }"#, "/工作/c.json": #"{ "region": "四川" }"#], file: "c.json")
    #expect(found.configuration(for: .named(FilePath("x.txt"))).region == "四川")
  }

  @Test(arguments: [("a/./b/../c", "a/c"), ("/a/../../b", "/b"), ("../a", "../a"), ("/", "/"), ("a//b/", "a/b"), ("..", "..")])
  func `paths are resolved by name`(_ path: String, _ normal: String) {
    #expect(FilePath(path).normalized.display == normal)
  }
}
