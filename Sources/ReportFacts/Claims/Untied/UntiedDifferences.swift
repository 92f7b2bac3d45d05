extension ClaimFinder {
  /// Differences told by a verb alone: 短收, 少花, 尚差, 盘亏.
  static let untiedDifference = ClaimFinder(
    kind: .difference,
    summary: "只有一个动词说明的差额：短收、少花、尚差、盘亏、相差、净减少，前文有两个数恰好得出。",
    examples: [
      ClaimExample("基金收入完成5140万元，为年初预算8200万元的62.7%，短收3060万元。", "3060万元 ← 5140万元, 8200万元 ✓"),
      ClaimExample("总额1,591万元，比去年同期的1,874万元少花283万元。", "283万元 ← 1,591万元, 1,874万元 ✓"),
      ClaimExample("累计入库19870万元，为全年任务22000万元的90.3%，距全年任务尚差2130万元。", "2130万元 ← 19870万元, 22000万元 ✓"),
      ClaimExample("固定资产账面2084件，实盘2051件，盘亏33件。", "33件 ← 2051件, 2084件 ✓"),
      ClaimExample("最高得分94.5分（义务教育），最低得分71.2分（冷链库），相差23.3分。", "23.3分 ← 71.2分, 94.5分 ✓"),
      ClaimExample("全县6107人，年初为6222人，增减相抵后净减少115人。", "115人 ← 6107人, 6222人 ✓"),
      ClaimExample("完成率90.3%，较序时进度91.7%落后1.4个百分点。", "1.4个百分点 ← 90.3%, 91.7% ✓"),
      ClaimExample("计划改厕450座，实际完成462座，超额完成12座。", "12座 ← 462座, 450座 ✓"),
      ClaimExample("计划工期240天，实际工期263天，延期23天。", "23天 ← 263天, 240天 ✓"),
      ClaimExample("办理时限由法定20个工作日压减到8个工作日，提前12个工作日。", "12个工作日 ← 8个工作日, 20个工作日 ✓"),
      ClaimExample("急诊响应时间上年9.5分钟，本年7.2分钟，缩短2.3分钟。", "2.3分钟 ← 7.2分钟, 9.5分钟 ✓"),
      ClaimExample("合同工期180天，质保期2年，提前30天完工。"),
      ClaimExample("新增床位35张，减少编外人员12人。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices where passage.mayBeResult(index) && UntiedDifferences.isCandidate(index, collector) {
        UntiedDifferences(passage).find(index, &collector)
      }
    })
}

/// Looks for the two figures of a difference that nothing ties yet.
struct UntiedDifferences {
  private let untied: Untied
  private let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
    untied = Untied(passage)
  }

  private static let verbs: ByteWords = [
    "短收", "超收", "少花", "多花", "尚差", "还差", "相差", "差距", "盘亏", "盘盈", "缺口", "差额", "落后", "快于", "高出", "低于", "多出", "少于", "净增", "净减", "空编", "超编",
    "超额", "超预算", "超计划", "超任务", "超目标", "超支", "节约", "结余", "剩余", "节余", "未执行", "未完成", "未到位", "未使用", "未支付", "未拨付", "尚有", "还有", "欠", "缺", "核减",
    "审减", "月增", "多支",
    "少支", "增支", "减支", "增收", "减收", "增加", "减少", "上升", "下降", "提高", "提升", "压减", "增长", "降低", "回落", "净值", "净额", "未", "结转",
  ]
  /// Verbs that are as often a part of another word: they stand right before the figure.
  private static let shortVerbs: ByteWords = ["多", "少", "高", "低", "差", "余"]

  /// 计划工期240天，实际工期263天，延期23天
  private static let spans: ByteWords = ["延期", "超期", "逾期", "提前", "缩短", "延长", "超出", "拖期", "延误"]

  private static let earlier: ByteWords = ["上年结转", "年初结转", "上年结余", "年初结余", "期初结转", "上年滚存"]
  private static let left: ByteWords = ["尚有", "还有", "仍有", "尚差", "尚余"]
  private static let nets: ByteWords = ["净值", "净额", "未结"]
  private static let behind: ByteWords = ["未完成", "未到位", "未拨付", "未支付", "未使用", "缺口", "未兑付", "未退", "未归还"]
  private static let bases: ByteWords = ["年初", "任务", "计划", "账面", "序时"]

  static func isCandidate(_ index: Int, _ collector: ClaimCollector) -> Bool {
    let passage = collector.passage
    let quantity = passage.quantity(index)
    guard quantity.hedge == .exact, !quantity.value.isZero, !quantity.unit.isRate || quantity.unit.dimension == .points,
      quantity.unit.dimension != .none
    else { return false }
    if quantity.unit.dimension == .time {
      return Untied(passage).isPreceded(index, by: spans) && !collector.has(.difference, result: index)
    }
    if collector.has(.difference, result: index) || collector.has(.balance, result: index) { return false }
    let untied = Untied(passage)
    // 尚有2.30公里未完成，其中大寨乡0.80公里、曲堤镇1.50公里: what is left may be divided further.
    if collector.has(.sum, result: index), !untied.isIntroduced(index, by: left) || !untied.isFollowed(index, by: behind) { return false }
    // 上年结转312.4万元 came in, it was not left.
    if untied.isIntroduced(index, by: earlier) { return false }
    // What is a part of a stated total was not taken from anything.
    if collector.totalOfPart[index] >= 0, !untied.isIntroduced(index, by: nets) { return false }
    return passage.figures[index].role == .change || quantity.unit.dimension == .points || untied.isPreceded(index, by: shortVerbs)
      || untied.isIntroduced(index, by: verbs)
      || untied.isFollowed(index, by: behind)
  }

  func find(_ result: Int, _ collector: inout ClaimCollector) {
    let quantity = passage.quantity(result)
    let isOfRates = quantity.unit.dimension == .points
    let pool = untied.pool(around: result) { index in
      let other = passage.quantity(index)
      if isOfRates { return other.unit.dimension == .percent && passage.figures[index].role != .changeRate }
      if quantity.unit.dimension == .time {
        return other.unit == quantity.unit && [.main, .base, .average].contains(passage.figures[index].role)
      }
      return untied.isAmount(index) && !isBalancedTotal(index) && other.goes(with: quantity)
        && other.unit.dimension == quantity.unit.dimension
    }
    let most = max(untied.attempts(for: result), pool.count >= 2 && isNear(result, pool[0]) && isNear(result, pool[1]) ? 1 : 0)
    let pairs = untied.pairs(pool, most: most) { a, b in Decimal.compare(passage.amount(a), passage.amount(b)).map { $0 != 0 } ?? false }
    for (a, b) in pairs {
      let (new, base) = isBase(a) ? (b, a) : isBase(b) ? (a, b) : (max(a, b), min(a, b))
      if collector.ties(result, with: [new, base]) { return }
      guard
        let check = isOfRates
          ? points(quantity, passage.quantity(new), passage.quantity(base))
          : GrowthCheck.difference(
            result: quantity, new: passage.quantity(new), base: passage.quantity(base), direction: 0,
            group: collector.group([result, new, base])),
        check.verdict == .holds
      else { continue }
      collector.add(.difference, result: result, operands: [new, base], check: check, confidence: .medium)
      return
    }
  }

  /// Whether a figure is what others are compared with: a budget, a plan, last year's.
  private func isBase(_ index: Int) -> Bool {
    let figure = passage.figures[index]
    return figure.role == .base || figure.role == .denominator || figure.measure.isBudget || figure.period == .lastYear
      || untied.isIntroduced(index, by: Self.bases)
  }

  /// 收、支总计12305.78万元: with what was carried over it is a sum, from which nothing is taken.
  private func isBalancedTotal(_ index: Int) -> Bool {
    let label = passage.figures[index].label
    return passage.contains("收", in: label) && passage.contains("支", in: label)
  }

  private func isNear(_ result: Int, _ other: Int) -> Bool { passage.figures[result].sentence == passage.figures[other].sentence }

  /// 90.3% and 91.7%: 1.4 points.
  private func points(_ result: Quantity, _ new: Quantity, _ base: Quantity) -> Check? {
    guard let change = new.value - base.value, let gap = result.value.magnitude - change.magnitude else { return nil }
    return Check(verdict: gap.isZero ? .holds : .mismatch, computed: change.magnitude, gap: gap)
  }
}
