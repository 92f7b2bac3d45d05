/// A list behind 其中, 包括 or the like, and the totals it may belong to.
struct IntroducedList {
  let passage: Passage
  /// The token of the introducing word.
  let intro: Int
  let bracket: Int

  init(_ passage: Passage, intro: Int) {
    self.passage = passage
    self.intro = intro
    bracket = passage.bracketOfToken[intro]
  }

  func find(_ collector: inout ClaimCollector) {
    guard let first = firstFigure(), !leadsToUse(first) else { return }
    let totals = named(orderedTotals())
    guard let nearest = totals.first, namesTotal(totals) else { return }
    if passage.tokens[intro].cue == .namely, isAdjacent(first) { return }
    if findNet(totals, &collector) { return }
    // 其中7家: the figure right behind is the one part.
    if passage.tokens[intro].cue == .among, isAdjacent(first) {
      if !amountsFirst(first, totals, &collector) { singlePart(first, nearest, totals, &collector) }
      return
    }
    if passage.figures[first].before.contains(.from), readJourneys(totals, &collector) { return }
    var found = false
    var done: [Unit] = []
    for total in totals {
      // 相应增加1372.55万元，其中…: the change nearest to the list is the one.
      if found, passage.figures[total].role == .change { continue }
      let unit = passage.quantity(total).unit
      let isFirstOfUnit = !done.contains { $0.dimension == unit.dimension && ($0.dimension != .items || $0.word == unit.word) }
      if passage.figures[total].role != .change { done.append(unit) }
      // A second kind of total (50户217人，其中…6户23人) stands beside the first.
      if !done.isEmpty, passage.figures[total].group != passage.figures[nearest].group,
        unit.dimension != passage.quantity(nearest).unit.dimension
      {
        continue
      }
      found = isFirstOfUnit ? read(total: total, isNearest: total == nearest, &collector) || found : found
    }
    if !found { readByAttribute(totals, &collector) }
  }

  /// 其中群众体育资金主要用于设施建设15260万元、赛事活动4875万元: what is listed divides the amount that is named behind 其中.
  private func leadsToUse(_ first: Int) -> Bool {
    guard passage.tokens[intro].cue == .among,
      let use = passage.tokens[intro + 1..<passage.figures[first].token].firstIndex(where: { $0.cue == .usedFor })
    else { return false }
    return LabelMatch.scalars(passage, passage.tokens[intro].end..<passage.tokens[use].start).count >= 3
  }

  /// The first figure behind the intro, if it stands in the intro's own group.
  func firstFigure() -> Int? {
    var index = intro + 1
    while index < passage.tokens.count {
      switch passage.tokens[index].cue {
      case .semicolon, .stop: return nil
      case .open:
        if passage.tokens[index].link > index { index = passage.tokens[index].link }
      case .close:
        if bracket >= 0, passage.tokens[index].link == bracket { return nil }
      default:
        // 其中60岁以上老人2106人: an age is no part.
        if let figure = passage.figure(at: index), passage.quantity(figure).unit.dimension != .time, !beginsSpan(figure), !isKinds(figure) {
          return figure
        }
      }
      index += 1
    }
    return nil
  }

  /// 其中四类重点对象402户: how many kinds of what is counted.
  private func isKinds(_ figure: Int) -> Bool {
    let quantity = passage.quantity(figure)
    guard quantity.isChinese, figure + 1 < passage.figures.count, passage.figures[figure + 1].clause == passage.figures[figure].clause,
      !passage.figures[figure + 1].isBare
    else { return false }
    return passage.contains("类", in: quantity.range) || passage.contains("种", in: quantity.range)
      || passage.contains("级", in: quantity.range)
  }

  /// The 80 of 80—89周岁.
  private func beginsSpan(_ figure: Int) -> Bool {
    guard figure + 1 < passage.figures.count, passage.quantity(figure).unit.dimension == .none else { return false }
    return passage.quantity(figure + 1).unit.dimension == .time
      && passage.quantity(figure + 1).range.lowerBound - passage.quantity(figure).range.upperBound <= 6
  }

  /// The last figure before the intro, as a token.
  private var lastQuantity: Int? { passage.tokens[..<intro].lastIndex { $0.kind == .quantity } }

  private func isAdjacent(_ figure: Int) -> Bool {
    passage.figures[figure].token == intro + 1 && passage.quantity(figure).range.lowerBound - passage.tokens[intro].end <= 3
      || passage.figures[figure].token == intro + 2 && passage.tokens[intro + 1].cue == .comma && passage.figures[figure].label.isEmpty
  }

  /// 80万元，用于设备42.6万元、软件25.0万元、培训8.4万元，合计76.0万元: the list has a total of its own.
  private func addOwnTotal(_ parts: [Int], _ list: ListReading, _ collector: inout ClaimCollector) -> Bool {
    guard let last = parts.last,
      let total = (last + 1..<max(last + 1, min(last + 3, passage.figures.count))).first(where: {
        passage.figures[$0].before.contains(.total) && passage.figures[$0].sentence == passage.figures[last].sentence
          && passage.quantity($0).goes(with: passage.quantity(last))
      }), let check = ListJudge(passage, total: total, list: list).check(parts), check.agrees
    else { return false }
    collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
    for part in parts { collector.totalOfPart[part] = total }
    return true
  }

  /// 结余55.15万元，其中35.15万元为质保金、20.00万元为审计费: each amount before what it is for; all there is where they add up.
  private func amountsFirst(_ first: Int, _ totals: [Int], _ collector: inout ClaimCollector) -> Bool {
    let group = passage.figures[first].group
    let parts = (first..<min(first + 12, passage.figures.count)).prefix { passage.figures[$0].group == group }.filter { part in
      let start = passage.quantity(part).range.upperBound
      let behind = start..<min(start + 9, passage.content.upperBound)
      return passage.figures[part].role == .main && passage.figures[part].bracket == passage.figures[first].bracket
        && passage.figures[part].isBare && ["为", "用于", "系", "是"].contains { passage.contains($0, in: behind) }
    }
    guard parts.count >= 2, parts[0] == first else { return false }
    for total in totals where passage.quantity(total).goes(with: passage.quantity(first)) {
      guard
        let check = SumCheck.check(
          result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
        check.verdict == .holds
          || SlipEvidence.explains(passage, result: total, parts: Array(parts), check)
            && passage.quantity(total).value.significantDigits >= 4
      else { continue }
      collector.add(.sum, result: total, operands: Array(parts), check: check, confidence: .medium)
      for part in parts { collector.totalOfPart[part] = total }
      return true
    }
    return false
  }

  private func singlePart(_ part: Int, _ nearest: Int, _ totals: [Int], _ collector: inout ClaimCollector) {
    // 增加200亿元。其中，120亿元…: with no noun between, what was told last is divided, be it a change.
    let role: Figure.Role = passage.figures[nearest].role == .change ? .change : .main
    guard passage.tokens[intro].cue == .among,
      let total = totals.first(where: { passage.figures[$0].role == role && passage.quantity($0).goes(with: passage.quantity(part)) }),
      let order = Decimal.compare(passage.amount(part), passage.amount(total)), order <= 0
    else { return }
    ListedParts(passage, total: total).add([part], &collector)
  }

  /// Reads the list for one total, and records what it is: a sum, or parts. False where it is neither.
  private func read(total: Int, isNearest: Bool, _ collector: inout ClaimCollector) -> Bool {
    // Averages do not add up, and a part of the people may have more than all of them have on average.
    if passage.figures[total].role == .average { return readAverage(total, &collector) }
    let list = ListReading(passage, total: total, from: intro, bracket: bracket)
    let isChange = passage.figures[total].role == .change
    let judge = ListJudge(passage, total: total, list: list)
    if !list.parts.isEmpty, let found = judge.agreeing()?.withoutLooseNoughts(passage) {
      // 下达40万元，用于少年宫建设，支出36.5万元，余3.5万元: what is left is no use.
      if passage.tokens[intro].cue == .usedFor, found.parts.last.map(passage.isLeftOver) ?? false { return false }
      if isChange, !judge.sameDirection(found.parts), found.check.verdict != .holds { return false }
      record(found, total, &collector)
      if let second = judge.secondSplit(after: found.parts) {
        collector.add(.sum, result: total, operands: second.parts, check: second.check, confidence: .medium)
      }
      return true
    }
    if isChange { return readChange(total, list, judge, &collector) }
    let anyYear = ListJudge(passage, total: total, list: ListReading(passage, total: total, from: intro, bracket: bracket, anyYear: true))
    if let found = anyYear.agreeing() {
      record(found, total, &collector)
      return true
    }
    if let found = mixedItems(total) ?? withAdded(total) {
      record(found, total, &collector)
      return true
    }
    guard !list.parts.isEmpty else { return false }
    if readOther(than: total, &collector) { return true }
    // 管理不规范金额37580万元；增收节支1.06亿元，其中已上缴7415万元: the amount that stands right before is the one divided.
    if !isNearest, let nearest = orderedTotals().first, passage.figures[nearest].role == .change, nearest > total,
      passage.figures[nearest].group == firstFigure().map({ passage.figures[$0].group }), passage.figures[nearest].token == lastQuantity
    {
      ListedParts(passage, total: nearest).add(judge.partsReading(), &collector)
      return false
    }
    let plain = judge.partsReading()
    guard let head = plain.first, let first = firstFigure(), passage.figures[head].group == passage.figures[first].group,
      isPlainly(of: total)
    else { return false }
    // 货物1835.2万元、服务432.2万元。其中授予中小企业1985.60万元: no part of the last, but of what both are parts of.
    let wider = collector.totalOfPart[total]
    let exceeds = plain.contains { (Decimal.compare(passage.amount($0), passage.amount(total)) ?? 0) > 0 }
    let owner = exceeds && wider >= 0 ? wider : total
    for part in plain where collector.totalOfPart[part] < 0 { collector.totalOfPart[part] = owner }
    let isList = plain.count >= 2
    if isList, addOwnTotal(plain, list, &collector) { return true }
    if !list.endsInEtc,
      let found = (isList ? judge.convincingMismatch(plain) : nil) ?? judge.wrongPartition() ?? (isList ? judge.slippedTotal() : nil)
    {
      collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: found.confidence)
      return true
    }
    // 用于 begins a part as often as it begins a list: only a named total has parts.
    if passage.tokens[intro].cue == .usedFor, nounBeforeIntro().count < 2 { return false }
    if let found = pairedMismatch(total, judge, collector) {
      collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: found.confidence)
      return true
    }
    ListedParts(passage, total: owner).add(plain, &collector)
    if !list.hasColon, owner == total { ListedParts(passage, total: total).add(judge.alikeBehind(plain), &collector) }
    return !plain.isEmpty
  }

  func record(_ found: ListJudge.Found, _ total: Int, _ collector: inout ClaimCollector) {
    collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: found.confidence)
    for part in found.parts { collector.totalOfPart[part] = total }
  }

  /// A total further back, of the same kind, that the list does add up to.
  private func readOther(than nearest: Int, _ collector: inout ClaimCollector) -> Bool {
    for total in candidateTotals() where total != nearest && passage.figures[total].role == .main {
      guard passage.quantity(total).goes(with: passage.quantity(nearest)) else { continue }
      let judge = ListJudge(passage, total: total, list: ListReading(passage, total: total, from: intro, bracket: bracket))
      if var found = judge.agreeing(), judge.isSignificant(found.parts) || isTooMuch(found, for: nearest, of: total) {
        found.confidence = .medium
        record(found, total, &collector)
        return true
      }
    }
    return readByAttribute(candidateTotals().filter { passage.quantity($0).goes(with: passage.quantity(nearest)) }, &collector)
  }

  /// 768起，城区327起，乡镇441起；其中盗窃512起、伤害103起、诈骗153起: three parts or more that come to more than the nearest figure divide the one
  /// before.
  private func isTooMuch(_ found: ListJudge.Found, for nearest: Int, of total: Int) -> Bool {
    found.check.verdict == .holds && found.parts.count >= 3 && passage.quantity(total).value.significantDigits >= 3
      && (Decimal.compare(passage.amount(total), passage.amount(nearest)) ?? 0) > 0
      && passage.figures[total].sentence == passage.figures[nearest].sentence
  }

  /// Reads a split of several attributes at once: 总收入…、总支出…。分险种，职工收入…、支出…；居民收入…、支出….
  func findByAttribute(_ collector: inout ClaimCollector) {
    readByAttribute(candidateTotals().filter { LabelMatch.tail(passage, $0) != nil }, &collector)
  }

  /// Every total that the like-named parts of the list add up to.
  @discardableResult
  private func readByAttribute(_ totals: [Int], _ collector: inout ClaimCollector) -> Bool {
    var any = false
    for total in totals where passage.figures[total].role == .main {
      let list = ListReading(passage, total: total, from: intro, bracket: bracket)
      guard let found = ListJudge(passage, total: total, list: list).agreeingByAttribute() else { continue }
      collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: .medium)
      for part in found.parts { collector.totalOfPart[part] = total }
      any = true
    }
    return any
  }
}
