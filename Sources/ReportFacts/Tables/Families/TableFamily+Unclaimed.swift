extension TableFamily {
  static let unclaimed = TableFamily(
    name: "unclaimed",
    summary: "什么也不核对的表：编码、电话、年份、名次、标准、年龄。",
    examples: [
      TableExample(
        .markdown,
        """
        学校 | 负责人 | 联系电话
        东湖小学 | 谭某 | 0731-85210436
        西塘小学 | 向某某 | 13907451286
        """),
      TableExample(
        .tabs,
        """
        项目编码 | 项目名称 | 起始年份
        43012200 | 高标准农田 | 2021
        43012201 | 小型水库加固 | 2023
        """),
      TableExample(
        .word,
        """
        乡镇 | 考核名次 | 上年名次
        大河镇 | 1 | 3
        小溪乡 | 2 | 1
        云山乡 | 3 | 2
        """),
      TableExample(
        .openPipes,
        """
        补助类别 | 补助标准（元/月） | 发放年龄
        高龄津贴（80—89岁） | 50 | 80
        高龄津贴（90—99岁） | 100 | 90
        百岁津贴 | 300 | 100
        """),
      TableExample(
        .tabs,
        """
        限速路段 | 限速（公里/小时） | 桩号
        西岭隧道 | 60 | 128
        王家湾 | 40 | 168
        """),
      TableExample(
        .markdown,
        """
        科室 | 主任 | 床位 | 电话
        内科 | 李某 | 46 | 8301
        外科 | 陈某 | 38 | 8302
        儿科 | 何某 | 25 | 8303
        """),
    ])
}
