extension ClaimFinder {
  /// A stated number of items with the items listed beside it.
  static let count = ClaimFinder(
    kind: .count,
    summary: "“N个”与所列各项：内设4个科室：…；…等5个单位；内设机构2个…内设机构分别为…。",
    examples: [
      ClaimExample("本校内设处室4个，分别为办公室、教学处、学生处、总务处。", "4个 ← 办公室, 教学处, 学生处, 总务处 ✓"),
      ClaimExample("局内设3个科室：综合科、规划财务和法规科、业务科。", "3个 ← 综合科, 规划财务和法规科, 业务科 ✓"),
      ClaimExample("抽查对象为区农业农村局、铜盂镇、海门镇等3个单位。", "3个 ← 区农业农村局, 铜盂镇, 海门镇 ✓"),
      ClaimExample("局内设机构2个，所属二级机构2个。内设机构分别是综合股、财务股。所属二级机构分别为服务中心和稽核中心。", "2个 ← 综合股, 财务股 ✓", "2个 ← 服务中心, 稽核中心 ✓"),
      ClaimExample("局内设5个科室：综合科、财务科、业务科、法规科。", "5个 ← 综合科, 财务科, 业务科, 法规科 ✗"),
      ClaimExample("归纳出四方面问题：一是目标不细化；二是拨付滞后；三是档案不齐；四是管护缺位。", "四方面 ← 目标不细化；, 拨付滞后；, 档案不齐；, 管护缺位。 ✓"),
      ClaimExample("纳入决算范围的单位共3家，包括：\n1．县残联本级\n2．就业服务所\n3．康复中心\n", "3家 ← 县残联本级, 就业服务所, 康复中心 ✓"),
      ClaimExample("涉及青岩、马渡、新桥3个乡镇。", "3个 ← 涉及青岩, 马渡, 新桥 ✓"),
      ClaimExample("纳入部门决算编制范围的单位共4家，包括：1.局本级；2.征收中心；3.质量安全站；4.维护所。", "4家 ← 局本级；, 征收中心；, 质量安全站；, 维护所。 ✓"),
      ClaimExample(
        "公益金306.4万元，用于三个方面：老年人福利类178.9万元，占58.4%；残疾人福利类52.5万元；儿童福利类75万元。", "三个 ← 老年人福利类178.9万元，占58.4%, 残疾人福利类52.5万元, 儿童福利类75万元 ✓"),
      ClaimExample("水利局主抓3项工作：除险加固；河道清淤；灌区改造，惠及8个乡镇。", "3项 ← 除险加固, 河道清淤, 灌区改造，惠及8个乡镇 ✓"),
      ClaimExample("部门由1个行政单位及4个内设科室组成。行政单位具体为：局机关；内设科室具体为：办公室、保障科、管理科、监管科。", "1个 ← 局机关 ✓", "4个 ← 办公室, 保障科, 管理科, 监管科 ✓"),
      ClaimExample("全年落实2项任务：河道清淤，投入12万元；灌区改造；水库除险；管网延伸。"),
      ClaimExample("公务用车4辆，其中：轿车1辆、越野车2辆、其他车型1辆。"),
      ClaimExample("全镇辖6个村（柳林、石桥、河口、大坪、白塔、岔河）、1个社区（新街），总人口12308人。", "6个 ← 柳林, 石桥, 河口, 大坪, 白塔, 岔河 ✓", "1个 ← 新街 ✓"),
      ClaimExample("设2个支队（巡警、特警）和1个中心（指挥）。", "2个 ← 巡警, 特警 ✓", "1个 ← 指挥 ✓"),
      ClaimExample("完工项目2个（河堤、泵站），未完工1个（因汛期停工），投入86万元。", "2个 ← 河堤, 泵站 ✓"),
      ClaimExample("前三季度，教育、卫生两部门分别支出5218万元和2796万元。"),
      ClaimExample("城关、河口两镇分别改厕218户和96户，公安、住建两部门分别派出12人、9人。"),
      ClaimExample("其他两项分别下降11.2%和9.7%。"),
      ClaimExample("支出比上年多53.6万元，多出部分分布在四块：学前教育12.4万元、义务教育25.8万元、高中6.9万元、职教8.5万元。"),
      ClaimExample("残疾人两项补贴：生活补贴2,318人，全年发放222.53万元；护理补贴1,904人，全年发放250.63万元。"),
      ClaimExample("传染病报告4种186例，即肺结核98例、乙肝52例、手足口病31例、猩红热5例。", "4种 ← 肺结核98例, 乙肝52例, 手足口病31例, 猩红热5例 ✓"),
      ClaimExample("全县三个镇在岗保洁员152人，云台镇62人、石马镇48人、黄荆镇42人。", "三个 ← 云台镇, 石马镇, 黄荆镇 ✓"),
      ClaimExample("全县12个乡镇完成了整改，发放手册8万份。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices where isCount(passage, index) {
        Enumerations(passage).find(index, &collector)
      }
    })

  /// Whether a figure can state how many items a list has: a small whole number of things.
  private static func isCount(_ passage: Passage, _ figure: Int) -> Bool {
    let quantity = passage.quantity(figure)
    guard quantity.unit.dimension == .items, quantity.scale == 0, quantity.value.places == 0, quantity.hedge == .exact else { return false }
    // 分四块：…; 两部门; 两项补贴 is the name of one subsidy.
    if quantity.isChinese {
      let behind = quantity.range.upperBound..<min(quantity.range.upperBound + 6, passage.content.upperBound)
      if passage.contains("块", in: quantity.range) || passage.contains("部", in: quantity.range) || passage.contains("补贴", in: behind) {
        return false
      }
    }
    return quantity.value.coefficient >= 1 && quantity.value.coefficient <= 60
  }
}
