import Linting
import Reporting
import Testing
import Workspaces

struct ExplanationTests {
  private let rule = Rule(
    id: "sum-mismatch", summary: "合计应等于各分项之和。", rationale: "读者会核对。", severity: .error,
    examples: [
      .flags("支出⟦100万元⟧，其中：⌊60万元⌋。", message: "多出40万元", fixed: "支出60万元，其中：60万元。"),
      .passes("支出60万元等。", because: "没有列全"),
    ], check: RuleCheck { _ in [] })

  @Test func `a rule is told with its examples and their marks`() {
    #expect(
      RuleExplanation(rule).text == """
        sum-mismatch（最高级别：错误）

        要求：合计应等于各分项之和。
        理由：读者会核对。

        会指出（⟦⟧ 内是问题所在，⌊⌋ 内是相关的地方）：
          - 支出⟦100万元⟧，其中：⌊60万元⌋。
            提示：多出40万元
            可改为：支出60万元，其中：60万元。

        不会指出：
          - 支出60万元等。
            原因：没有列全

        """)
  }

  @Test func `rules are listed for people and for programs`() {
    #expect(RuleFormat.text.write([rule]) == "sum-mismatch  错误      合计应等于各分项之和。\n")
    #expect(
      RuleFormat.json.write([rule])
        == #"[{"id":"sum-mismatch","severity":"error","summary":"合计应等于各分项之和。","rationale":"读者会核对。"}]"# + "\n")
  }

  @Test func `a mistyped name finds the nearest ones`() {
    let names = ["sum-mismatch", "count-mismatch", "wrong-direction"]
    #expect(NearestNames.find("sum-mismach", in: names).first == "sum-mismatch")
    #expect(NearestNames.find("direction", in: names) == ["wrong-direction"])
    #expect(NearestNames.find("完全不同", in: names).isEmpty)
    #expect(NearestNames.find("", in: names).isEmpty)
  }
}
