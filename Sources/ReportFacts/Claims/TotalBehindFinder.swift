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
      ClaimExample("建设圈舍两栋(28.4万元)、购买设备一套(9.15万元)、配套水电(7.45万元)，合计45万元。", "45万元 ← 28.4万元, 9.15万元, 7.45万元 ✓"),
      ClaimExample(
        "80岁以上应发1,264人、63,200元；90岁以上应发187人、18,700元（两档合计1,451人、81,900元）。", "1,451人 ← 1,264人, 187人 ✓",
        "81,900元 ← 63,200元, 18,700元 ✓"),
      ClaimExample(
        "财政性教育经费58.92亿元。按隶属：市直12.47亿元、县区46.45亿元。社会捐赠0.06亿元，事业收入7.15亿元，全市教育经费总投入66.13亿元。",
        "58.92亿元 ← 12.47亿元, 46.45亿元 ✓", "66.13亿元 ← 58.92亿元, 0.06亿元, 7.15亿元 ✓"),
      ClaimExample("经费来源有三：县财政拨款86.4万元，乡镇自筹12.6万元，社会捐赠5.0万元，三项相加104.0万元。", "104.0万元 ← 86.4万元, 12.6万元, 5.0万元 ✓"),
      ClaimExample("住院、门诊、药品费用分别为312.4万元、186.7万元、95.3万元，汇总为594.4万元。", "594.4万元 ← 312.4万元, 186.7万元, 95.3万元 ✓"),
      ClaimExample("养老机构补贴63.5万元，居家服务补贴28.7万元，两项加总92.2万元。", "92.2万元 ← 63.5万元, 28.7万元 ✓"),
      ClaimExample("孤儿生活费：1月3.96万元，2月3.98万元，3月4.07万元，一季度小计12.01万元。", "12.01万元 ← 3.96万元, 3.98万元, 4.07万元 ✓"),
      ClaimExample("上半年办理户籍业务6214件，下半年办理7058件，全年办理13272件。", "13272件 ← 6214件, 7058件 ✓"),
      ClaimExample("一季度接诊3216人次，二季度3584人次，三季度3391人次，四季度3467人次，全年接诊13658人次。", "13658人次 ← 3216人次, 3584人次, 3391人次, 3467人次 ✓"),
      ClaimExample(
        "新建公厕38座，其中城区14座、乡镇24座；改建公厕22座，其中城区9座、乡镇13座。全年共新改建公厕60座。", "38座 ← 14座, 24座 ✓",
        "22座 ← 9座, 13座 ✓", "60座 ← 38座, 22座 ✓"),
      ClaimExample("全年安排河道清淤30.5万元，共安排项目5个。"),
      ClaimExample("先行拨付322.64亿元，加上去年提前下达的738.31亿元，共下达1060.95亿元。", "1060.95亿元 ← 322.64亿元, 738.31亿元 ✓"),
      ClaimExample("①取暖补助64万元；②阵地维修45万元；③供水应急30万元。以上139万元均由本级安排。", "139万元 ← 64万元, 45万元, 30万元 ✓"),
      ClaimExample("审计了2家县级医院、9家乡镇卫生院和14家定点药店等25家机构。", "25家 ← 2家, 9家, 14家 ✓"),
      ClaimExample("电脑60台，单价4380元，小计26.28万元；黑板8块，单价16900元，小计13.52万元。合同总价39.80万元。", "39.80万元 ← 26.28万元, 13.52万元 ✓"),
      ClaimExample("因病救助11户，因灾救助4户，因学救助3户，其他2户，共计救助19户。", "19户 ← 11户, 4户, 3户, 2户 ✗"),
    ],
    find: { collector in
      let passage = collector.passage
      collector.recallTotals()
      for total in passage.figures.indices where passage.figures[total].role == .main && passage.mayBeResult(total) {
        let figure = passage.figures[total]
        if figure.before.contains(.total) || mentionsPlus(passage, total) || isNamedTotal(passage, total) || continuesTotal(passage, total)
          || sumsUp(passage, total) || isOfYear(passage, total)
        {
          if findBracketed(before: total, &collector) { continue }
          findParts(before: total, &collector)
        } else if figure.before.contains(.onPost) {
          findPosts(before: total, &collector)
        }
      }
    })

  private static func mentionsPlus(_ passage: Passage, _ total: Int) -> Bool {
    passage.figures(near: total).contains { $0 < total && passage.figures[$0].before.contains(.plus) }
  }

  /// 以上260万元; 县级医院2家、卫生院9家和药店14家等25家: the words right before the figure sum up what stands before them.
  private static func sumsUp(_ passage: Passage, _ figure: Int) -> Bool {
    let token = passage.figures[figure].token
    let start = passage.tokens[token].start
    guard token > 0, figure > 0 else { return false }
    if passage.contains("以上", in: max(start - 6, 0)..<start), passage.tokens[token - 1].cue != .etc {
      return passage.figures[figure].label.count <= 6 && [.stop, .semicolon, .comma].contains(passage.tokens[token - 1].cue)
    }
    return passage.tokens[token - 1].cue == .etc && start - passage.tokens[token - 1].end <= 1
      && passage.figures[figure].clause - passage.figures[figure - 1].clause <= 1 && passage.quantity(figure).unit.isCounted
  }

  /// 总里程, 总投资, 教育经费总投入: the label begins with 总, or holds it before its last word.
  private static func isNamedTotal(_ passage: Passage, _ figure: Int) -> Bool {
    let label = passage.label(figure)
    // 总里程, 教育经费总投入, 合同总价
    return label.first == 0x603B || label.count >= 4 && (label[label.endIndex - 3] == 0x603B || label[label.endIndex - 2] == 0x603B)
  }

  /// （三档合计1,455人、83,100元）: 合计 bears on both.
  private static func continuesTotal(_ passage: Passage, _ figure: Int) -> Bool {
    let token = passage.figures[figure].token
    return figure > 0 && token > 1 && passage.figures[figure].isBare && passage.tokens[token - 1].cue == .enumeration
      && passage.figures[figure - 1].token == token - 2 && passage.figures[figure - 1].before.contains(.total)
  }

  private static let parts: ByteWords = ["上半年", "下半年", "季度", "月"]

  /// 上半年6214件，下半年7058件，全年13272件: 全年 behind halves, quarters or months.
  private static func isOfYear(_ passage: Passage, _ total: Int) -> Bool {
    guard total >= 2, passage.figures[total].sentence == passage.figures[total - 2].sentence else { return false }
    let words = Untied(passage).words(before: total)
    return passage.contains("全年", in: words) && isPeriod(passage, total - 1) && isPeriod(passage, total - 2)
  }

  private static func isPeriod(_ passage: Passage, _ figure: Int) -> Bool {
    passage.contains(parts, in: Untied(passage).words(before: figure)) && !passage.contains("全年", in: Untied(passage).words(before: figure))
  }

  private static let subtotal = ["小计"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let rest = ["其他", "其它", "其余"].map { Array($0.unicodeScalars.map(\.value)) }

  /// 圈舍(28.4万元)、设备(9.15万元)、水电(7.45万元)，合计45万元: every part in a bracket of its own.
  private static func findBracketed(before total: Int, _ collector: inout ClaimCollector) -> Bool {
    let passage = collector.passage
    let place = passage.figures[total]
    var parts: [Int] = []
    for index in stride(from: total - 1, through: max(total - 30, 0), by: -1) {
      let other = passage.figures[index]
      guard other.sentence == place.sentence, other.bracket != place.bracket else { break }
      let open = other.bracket
      guard open >= 0, other.token == open + 1, passage.tokens[open].link == open + 2,
        passage.quantity(index).goes(with: passage.quantity(total))
      else { break }
      parts.insert(index, at: 0)
    }
    guard parts.count >= 2,
      let check = SumCheck.check(
        result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
      check.verdict == .holds
    else { return false }
    collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
    for part in parts { collector.totalOfPart[part] = total }
    return true
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

  /// 58.92亿元。按隶属：市直12.47亿元、县区46.45亿元。捐赠0.06亿元: without the figures of later groups that split one before.
  private static func folded(_ pool: [Int], _ passage: Passage) -> [Int] {
    var kept: [Int] = []
    var index = 0
    while index < pool.count {
      let whole = pool[index]
      kept.append(whole)
      index += 1
      guard index < pool.count, passage.figures[pool[index]].group != passage.figures[whole].group else { continue }
      var sum = Decimal.zero
      for end in index..<min(index + 12, pool.count) {
        guard let next = sum + passage.amount(pool[end]), let order = Decimal.compare(next, passage.amount(whole)), order <= 0 else {
          break
        }
        sum = next
        if order == 0, end > index {
          index = end + 1
          break
        }
      }
    }
    return kept
  }

  /// Looks for figures before `total` that add up to it: those of its sentence, nearest ones first left out last.
  private static func findParts(before total: Int, _ collector: inout ClaimCollector) {
    let passage = collector.passage
    let figure = passage.figures[total]
    let enclosing = figure.bracket >= 0 ? passage.bracketOfToken[figure.bracket] : -1
    let candidates = (max(total - 60, 0)..<total).filter {
      let other = passage.figures[$0]
      let isMark = (other.role == .fullMarks || other.role == .score) && passage.quantity($0).unit.dimension == .marks
      return (other.role == .main || isMark) && (other.bracket == figure.bracket || other.bracket == enclosing)
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
    // 电脑60台，单价4380元，小计26.28万元；黑板8块，单价16900元，小计13.52万元
    let subtotals = candidates.filter { passage.words(before: $0, holdOneOf: Self.subtotal) }
    var tried: [[Int]] = []
    // 基本支出157.33万元，其中人员136.24万元，公用21.09万元。项目支出405.6万元: the parts of parts stand for them no better than they do.
    for pool in [
      subtotals, inSentence.filter { !inSentence.contains(collector.totalOfPart[$0]) }, inSentence, outturns, folded(candidates, passage),
      tops, near,
      nearOutturns, candidates,
    ]
    where pool.count >= 2 && !tried.contains(pool) {
      tried.append(pool)
      let group = collector.group(pool + [total])
      let sums = SumCheck.sumsToEnd(of: pool.map(passage.quantity), group: group)
      for first in pool.indices.dropLast() {
        guard let sum = sums[first], let check = SumCheck.check(result: passage.quantity(total), sum: sum, group: group), check.agrees
        else { continue }
        let parts = Array(pool[first...])
        let isExplicit = (figure.before.contains(.total) || sumsUp(passage, total)) && pool == inSentence
        let isSignificant =
          passage.quantity(total).value.significantDigits >= 3 || parts.count >= 3
          || figure.before.contains(.total) && pool == tops && parts.count == pool.count && passage.quantity(total).value.writtenDigits >= 2
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
      check.verdict == .mismatch,
      SlipEvidence.explains(passage, result: total, parts: inSentence, check)
        || (inSentence.count >= 3 && figure.before.contains(.total) && passage.quantity(total).unit.isCounted
          && passage.words(before: inSentence[inSentence.count - 1], holdOneOf: Self.rest))
    {
      collector.add(.sum, result: total, operands: inSentence, check: check, confidence: .medium)
    }
  }
}
