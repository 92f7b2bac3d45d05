extension ClaimFinder {
  /// Opening and closing figures with what came in and went out between them, of whatever is counted.
  static let untiedBalance = ClaimFinder(
    kind: .balance,
    summary: "期初、增加、减少、期末：债务余额、在保户数、库存，不限于资金。",
    examples: [
      ClaimExample("政府债务年初余额38.46亿元，本年新增5.2亿元，偿还1.87亿元，年末余额41.79亿元。", "41.79亿元 ← 38.46亿元, 5.2亿元, 1.87亿元 ✓"),
      ClaimExample("失业保险基金上年结余5846.11万元，本年收入2317.04万元，本年支出1960.58万元，年末滚存6202.57万元。", "6202.57万元 ← 5846.11万元, 2317.04万元, 1960.58万元 ✓"),
      ClaimExample("年末债务余额124750万元。当年新增债券11800万元，偿还到期本金6450万元，年初余额为119400万元。", "124750万元 ← 11800万元, 6450万元, 119400万元 ✓"),
      ClaimExample("上年末在册低保对象2140人，全年新增186人，退出203人，年末在册2123人。", "2123人 ← 2140人, 186人, 203人 ✓"),
      ClaimExample(
        "体彩公益金上年结余213.5万元，当年分成586.9万元，当年支出541.7万元，年末结余258.7万元。支出主要有：健身路径198万元，运动场225万元等。",
        "258.7万元 ← 213.5万元, 586.9万元, 541.7万元 ✓"),
      ClaimExample("年初库存粮食3200吨，当年轮入800吨，轮出800吨。"),
      ClaimExample("年末在校学生2140人，新增186人。"),
    ],
    find: { collector in
      UntiedBalances(collector.passage).find(&collector)
    })
}

/// Looks for balances that nothing ties yet.
struct UntiedBalances {
  private let untied: Untied
  private let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
    untied = Untied(passage)
  }

  private static let openings: ByteWords = ["年初", "期初", "上年", "上期", "年初余额", "原有", "旧存", "月初"]
  private static let closings: ByteWords = ["年末", "期末", "滚存", "年终", "月末", "余额", "现有", "累计结余", "实有", "降至", "降到", "增至", "增加到"]
  private static let incoming: ByteWords = [
    "收入", "新增", "增加", "转入", "拨入", "到位", "下达", "筹集", "纳入", "追加", "轮入", "新收", "入库", "录用", "调入", "分成", "缴入", "划入", "拨款", "征缴", "投入", "收回",
  ]
  private static let outgoing: ByteWords = [
    "支出", "偿还", "退出", "减少", "支付", "拨付", "使用", "注销", "还本", "解除", "核销", "上解", "死亡", "轮出", "出库", "办结", "审结", "退休", "调出", "缴回", "划转", "上缴",
    "兑付", "发放",
  ]

  func find(_ collector: inout ClaimCollector) {
    guard passage.figures.count >= 4 else { return }
    let openings = passage.figures.indices.filter {
      isStock($0) && collector.totalOfPart[$0] < 0 && untied.isIntroduced($0, by: Self.openings)
    }
    for opening in openings.prefix(6) {
      let near = passage.figures.indices(around: opening, 16).filter {
        $0 != opening && isStock($0) && passage.quantity($0).unit == passage.quantity(opening).unit
          && abs(passage.figures[$0].sentence - passage.figures[opening].sentence) <= 2
      }
      let all = near.compactMap { index -> (index: Int, sign: Int)? in
        if untied.isIntroduced(index, by: Self.openings) { return nil }
        if untied.isIntroduced(index, by: Self.outgoing) { return (index, -1) }
        return untied.isIntroduced(index, by: Self.incoming) ? (index, 1) : nil
      }
      // 收入总计8642万元，其中本年收入8215万元: a total and its parts are not both terms.
      let flows = all.filter { flow in
        let whole = collector.totalOfPart[flow.index]
        return whole < 0 || whole != opening && !all.contains { $0.index == whole }
      }
      guard flows.contains(where: { $0.sign > 0 }), flows.contains(where: { $0.sign < 0 }) else { continue }
      for closing in near where !flows.contains(where: { $0.index == closing }) && isFree(closing, collector) {
        guard untied.isIntroduced(closing, by: Self.closings) || closing < opening else { continue }
        if record(closing, opening, flows, &collector) { return }
      }
    }
  }

  private func isStock(_ index: Int) -> Bool {
    untied.isAmount(index)
  }

  private func isFree(_ index: Int, _ collector: ClaimCollector) -> Bool {
    passage.figures[index].role == .main && !collector.has(.balance, result: index) && passage.quantity(index).hedge == .exact
      && passage.quantity(index).value.significantDigits >= 3
  }

  /// Tries all flows, then the first of each direction.
  private func record(_ closing: Int, _ opening: Int, _ flows: [(index: Int, sign: Int)], _ collector: inout ClaimCollector) -> Bool {
    guard let earned = flows.first(where: { $0.sign > 0 }), let spent = flows.first(where: { $0.sign < 0 }) else { return false }
    for reading in [flows, [earned, spent]] where reading.count <= 8 {
      let all = ([(index: opening, sign: 1)] + reading).sorted { $0.index < $1.index }
      guard
        let check = SumCheck.check(
          result: passage.quantity(closing), terms: all.map { (passage.quantity($0.index), $0.sign) },
          group: collector.group([closing] + all.map(\.index))), check.verdict == .holds
      else { continue }
      collector.add(.balance, result: closing, operands: all.map(\.index), check: check, confidence: .medium)
      return true
    }
    return false
  }
}
