/// Weighs the readings of one list against one total.
struct ListJudge {
  let passage: Passage
  let total: Int
  let list: ListReading
  private let group: GroupPlaces

  /// A reading and how it comes out.
  struct Found {
    let parts: [Int]
    let check: Check
    var confidence = Confidence.high
  }

  init(_ passage: Passage, total: Int, list: ListReading) {
    self.passage = passage
    self.total = total
    self.list = list
    var places = GroupPlaces([passage.quantity(total)])
    for part in list.parts { places.note(passage.quantity(part.figure)) }
    for index in passage.figures(near: total) { places.note(passage.quantity(index)) }
    group = places
  }

  func check(_ parts: [Int]) -> Check? {
    let signed = passage.figures[total].role == .change
    return SumCheck.check(
      result: passage.quantity(total),
      terms: parts.map { (passage.quantity($0), signed ? passage.figures[$0].direction * passage.figures[total].direction : 1) }, group: group)
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

  /// The parts that 、 joins, where what follows them is set off by ，: 其中A、B、C，支出….
  private func enumeratedReading(_ plain: [Int]) -> [Int] {
    var parts: [Int] = []
    for part in plain {
      if parts.isEmpty || mark(before: part) == .enumeration { parts.append(part) } else { break }
    }
    return parts
  }

  /// The first reading, from the plain one to the far-fetched, that gives the total exactly; else one that does but for rounding.
  func agreeing() -> Found? {
    var rounded: Found?
    for parts in readings() where parts.count >= 2 {
      guard let check = check(parts) else { continue }
      if check.verdict == .holds { return Found(parts: parts, check: check) }
      if check.verdict == .rounding, rounded == nil { rounded = Found(parts: parts, check: check) }
    }
    return rounded
  }

  /// The readings in order: to the end of the sentence, to each ；in it, then on over the next sentences; each without nested parts
  /// first; last, up to where the joint of the list changes.
  private func readings() -> [[Int]] {
    var readings: [[Int]] = []
    let inFirst = list.breaksInFirstSentence
    let order = Array(list.breaks[..<inFirst].reversed()) + list.breaks[inFirst...]
    for count in order.prefix(24) {
      readings.append(list.figures(upTo: count, withNested: false))
      readings.append(list.figures(upTo: count, withNested: true))
    }
    if inFirst > 0 {
      let count = list.breaks[inFirst - 1]
      var last = count - 1
      while last >= 2 {
        if jointChanges(before: last) { readings.append(list.figures(upTo: last, withNested: false)) }
        last -= 1
      }
      // The retired and the hired stand beside the posts as often as among them (职工100人，其中：在编93人、编外7人，退休8人).
      if count >= 3, isOutsider(list.parts[count - 1].figure) { readings.append(list.figures(upTo: count - 1, withNested: false)) }
      // Two splits run together with no mark between them: the first ends where it gives the total and so does the rest.
      for count in 2..<max(count - 1, 2) {
        let parts = list.figures(upTo: count, withNested: false)
        if isSignificant(parts), check(parts)?.verdict == .holds, secondSplit(after: parts) != nil { readings.append(parts) }
      }
    }
    return readings
  }

  /// Whether a part is of people who may be counted apart from the staff.
  private func isOutsider(_ figure: Int) -> Bool {
    passage.words(before: figure, holdOneOf: Self.outsiders)
  }

  private static let outsiders = ["退休", "离休", "遗属", "劳务派遣", "临聘"].map { Array($0.unicodeScalars.map(\.value)) }

  /// A second way of splitting the same total that follows the first in the same list.
  func secondSplit(after parts: [Int]) -> Found? {
    guard let last = parts.last, let position = list.parts.firstIndex(where: { $0.figure == last }) else { return nil }
    for count in list.breaks where count > position + 2 {
      let rest = list.parts[(position + 1)..<count].filter { !$0.isNested }.map(\.figure)
      guard rest.count >= 2, isSignificant(rest), let check = check(rest), check.agrees else { continue }
      return Found(parts: rest, check: check)
    }
    return nil
  }

  /// Whether part `index` is set off from the ones before by another mark (A、B、C，D).
  private func jointChanges(before index: Int) -> Bool {
    guard index < list.parts.count else { return false }
    let joint = mark(before: list.parts[index].figure)
    let earlier = mark(before: list.parts[index - 1].figure)
    return joint != earlier
  }

  /// The mark that ends the clause before a figure.
  private func mark(before figure: Int) -> Cue? {
    var index = passage.figures[figure].token - 1
    while index >= 0 {
      switch passage.tokens[index].cue {
      case .comma: return .comma
      case .semicolon: return .semicolon
      case .enumeration: return .enumeration
      case .stop: return .stop
      default: break
      }
      if passage.tokens[index].kind == .quantity { return nil }
      index -= 1
    }
    return nil
  }

  /// Parts that measure the same attribute as the total: 总收入…, 总支出…, 其中职工收入…, 支出…；居民收入…, 支出….
  func agreeingByAttribute() -> Found? {
    guard let tail = LabelMatch.tail(passage, total) else { return nil }
    for count in list.breaks.prefix(12) {
      let parts = list.figures(upTo: count, withNested: true).filter { LabelMatch.tail(passage, $0) == tail }
      guard parts.count >= 2, isSignificant(parts), let check = check(parts), check.agrees else { continue }
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

  /// A longer reading whose parts are all there are by definition (三公: 出国、用车、接待, each in a sentence of its own) and nearly add up.
  func wrongPartition() -> Found? {
    for count in list.breaks {
      let parts = list.figures(upTo: count, withNested: false)
      guard parts.count >= 2, LabelMatch.arePartition(passage, parts), let found = convincingMismatch(parts) else { continue }
      return found
    }
    return nil
  }

  /// A reading, plain or not, from whose sum the total is one slip away: few readings, and a figure of four digits has few neighbours.
  func slippedTotal() -> Found? {
    let result = passage.quantity(total)
    guard result.value.significantDigits >= 5, result.value.places >= 2 else { return nil }
    for parts in readings() where parts.count >= 2 {
      guard let check = check(parts), Slip.between(written: result.value, intended: check.computed) != nil else { continue }
      return Found(parts: parts, check: check, confidence: .medium)
    }
    return nil
  }

  /// A mismatch that the wording makes plain: a single slip explains it, or it is small, or the parts are known to be all there are.
  func convincingMismatch(_ parts: [Int]) -> Found? {
    guard let check = check(parts), check.verdict == .mismatch else { return nil }
    let isComplete = isComplete(parts)
    if SlipEvidence.explains(passage, result: total, parts: parts, check), isComplete || isLong(parts) {
      return Found(parts: parts, check: check, confidence: .high)
    }
    // One figure too many in the reading explains as much as a wrong total does.
    if isSignificant(parts), parts.count >= 3, parts.contains(where: { part in self.check(parts.filter { $0 != part })?.verdict == .holds }) { return nil }
    let stated = passage.quantity(total).value.magnitude
    let gap = check.gap.magnitude
    guard let near = Decimal.compare(gap.scaled(by: 1), stated), let within = Decimal.compare(gap, stated) else { return nil }
    guard near <= 0 || (within <= 0 && LabelMatch.arePartition(passage, parts)) else { return nil }
    // 其中 names the main parts as often as all of them: without a sign that these are all, a gap is no error to show.
    return Found(parts: parts, check: check, confidence: isComplete ? .medium : .low)
  }

  /// Whether the wording says that the parts are all there are: the last is 其他, they are a split by definition, their shares make up
  /// the whole, or 分别 introduces them.
  private func isComplete(_ parts: [Int]) -> Bool {
    guard let last = parts.last else { return false }
    if passage.words(before: last, holdOneOf: Self.rest) || LabelMatch.arePartition(passage, parts) { return true }
    if passage.figures[parts[0]].before.contains(.respectively) || passage.figures[last].before.contains(.surplus) { return true }
    return sharesMakeUpTheWhole(parts)
  }

  private static let rest = ["其他", "其它", "其余"].map { Array($0.unicodeScalars.map(\.value)) }

  /// Whether every part has its share behind it, and the shares come to 100%.
  private func sharesMakeUpTheWhole(_ parts: [Int]) -> Bool {
    var sum = Decimal.zero
    for part in parts {
      guard part + 1 < passage.figures.count, passage.figures[part + 1].role == .share, let next = sum + passage.quantity(part + 1).value else { return false }
      sum = next
    }
    guard let gap = sum - Decimal(100), let order = Decimal.compare(gap.magnitude, Decimal(1)) else { return false }
    return order <= 0
  }

  /// Whether the figures are so long that one slip hardly explains a gap by chance: five digits in the total and in two parts.
  private func isLong(_ parts: [Int]) -> Bool {
    passage.quantity(total).value.significantDigits >= 5 && parts.count(where: { passage.quantity($0).value.significantDigits >= 4 }) >= 2
      && passage.quantity(total).value.places >= 2
  }
}

extension Decimal {
  /// How many digits the number has without leading noughts, and without trailing ones before the point.
  var significantDigits: Int {
    var rest = normalized.coefficient.magnitude
    if places <= 0 { while rest != 0, rest % 10 == 0 { rest /= 10 } }
    var count = 0
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }
}
