/// Weighs the readings of one list against one total.
struct ListJudge {
  let passage: Passage
  let total: Int
  let list: ListReading
  private let group: GroupPlaces
  let sums: ListSums

  /// A reading and how it comes out.
  struct Found {
    let parts: [Int]
    let check: Check
    var confidence = Confidence.high

    /// 用房684、243.4和199平方米；出租0平方米: noughts that a semicolon parts from a list without semicolons are no parts of it.
    func withoutLooseNoughts(_ passage: Passage) -> Found {
      guard let nought = parts.firstIndex(where: { passage.amount($0).isZero }), nought >= 2,
        parts[nought...].allSatisfy({ passage.amount($0).isZero }),
        passage.figures[parts[nought]].group != passage.figures[parts[nought - 1]].group,
        passage.figures[parts[0]].group == passage.figures[parts[nought - 1]].group
      else { return self }
      return Found(parts: Array(parts[..<nought]), check: check, confidence: confidence)
    }
  }

  init(_ passage: Passage, total: Int, list: ListReading) {
    self.passage = passage
    self.total = total
    self.list = list
    var places = GroupPlaces([passage.quantity(total)])
    for part in list.parts { places.note(passage.quantity(part.figure)) }
    for index in passage.figures(near: total) { places.note(passage.quantity(index)) }
    group = places
    sums = ListSums(passage, total: total, list: list, group: places)
  }

  func check(_ parts: [Int]) -> Check? {
    let signed = passage.figures[total].role == .change
    return SumCheck.check(
      result: passage.quantity(total),
      terms: parts.map { (passage.quantity($0), signed ? ListSums.sign(of: passage.figures[$0], in: passage.figures[total]) : 1) },
      group: group)
  }

  /// The list as it is plainly worded: up to the end of its sentence, without what stands behind a further 其中.
  func plainReading() -> [Int] {
    let count = list.breaksInFirstSentence > 0 ? list.breaks[list.breaksInFirstSentence - 1] : list.breaks.first ?? 0
    return list.figures(upTo: count, withNested: false)
  }

  /// The parts where the list does not add up: those of its first group where that is a list by itself (其中A、B；…), else all.
  func partsReading() -> [Int] {
    let plain = plainReading()
    guard let first = plain.first else { return plain }
    let enumerated = enumeratedReading(plain)
    if enumerated.count >= 2 { return enumerated }
    if !list.hasColon { return plain.filter { passage.figures[$0].group == passage.figures[first].group } }
    let inGroup = plain.filter { passage.figures[$0].group == passage.figures[first].group }
    return inGroup.count >= 2 ? inGroup : plain
  }

  /// 163.5万元。其中取暖费41.2万元，与上年持平；会议费6.3万元，…: the first figure of each later group of the sentence, as long as it names a thing of
  /// the same sort, which the total is not.
  func alikeBehind(_ parts: [Int]) -> [Int] {
    guard let first = parts.first, parts.count == 1, let tail = passage.label(first).last, passage.label(total).last != tail || isGeneric
    else {
      return []
    }
    var found: [Int] = []
    var group = passage.figures[first].group
    for part in list.parts
    where passage.figures[part.figure].group > group && passage.figures[part.figure].sentence == passage.figures[first].sentence {
      let place = passage.figures[part.figure]
      guard place.group == group + 1, !part.isNested, passage.label(part.figure).last == tail,
        passage.figures[part.figure - 1].group < place.group, mark(before: part.figure) == .semicolon, !hasShare(first),
        !hasShare(part.figure)
      else { break }
      found.append(part.figure)
      group = place.group
    }
    return found
  }

  /// Whether its share of a whole follows, which that ties it to.
  private func hasShare(_ figure: Int) -> Bool {
    figure + 1 < passage.figures.count && [.share, .denominator].contains(passage.figures[figure + 1].role)
  }

  private var isGeneric: Bool {
    let label = passage.figures[total].label
    return ["经费", "支出", "资金", "收入", "总"].contains { passage.contains($0, in: label) }
  }

  /// The parts that 、 joins, where what follows them is set off by ，: 其中A、B、C，支出….
  private func enumeratedReading(_ plain: [Int]) -> [Int] {
    var parts: [Int] = []
    for part in plain {
      // 57户、94人: 、 joins the two sides of one part.
      let isItem = mark(before: part) == .enumeration && !passage.figures[part].isBare
      if parts.isEmpty || isItem { parts.append(part) } else { break }
    }
    return parts
  }

  /// The first reading, from the plain one to the far-fetched, that gives the total exactly; else one that does but for rounding.
  func agreeing() -> Found? {
    var rounded: Found?
    for reading in readings() where sums.mayAgree(reading) {
      let parts = figures(of: reading)
      guard parts.count >= 2, let check = check(parts) else { continue }
      if check.verdict == .holds { return Found(parts: parts, check: check) }
      if check.verdict == .rounding, rounded == nil { rounded = Found(parts: parts, check: check) }
    }
    return rounded
  }

  func figures(of reading: ListSums.Reading) -> [Int] {
    list.parts[reading.parts].filter { reading.withNested || !$0.isNested }.map(\.figure)
  }

  /// Parts that measure the same attribute as the total: 总收入…, 总支出…, 其中职工收入…, 支出…；居民收入…, 支出….
  func agreeingByAttribute() -> Found? {
    guard let tail = LabelMatch.tail(passage, total) else { return nil }
    for count in list.breaks.prefix(12) {
      let all = list.figures(upTo: count, withNested: true)
      let parts = all.filter { LabelMatch.tail(passage, $0) == tail }
      guard parts.count >= 2, isSignificant(parts), let check = check(parts), check.agrees else { continue }
      // 民生支出13.96亿元，教育3.85亿元，…其余支出3.46亿元: what is left out must be another attribute of the same things.
      let others = all.filter { !parts.contains($0) }.map { LabelMatch.tail(passage, $0) }
      guard Set(others.map { $0 ?? [] }).count <= max(1, others.count / 2) else { continue }
      return Found(parts: parts, check: check)
    }
    return nil
  }

  /// Whether an agreement can hardly be chance: the total has four figures or more and two parts are not nought.
  func isSignificant(_ parts: [Int]) -> Bool {
    passage.quantity(total).value.significantDigits >= 4 && parts.filter { !passage.amount($0).isZero }.count >= 2
  }

  func sameDirection(_ parts: [Int]) -> Bool {
    parts.allSatisfy { passage.figures[$0].direction == passage.figures[total].direction }
  }
}
