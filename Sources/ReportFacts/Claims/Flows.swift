/// Verbs by which what is counted grows or shrinks: 新纳入56户, 退出32户.
enum Flows {
  static let incoming: ByteWords = [
    "追加", "调增", "新增", "接收", "入职", "调入", "转入", "招录", "招聘", "新入", "新纳入", "纳入", "新识别", "识别", "认定", "新开工", "新建", "新购", "购置", "购入", "购进", "入库",
    "入院", "收治", "招生",
    "新招", "引进", "新收", "受理", "立案", "登记", "录用", "划入", "迁入", "出生", "返贫", "归集", "存入", "流入", "新签", "新办", "领养", "进货", "轮入", "补充", "新设", "新发展",
    "增加",
  ]
  static let outgoing: ByteWords = [
    "追减", "调减", "解除", "减少", "退休", "调出", "转出", "注销", "离职", "报废", "退出", "销号", "消除", "竣工", "完工", "办结", "结案", "审结", "毕业", "出院", "死亡", "出栏",
    "售出", "结清", "迁出",
    "流出", "出库", "领用",
    "报损", "提取", "支取", "偿还", "归还", "核销", "划出", "撤销", "关闭", "离任", "辞职", "清退", "处置", "脱贫", "退保", "停发", "取消", "轮出", "拆除", "调离", "去世", "消耗",
    "发出", "化解",
  ]

  /// 1 where the words before a figure let something in, -1 where they let it out, 0 where they do neither.
  static func sign(_ figure: Int, _ passage: Passage) -> Int {
    if passage.figures[figure].role == .change { return passage.figures[figure].direction }
    let untied = Untied(passage)
    if untied.isIntroduced(figure, by: outgoing) { return -1 }
    return untied.isIntroduced(figure, by: incoming) ? 1 : 0
  }
}
