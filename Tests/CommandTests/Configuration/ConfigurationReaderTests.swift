import Linting
import Testing
import Texts
import Workspaces

private let vocabulary = ConfigurationVocabulary(
  rules: ["sum-mismatch", "heading-style", "heading-sequence"], outlines: ["hunan_dept_self_eval_2022", "hunan_final_accounts"])

private func read(_ text: String) -> (file: ConfigurationFile, problems: [ConfigurationProblem]) {
  ConfigurationFile.read(Array(text.utf8), path: FilePath("/县/.reportlint.json"), knowing: vocabulary)
}

private func problems(_ text: String) -> [String] { read(text).problems.map { Language.chinese.say($0.words(named: "c")) } }

struct ConfigurationReaderTests {
  @Test func `every key is read`() {
    let (file, problems) = read(
      """
      {
        "$schema": "../reportlint.schema.json",
        "extends": "../base.json",
        "region": "湖南", // 省份
        "language": "zh",
        "rules": { "heading-style": "off", "sum-mismatch": "warning" },
        "include": ["drafts/**"], "exclude": ["archive/**"],
        "policies": ["our-policies.tsv"],
        "baseline": ".reportlint-baseline.json",
        "overrides": [{ "paths": ["乡镇/**"], "rules": { "heading-style": "hint" }, "outline": "hunan_final_accounts" }],
      }
      """)
    #expect(problems == [])
    #expect(file.extends.map(\.value.display) == ["/base.json"])
    #expect(file.settings.region?.value == "湖南")
    #expect(file.settings.region?.origin.line == 4)
    #expect(file.settings.rules["heading-style"]?.value == .off)
    #expect(file.settings.rules["sum-mismatch"]?.value == .severity(.warning))
    #expect(file.include.map(\.value.pattern) == ["drafts/**"])
    #expect(file.exclude.map(\.value.pattern) == ["archive/**"])
    #expect(file.policies.map(\.value.display) == ["/县/our-policies.tsv"])
    #expect(file.baseline?.value.display == "/县/.reportlint-baseline.json")
    #expect(file.overrides.first?.settings.outline?.value == "hunan_final_accounts")
  }

  @Test func `a mistyped name is told with what it may have meant`() {
    #expect(problems(#"{ "rule": {} }"#) == ["c:1:3：没有名为“rule”的配置项；是不是要写“rules”？"])
    #expect(
      problems("{\n  \"rules\": { \"heading-stile\": \"off\" }\n}")
        == ["c:2:14：没有名为“heading-stile”的规则；是不是要写“heading-style”？全部规则：reportlint rules"])
    #expect(problems(#"{ "outline": "hunan_final_acounts" }"#).first?.contains("是不是要写“hunan_final_accounts”？") == true)
    #expect(problems(#"{ "rules": { "sum-mismatch": "warn" } }"#).first?.contains("是不是要写 \"warning\"？") == true)
    #expect(problems(#"{ "overrides": [{ "paths": ["a"], "ruls": {} }] }"#).first?.contains("“rules”") == true)
  }

  @Test func `outlines of one's own are not called unknown`() {
    #expect(problems(#"{ "outline": "ours", "outlines": ["ours.md"] }"#) == [])
    #expect(problems(#"{ "outline": "ours", "extends": "base.json" }"#) == [])
  }

  @Test func `what is wrong is told at its place, and what is right is taken`() {
    let (file, problems) = read("{\n  \"region\": 3,\n  \"rules\": { \"heading-style\": \"off\" },\n  \"include\": \"a\"\n}")
    #expect(problems.map { "\($0.line):\($0.column)" } == ["2:13", "4:14"])
    #expect(file.settings.rules["heading-style"]?.value == .off)
  }

  @Test(arguments: [
    "", "{", "[]", "null", #"{ "region": "" }"#, #"{ "region": ["湖南"] }"#, #"{ "language": "fr" }"#, #"{ "rules": [] }"#,
    #"{ "rules": { "heading-style": false } }"#, #"{ "include": ["!a"] }"#, #"{ "include": [""] }"#, #"{ "overrides": {} }"#,
    #"{ "overrides": [{}] }"#, #"{ "overrides": [{ "paths": ["a"], "include": ["b"] }] }"#, #"{ "extends": 1 }"#, #"{ "baseline": null }"#,
    #"{ "region": "湖南", "region": "湖北" }"#, #"{ 'region': '湖南' }"#,
  ]) func `a broken configuration is told`(_ text: String) {
    #expect(!problems(text).isEmpty)
  }

  @Test func `columns count characters`() {
    #expect(problems(#"{ "region": "湖南𠮷", "x": 1 }"#) == ["c:1:20：没有名为“x”的配置项。"])
  }

  @Test func `a configuration in GBK is told, not misread`() {
    let bytes: [UInt8] = Array("{ \"region\": \"".utf8) + [0xBA, 0xFE, 0xC4, 0xCF] + Array("\" }".utf8)
    let (_, problems) = ConfigurationFile.read(bytes, path: FilePath("/c"), knowing: vocabulary)
    #expect(problems.contains { Language.chinese.say($0.message).contains("UTF-8") })
  }
}
