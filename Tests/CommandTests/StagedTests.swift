import Foundation
import Testing

@testable import Workspaces

/// What `--staged` and the hook say of real repositories.
struct StagedTests {
  private let repository: Repository

  init() throws {
    repository = try Repository()
  }

  private func stage(_ words: String, as name: String) throws {
    try repository.folder.write(words, to: name)
    try repository.git("add -- '\(name)'")
  }

  @Test func `the index is read, not the working file`() throws {
    try stage(Repository.wrong, as: "报告.md")
    try repository.folder.write(Repository.mended, to: "报告.md")
    #expect(try repository.shell("reportlint --check --staged").status == 1)
    try repository.git("add 报告.md")
    try repository.folder.write(Repository.wrong, to: "报告.md")
    #expect(try repository.shell("reportlint --check --staged").status == 0)
  }

  @Test func `only what the next commit adds or changes is read, however it is named`() throws {
    try stage(Repository.wrong, as: "旧 报告.md")
    try stage(Repository.wrong, as: "删去.md")
    try repository.git("commit -qm 一")
    #expect(try repository.shell("reportlint --check --staged").status == 0)
    try repository.git("mv '旧 报告.md' '子 文件夹 新.md' && git rm -q 删去.md && ln -s 新.md 链接.md && git add 链接.md")
    try stage("# 读我\n\n怎样使用。\n", as: "README.md")
    try stage(Repository.wrong, as: "\"引号\".txt")
    let run = try repository.shell("reportlint --check --staged --format concise")
    #expect(run.status == 1)
    let paths = Set(run.output.split(separator: "\n").map { $0.prefix { $0 != ":" } })
    #expect(paths == ["子 文件夹 新.md", "\"引号\".txt"], "\(run.output)")
    let below = try repository.shell("reportlint --check --staged --format concise -- '\"引号\".txt'")
    #expect(below.output.split(separator: "\n").count == 1)
  }

  @Test func `in a subfolder the paths lead to the files from there`() throws {
    try stage(Repository.wrong, as: "上/报告.md")
    let run = try repository.shell("mkdir -p 下 && cd 下 && reportlint --check --staged --format concise")
    #expect(run.output.hasPrefix("../上/报告.md:3:"))
  }

  @Test func `outside a repository it says so and gives 2`() throws {
    let folder = try TemporaryFolder()
    let run = try Program.shell("cd '\(folder.path)' && GIT_CEILING_DIRECTORIES=/ \"$REPORTLINT\" --check --staged")
    #expect(run.status == 2 && run.output.contains("不在 git 仓库里"))
  }

  @Test func `staging and fixing do not go together`() throws {
    #expect(try repository.shell("reportlint --check --staged --fix").status == 2)
  }

  @Test func `the hook stops a wrong commit, says what to do, and lets the mended one pass`() throws {
    #expect(try repository.shell("reportlint install-hook").status == 0)
    try stage(Repository.certainlyWrong, as: "报告.md")
    try repository.folder.write(Repository.mended, to: "报告.md")
    let stopped = try repository.git("commit -qm 二")
    #expect(stopped.status != 0)
    #expect(stopped.output.contains("报告.md:5:") && stopped.output.contains("git add") && stopped.output.contains("--no-verify"))
    let passed = try repository.git("commit -qam 二")
    #expect(passed.status == 0, "\(passed.output)")
  }

  @Test func `the hook is renewed where it is ours and refused where it is not`() throws {
    #expect(try repository.shell("reportlint install-hook").output.contains("已装好"))
    #expect(try repository.shell("reportlint install-hook").output.contains("已更新"))
    try repository.folder.write("#!/bin/sh\nexit 0\n", to: ".git/hooks/pre-commit")
    let refused = try repository.shell("reportlint install-hook")
    #expect(refused.status == 2 && refused.output.contains("没有改动"))
    #expect(try repository.folder.read(".git/hooks/pre-commit") == Array("#!/bin/sh\nexit 0\n".utf8))
  }

  @Test func `the hook goes where core hooksPath says`() throws {
    try repository.git("config core.hooksPath '我的 hooks/深'")
    #expect(try repository.shell("reportlint install-hook").status == 0)
    #expect(try repository.shell("test -x '我的 hooks/深/pre-commit'").status == 0)
  }

  @Test func `with --reports-only named files are judged only where they are reports`() throws {
    try repository.folder.write("# 读我\n\n支出100万元，其中：甲60万元，乙30万元，都是例子。\n", to: "README.md")
    try repository.folder.write(Repository.wrong, to: "报告.md")
    #expect(try repository.shell("reportlint --check --reports-only README.md").status == 0)
    #expect(try repository.shell("reportlint --check --reports-only README.md 报告.md").status == 1)
  }

  @Test func `the output of git is read whatever the names hold`() {
    let output = ":100644 100644 aaa bbb M\0a b\nc.md\0:000000 120000 000 ccc A\0link\0:000000 100755 000 ddd A\0\u{FF}x\0"
    let files = GitIndex.parse(Array(output.utf8), top: FilePath("../"))
    #expect(files.map(\.path.display) == ["../a b\nc.md", "../\u{FF}x"])
    #expect(files.map(\.object) == ["bbb", "ddd"])
    #expect(GitIndex.parse([]).isEmpty && GitIndex.parse([0x3A, 0x20]).isEmpty)
  }
}
