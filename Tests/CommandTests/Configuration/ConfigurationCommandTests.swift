import Testing

/// A report with one hint: 1、 for 1.
private let draft = "云溪县粮食局2023年度部门整体支出绩效自评报告\n一、部门概况\n1、基本支出100万元。\n2、项目支出50万元。\n二、绩效情况\n良好。\n"
private let broken = "支出合计100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n"

struct ConfigurationCommandTests {
  @Test func `rules are switched off and raised`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(draft, to: "a.txt")
    #expect(try Program.run("--check", file).status == 0)
    try folder.write(#"{ "rules": { "heading-style": "error" } }"#, to: ".reportlint.json")
    let raised = try Program.run("--check", "--format", "concise", file)
    #expect(raised.status == 1)
    #expect(raised.output.contains("heading-style"))
    try folder.write(#"{ "rules": { "heading-style": "off" } }"#, to: ".reportlint.json")
    #expect(try !Program.run("--check", "--format", "concise", file).output.contains("heading-style"))
  }

  @Test func `a broken configuration is status 2, with its place`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(draft, to: "a.txt")
    try folder.write("{\n  \"rulse\": {}\n}", to: ".reportlint.json")
    let run = try Program.run("--check", file)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(".reportlint.json:2:3：没有名为“rulse”的配置项；是不是要写“rules”？"))
    #expect(try Program.run("config", file).status == 2)
  }

  @Test func `a named configuration is used and one that is missing is status 2`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(draft, to: "a.txt")
    let config = try folder.write(#"{ "rules": { "heading-style": "error" } }"#, to: "x.json")
    #expect(try Program.run("--check", "--config", config, file).status == 1)
    #expect(try Program.run("--check", "--config", folder.path + "/y.json", file).status == 2)
  }

  @Test func `folders honour include and exclude, and named files are judged`() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{ "include": ["notes/**"], "exclude": ["archive/**"] }"#, to: ".reportlint.json")
    try folder.write(broken, to: "notes/a.txt")
    try folder.write(broken, to: "other/b.txt")
    let excluded = try folder.write(draft + broken, to: "archive/c.txt")
    try folder.write(draft + broken, to: "drafts/d.txt")
    let run = try Program.run("--check", "--format", "concise", folder.path)
    #expect(run.output.contains("notes/a.txt"))
    #expect(!run.output.contains("other/b.txt"))
    #expect(!run.output.contains("archive/c.txt"))
    #expect(run.output.contains("drafts/d.txt"))
    #expect(try Program.run("--check", "--format", "concise", excluded).output.contains("archive/c.txt"))
  }

  @Test func `config tells what applies and why`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "{\n  \"region\": \"湖南\",\n  \"rules\": { \"heading-style\": \"off\" },\n  \"exclude\": [\"*.md\"]\n}", to: ".reportlint.json")
    let told = try Program.shell("cd '\(folder.path)' && \"$REPORTLINT\" config a.md")
    #expect(told.status == 0)
    #expect(
      told.output == """
        a.md
          配置文件：.reportlint.json
          地区：湖南    ← .reportlint.json:2
          规则 heading-style：关闭（off）    ← .reportlint.json:3
          检查文件夹时：不检查（单独写出文件名时仍检查）    ← .reportlint.json:4

        """)
  }

  @Test func `text that is typed in has the configuration of its name's folder`() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{ "rules": { "heading-style": "error" } }"#, to: ".reportlint.json")
    let run = try Program.run("--check", "-", "--stdin-filename", folder.path + "/a.txt", input: draft)
    #expect(run.status == 1)
  }

  @Test func `the hook honours include and exclude`() throws {
    let repository = try Repository()
    try repository.folder.write(#"{ "include": ["notes/*"], "exclude": ["archive/"] }"#, to: ".reportlint.json")
    try repository.folder.write(broken, to: "notes/a.txt")
    try repository.folder.write(Repository.wrong, to: "archive/b.md")
    try repository.folder.write(Repository.wrong, to: "c.md")
    try repository.git("add -A")
    let run = try repository.shell("reportlint --check --staged --format concise")
    #expect(run.status == 1)
    #expect(Set(run.output.split(separator: "\n").map { $0.prefix { $0 != ":" } }) == ["notes/a.txt", "c.md"], "\(run.output)")
  }
}
