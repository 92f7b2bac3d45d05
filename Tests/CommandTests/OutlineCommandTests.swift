import Foundation
import Testing

/// `reportlint outlines`, `reportlint new` and `--outline`.
struct OutlineCommandTests {
  @Test func `outlines are listed with kind, region, years and circular`() throws {
    let run = try Program.run("outlines")
    #expect(run.status == 0)
    #expect(run.output.contains("hunan_dept_self_eval_2022"))
    #expect(run.output.contains("部门整体支出绩效自评报告｜湖南｜2021年度起｜已核实"))
    #expect(run.output.contains("财预〔2020〕10号"))
    let json = try JSONSerialization.jsonObject(with: Data(Program.run("outlines", "--format", "json").output.utf8))
    #expect((json as? [[String: String]])?.contains { $0["id"] == "guangxi_final_accounts" && $0["region"] == "广西" } == true)
  }

  @Test func `a new report holds unit and year, and nothing is wrong with it but what is to be filled in`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/自评报告.txt"
    let run = try Program.run("new", "hunan_dept_self_eval_2022", "--unit", "新邵县水利局", "--year", "2024", "-o", path)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let text = String(decoding: try folder.read("自评报告.txt"), as: UTF8.self)
    #expect(text.hasPrefix("新邵县水利局2024年度部门整体支出绩效自评报告\n"))
    #expect(!text.contains("{"))
    let check = try Program.run("--check", "--format", "concise", path)
    #expect(check.status == 1)
    #expect(check.output.split(separator: "\n").allSatisfy { $0.contains("leftover-placeholder") })
  }

  @Test func `a file that is there is not overwritten`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("原有内容", to: "a.txt")
    let run = try Program.run("new", "hunan_final_accounts", "-o", path)
    #expect(run.status == 2)
    #expect(run.errors.contains("已存在"))
    #expect(try folder.read("a.txt") == Array("原有内容".utf8))
  }

  @Test func `an unknown outline is status 2 with the nearest names`() throws {
    for arguments in [["new", "hunan_final_account"], ["--check", "--outline", "hunan_final_account", "a.txt"]] {
      let run = try Program.run(list: arguments)
      #expect(run.status == 2)
      #expect(run.errors.contains("hunan_final_accounts"))
    }
    #expect(try Program.run("new", "hunan_final_accounts", "--year", "24").status == 2)
  }

  @Test func `the outline that was recognised is told, with how sure that is`() throws {
    let skeleton = try Program.run("new", "hunan_final_accounts", "--unit", "新邵县水利局", "--year", "2023").output
    let lines = try Program.run("--check", "--verbose", "--format", "jsonl", "-", input: skeleton).output.split(separator: "\n")
    let first = try #require(lines.first)
    let told = try #require(try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
    #expect(told["outline"] as? String == "hunan_final_accounts")
    #expect((told["confidence"] as? Int ?? 0) > 90)
    let text = try Program.run("--check", "-", input: skeleton).output
    #expect(text.contains("按“部门决算公开”（湖南，hunan_final_accounts）核对章节，把握"))
    let quiet = try Program.run("--check", "--format", "jsonl", "-", input: skeleton).output
    #expect(!quiet.contains("\"outline\""))
  }

  @Test func `the command line names the outline of a report that cannot be recognised`() throws {
    let text = "一、评价工作组织开展情况\n略。\n二、部门整体概况\n略。\n三、部门整体绩效实现情况\n略。\n四、绩效评价情况\n略。\n"
    #expect(try !Program.run("--check", "--format", "concise", "-", input: text).output.contains("missing-section"))
    let run = try Program.run("--check", "--outline", "hebei_key_dept_eval", "--format", "concise", "-", input: text)
    #expect(run.output.contains("缺少“建议及评价结果应用”"))
  }
}
