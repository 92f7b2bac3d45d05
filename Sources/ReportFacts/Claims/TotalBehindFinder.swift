extension ClaimFinder {
  /// Totals behind their parts: 共计, 合计, 两项合计.
  static let totalBehind = ClaimFinder(
    kind: .sum,
    summary: "分项在前、合计在后：共计、合计、两项合计。",
    examples: [
      ClaimExample("校舍维修12.08万元；购置课桌3.2万元；绿化6.75万元；共计22.03万元。", "22.03万元 ← 12.08万元, 3.2万元, 6.75万元 ✓"),
      ClaimExample("城镇补贴3600元，农村补贴31200元（两项合计34800元）。", "34800元 ← 3600元, 31200元 ✓"),
      ClaimExample("县道186.4公里、乡道412.7公里、村道1203.5公里，总里程1802.6公里。", "1802.6公里 ← 186.4公里, 412.7公里, 1203.5公里 ✓"),
      ClaimExample("土地出让收入130.2亿元，其中住宅用地125.6亿元。加上转移性收入33.8亿元，收入合计164.0亿元。", "164.0亿元 ← 130.2亿元, 33.8亿元 ✓"),
      ClaimExample("全年安排河道清淤30.5万元，共安排项目5个。"),
      ClaimExample("先行拨付322.64亿元，加上去年提前下达的738.31亿元，共下达1060.95亿元。", "1060.95亿元 ← 322.64亿元, 738.31亿元 ✓"),
    ],
    find: { collector in
      let passage = collector.passage
      for total in passage.figures.indices {
        let figure = passage.figures[total]
        guard figure.role == .main else { continue }
        if figure.before.contains(.total) || mentionsPlus(passage, total) || isNamedTotal(passage, total) {
          findParts(before: total, &collector)
        } else if figure.before.contains(.onPost) {
          findPosts(before: total, &collector)
        }
      }
    })

  private static func mentionsPlus(_ passage: Passage, _ total: Int) -> Bool {
    passage.figures(near: total).contains { $0 < total && passage.figures[$0].before.contains(.plus) }
  }

  /// 总里程, 总投资: the label begins with 总.
  private static func isNamedTotal(_ passage: Passage, _ figure: Int) -> Bool {
    LabelMatch.scalars(passage, passage.figures[figure].label).first == 0x603B
  }

  /// 实有人数8人；…实有20人；…实有19人。…在职人数47人: the heads on post add up to the staff.
  private static func findPosts(before total: Int, _ collector: inout ClaimCollector) {
    let passage = collector.passage
    let parts = (max(total - 20, 0)..<total).filter {
      let figure = passage.figures[$0]
      return figure.role == .main && figure.before.contains(.onPost) && figure.bracket < 0 && passage.quantity($0).unit.dimension == .people
    }
    guard parts.count >= 2, passage.figures[total].sentence - passage.figures[parts[0]].sentence <= 3,
      let check = SumCheck.check(
        result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
      check.verdict == .holds
    else { return }
    collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
  }

  /// Looks for figures before `total` that add up to it: those of its sentence, nearest ones first left out last.
  private static func findParts(before total: Int, _ collector: inout ClaimCollector) {
    let passage = collector.passage
    let figure = passage.figures[total]
    let enclosing = figure.bracket >= 0 ? passage.bracketOfToken[figure.bracket] : -1
    let candidates = (max(total - 60, 0)..<total).filter {
      let other = passage.figures[$0]
      return other.role == .main && (other.bracket == figure.bracket || other.bracket == enclosing)
        && passage.quantity($0).goes(with: passage.quantity(total))
        && (ListReading.sameColumn(figure, other) || mentionsPlus(passage, total))
    }
    let inSentence = candidates.filter { passage.figures[$0].sentence == figure.sentence }
    let near = candidates.filter { passage.figures[$0].sentence >= figure.sentence - 1 }
    // Where budgets and outturns alternate, one column at a time.
    let outturns = inSentence.filter { !passage.figures[$0].measure.isBudget }
    let nearOutturns = near.filter { !passage.figures[$0].measure.isBudget }
    // 130.2亿元，其中土地125.6亿元。加上转移性收入33.8亿元，合计164.0亿元: parts of parts are passed over.
    let tops = near.filter { !near.contains(collector.totalOfPart[$0]) }
    var tried: [[Int]] = []
    for pool in [inSentence, outturns, near, nearOutturns, tops, candidates] where pool.count >= 2 && !tried.contains(pool) {
      tried.append(pool)
      let group = collector.group(pool + [total])
      let sums = SumCheck.sumsToEnd(of: pool.map(passage.quantity), group: group)
      for first in pool.indices.dropLast() {
        guard let sum = sums[first], let check = SumCheck.check(result: passage.quantity(total), sum: sum, group: group), check.agrees
        else { continue }
        let parts = Array(pool[first...])
        let isExplicit = figure.before.contains(.total) && pool == inSentence
        let isSignificant =
          passage.quantity(total).value.significantDigits >= 3 || parts.count >= 3
          || (isExplicit && (Decimal.compare(passage.quantity(total).value, Decimal(10)) ?? 0) >= 0)
        if check.verdict == .holds || (check.verdict == .rounding && passage.quantity(total).value.significantDigits >= 3), isSignificant {
          let isElsewhere = passage.figures[parts[parts.count - 1]].sentence != figure.sentence
          if isElsewhere, parts.allSatisfy({ collector.totalOfPart[$0] >= 0 && collector.totalOfPart[$0] != total }) { return }
          if collector.ties(total, with: parts) { return }
          collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
          for part in parts where collector.totalOfPart[part] < 0 { collector.totalOfPart[part] = total }
          return
        }
      }
    }
    guard inSentence.count >= 2, !collector.has(.sum, result: total) else { return }
    let group = collector.group(inSentence + [total])
    if let check = SumCheck.check(result: passage.quantity(total), terms: inSentence.map { (passage.quantity($0), 1) }, group: group),
      check.verdict == .mismatch, SlipEvidence.explains(passage, result: total, parts: inSentence, check)
    {
      collector.add(.sum, result: total, operands: inSentence, check: check, confidence: .medium)
    }
  }
}
