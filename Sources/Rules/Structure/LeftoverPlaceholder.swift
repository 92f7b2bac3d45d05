import Linting
import ReportStructure
import ReportText
import Texts

extension Rule {
  /// What was to be filled in and was not.
  static let leftoverPlaceholder = Rule(
    id: "leftover-placeholder",
    summary: "XX、××、****、【待补】等占位的字样都要填上。",
    rationale: "占位字样是模板的，不是报告的；留着它，报告一定会被退回。",
    severity: .error,
    basis: [.practice("公文和报告定稿不留占位字样")],
    examples: [
      .flags("某县水利局⟦20XX⟧年度部门决算公开说明\n一、收入决算情况\n收入100万元。", message: "“20XX”是占位的，请填上"),
      .flags("澧江县水利局2024年度部门决算公开说明\n一、收入决算情况\n收入⟦××⟧万元，支出⟦XX⟧万元，结余⟦****⟧万元。", message: "“××”是占位的"),
      .flags("澧江县水利局2024年度部门整体支出绩效自评报告\n根据⟦【待补：评价依据】⟧要求，现将自评情况报告如下：", message: "“【待补：评价依据】”是占位的"),
      .flags("澧江县水利局2024年度部门整体支出绩效自评报告\n四、其他需要说明的情况：⟦待补⟧。\n⟦[bookmark: _GoBack]⟧附件：略", message: "“待补”是占位的"),
      .passes("澧江县水利局2024年度部门决算公开说明\n咨询电话138****5678，执行率＝决算数÷预算数×100%，购XXL号工作服20件。", because: "隐去的号码、乘号和尺码不是占位"),
      .passes("澧江县水利局2024年度部门整体支出绩效自评报告\n制度有待补充完善，**重点**支持农村供水。", because: "“有待补充”是平常的话，** 是加粗"),
      .passes("澧江县财政局关于报送20XX年度部门决算公开说明的通知\n一、收入决算情况：XX万元。", because: "通知所附的模板就该这样"),
    ],
    check: RuleCheck { subject in
      guard subject.structure.isReport else { return [] }
      return Placeholders(subject.text).found.map { range in
        Remark(message: StructureTexts.placeholder(subject.text.string(range)), range: range)
      }
    })
}
