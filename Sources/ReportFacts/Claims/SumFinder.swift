extension ClaimFinder {
  /// Totals before their parts: 其中, 包括, 分别, 由…组成, brackets.
  static let sum = ClaimFinder(
    kind: .sum,
    summary: "合计在前、分项在后：其中、包括、分别为、括号内的分项。",
    examples: [
      ClaimExample("支出90万元，其中：基本支出60万元，项目支出30万元。", "90万元 ← 60万元, 30万元 ✓"),
      ClaimExample("支出354.04万元，其中人员经费306.2万元，公用经费47.85万元。", "354.04万元 ← 306.2万元, 47.85万元 ≈"),
      ClaimExample("支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。", "100.00万元 ← 60.00万元, 30.00万元 ✗"),
      ClaimExample("支出100万元，其中：办公费6万元、水费3万元等。"),
      ClaimExample("全年支出约1000万元，其中：基本支出602.30万元，项目支出388.50万元。"),
      ClaimExample("教育费附加346万元，教育经费64469万元（教育事业费61554万元，基本建设经费2569万元，教育费附加346万元）。", "64469万元 ← 61554万元, 2569万元, 346万元 ✓"),
      ClaimExample("项目资金由中央补助3200万元、省级配套1150万元、县级自筹1137.36万元三部分组成，总投资5487.36万元。", "5487.36万元 ← 3200万元, 1150万元, 1137.36万元 ✓"),
      ClaimExample("水库移民资金由后期扶持资金412.5万元和小水库基金87.5万元构成，合计500万元。", "500万元 ← 412.5万元, 87.5万元 ✓"),
      ClaimExample("三公经费比上年减少7.51万元，其中公务接待费减少2.34万元，公务用车运行维护费减少5.17万元。", "7.51万元 ← 2.34万元, 5.17万元 ✓"),
      ClaimExample("收入总计434.72万元，其中：本年收入合计434.16万元，使用非财政拨款结余0.00万元，年初结转和结余0.56万元。", "434.72万元 ← 434.16万元, 0.00万元, 0.56万元 ✓"),
      ClaimExample("社会保险基金收入37667亿元，比上年增长9.1%，其中：保险费收入28088亿元；财政补贴收入5212亿元。"),
      ClaimExample("查出违规金额27684万元，其中市本级14277万元；管理不规范金额591637万元，其中市本级554108万元。"),
      ClaimExample("居民人均可支配收入14063元，增长5%。其中，城镇居民人均可支配收入19770元。"),
      ClaimExample("全镇学校19个：中心校1个，村小18个。", "19个 ← 1个, 18个 ✓"),
      ClaimExample("使用体育彩票公益金113.7万元：（一）新建足球场2个，56万元；（二）更新器材32套，31.5万元；（三）资助锦标赛，15万元。", "113.7万元 ← 56万元, 31.5万元, 15万元 ✗"),
      ClaimExample("被退回重报的17家中，乡镇9家、县直部门8家。", "17家 ← 9家, 8家 ✓"),
      ClaimExample("医院12个（公立医院4个，民营医院9个）。", "12个 ← 4个, 9个 ✗"),
      ClaimExample(
        "清理项目37项、资金2,904.61万元。其中收回21项1,388.72万元；继续使用14项1,416.89万元；调整用途3项99万元。", "37项 ← 21项, 14项, 3项 ✗",
        "2,904.61万元 ← 1,388.72万元, 1,416.89万元, 99万元 ✓"),
      ClaimExample(
        "三公经费2.37亿元，其中：用车1.86亿元[含：购置费5,214万元，运行维护费13,386万元]，接待费4,927万元，出国费173万元。", "2.37亿元 ← 1.86亿元, 4,927万元, 173万元 ✓",
        "1.86亿元 ← 5,214万元, 13,386万元 ✓"),
      ClaimExample("基本支出1,347.26万元。其中，人员经费118.43万元，包括基本工资等；公用经费162.94万元，包括办公费等。", "1,347.26万元 ← 118.43万元, 162.94万元 ✗"),
      ClaimExample(
        "两项基金总收入68.04亿元、总支出59.71亿元。分险种，职工医保收入33.18亿元、支出26.05亿元；居民医保收入34.86亿元、支出33.66亿元。",
        "68.04亿元 ← 33.18亿元, 34.86亿元 ✓", "59.71亿元 ← 26.05亿元, 33.66亿元 ✓"),
      ClaimExample("受理来信来访1,318批次，其中来访706批次1,893人次，来信211件次，网上信访401件次。", "1,318批次 ← 706批次, 211件次, 401件次 ✓"),
      ClaimExample(
        "收入预算较上年增加1,372.55万元，增加的主要构成为财政拨款增加860.00万元，学费收入增加512.55万元；支出预算相应增加1,372.55万元，其中人员类增加1,530.80万元，公用类减少158.25万元。",
        "1,372.55万元 ← 860.00万元, 512.55万元 ✓", "1,372.55万元 ← 1,530.80万元, 158.25万元 ✓"),
      ClaimExample("共有车辆3辆，分别是机要通信用车1辆、应急保障用车1辆、其他用车1辆。", "3辆 ← 1辆, 1辆, 1辆 ✓"),
      ClaimExample("完成造林1260亩，分别为退耕还林860亩、封山育林400亩。", "1260亩 ← 860亩, 400亩 ✓"),
      ClaimExample("在编职工43人，其中：高级教师12人，一级教师20人，二级教师11人，平均年龄45岁。", "43人 ← 12人, 20人, 11人 ✓"),
      ClaimExample(
        "水利建设资金500万元，其中：河道整治300万元，其中清淤180万元、护岸120万元；水库除险200万元。", "500万元 ← 300万元, 200万元 ✓",
        "300万元 ← 180万元, 120万元 ✓"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.tokens.indices {
        switch passage.tokens[index].cue {
        case .among, .including, .namely, .usedFor:
          IntroducedList(passage, intro: index).find(&collector)
        case .comma where IntroducedList(passage, intro: index).announcesSplit:
          IntroducedList(passage, intro: index).findByAttribute(&collector)
        case .comma:
          ColonList(passage, colon: index).findNamed(&collector)
        case .colon:
          ColonList(passage, colon: index).find(&collector)
        case .respectively:
          ColonList(passage, colon: index).findEach(&collector)
        case .composed:
          ComposedList(passage, composed: index).find(&collector)
        case .open:
          if index > 0, passage.tokens[index - 1].kind == .quantity, passage.tokens[index].link > index,
            passage.tokens[index].start - passage.tokens[index - 1].end <= 1
          {
            BracketedList(passage, open: index).find(&collector)
          }
        default: break
        }
      }
    })
}
