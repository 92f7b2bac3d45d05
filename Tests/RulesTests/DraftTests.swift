import Linting
import ReportFacts
import ReportText
import Rules
import Testing

/// A draft that is only begun is not scolded for what its writer has not come to yet.
struct DraftTests {
  private static let begun = """
    湖南省澧江县水利局2024年度部门整体支出绩效自评报告
    一、部门基本情况
    内设5个股室。
    二、一般公共预算支出情况
    """

  @Test func `while fewer than half of the sections are there, the missing ones are told together on the title`() throws {
    let findings = Linter(.standard).lint(Analysis(SourceText(Self.begun)))
    #expect(findings.map(\.rule) == ["missing-section"])
    let finding = try #require(findings.first)
    #expect(finding.severity == .information)
    #expect(SourceText(Self.begun).string(finding.range) == "湖南省澧江县水利局2024年度部门整体支出绩效自评报告")
    #expect(finding.message.hasPrefix("按“部门整体支出绩效自评报告”的提纲还缺8节："))
  }

  @Test func `its fix inserts all that is missing, numbered`() throws {
    let text = SourceText(Self.begun)
    let fix = try #require(Linter(.standard).lint(Analysis(text)).first?.fixes.first)
    let mended = fix.applied(to: text)
    let headings = mended.string(0..<mended.count).split(separator: "\n").filter {
      $0.contains("、") && !$0.contains("（") && !$0.contains("【")
    }
    #expect(
      headings == [
        "一、部门基本情况", "二、一般公共预算支出情况", "三、政府性基金预算支出情况", "四、国有资本经营预算支出情况", "五、社会保险基金预算支出情况", "六、部门整体支出绩效情况", "七、存在的问题及原因分析",
        "八、下一步改进措施", "九、部门整体支出绩效自评结果拟应用和公开情况", "十、其他需要说明的情况",
      ])
    let left = Linter(.standard).lint(Analysis(mended)).filter { $0.rule != "leftover-placeholder" && $0.rule != "empty-section" }
    #expect(left.isEmpty, "\(left.map(\.message))")
  }

  @Test func `typing a report in never names a section of its own as missing twice`() {
    var typed = ""
    for character in Self.begun {
      typed.append(character)
      let findings = Linter(.standard).lint(Analysis(SourceText(typed))).filter { $0.rule == "missing-section" }
      #expect(findings.count <= 1, "\(typed.suffix(20))")
    }
  }
}
