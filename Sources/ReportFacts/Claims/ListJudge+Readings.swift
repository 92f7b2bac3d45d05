extension ListJudge {
  /// The readings in order: to the end of the sentence, to each ；in it, then on over the next sentences; each without nested parts
  /// first; last, up to where the joint of the list changes.
  func readings() -> [ListSums.Reading] {
    var readings: [ListSums.Reading] = []
    let inFirst = list.breaksInFirstSentence
    for count in list.breaks[..<inFirst].reversed() + list.breaks[inFirst...] {
      readings.append(ListSums.Reading(parts: 0..<count, withNested: false))
      readings.append(ListSums.Reading(parts: 0..<count, withNested: true))
    }
    guard inFirst > 0 else { return readings }
    let count = list.breaks[inFirst - 1]
    for last in stride(from: count - 1, through: 2, by: -1) where jointChanges(before: last) {
      readings.append(ListSums.Reading(parts: 0..<last, withNested: false))
    }
    // The retired and the hired stand beside the posts as often as among them (职工100人，其中：在编93人、编外7人，退休8人).
    if count >= 3, isOutsider(list.parts[count - 1].figure) { readings.append(ListSums.Reading(parts: 0..<count - 1, withNested: false)) }
    // Two splits run together with no mark between them: the first ends where it gives the total and so does the rest.
    for last in 2..<max(count - 1, 2) {
      let reading = ListSums.Reading(parts: 0..<last, withNested: false)
      guard sums.mayAgree(reading) else { continue }
      let parts = figures(of: reading)
      if isSignificant(parts), check(parts)?.verdict == .holds, secondSplit(after: parts) != nil { readings.append(reading) }
    }
    return readings
  }

  /// Whether a part is of people who may be counted apart from the staff.
  private func isOutsider(_ figure: Int) -> Bool {
    passage.words(before: figure, holdOneOf: Self.outsiders)
  }

  private static let outsiders = ["退休", "离休", "遗属", "劳务派遣", "临聘", "常住人口", "总人口"].map { Array($0.unicodeScalars.map(\.value)) }

  /// 收、支总计: what comes in and what goes out, with what is left.
  private var isBalanced: Bool {
    let label = passage.figures[total].label
    return passage.contains("收", in: label) && passage.contains("支", in: label)
  }

  /// A second way of splitting the same total that follows the first in the same list.
  func secondSplit(after parts: [Int]) -> Found? {
    guard let last = parts.last, let position = list.parts.firstIndex(where: { $0.figure == last }) else { return nil }
    for count in list.breaks where count > position + 2 {
      let reading = ListSums.Reading(parts: position + 1..<count, withNested: false)
      guard sums.mayAgree(reading) else { continue }
      let rest = figures(of: reading)
      // 负债…；净资产…: what is left is no part of a split.
      guard rest.count >= 2, isSignificant(rest) || isGroup(rest, after: last),
        isBalanced || !rest.contains(where: { passage.isLeftOver($0) }),
        let check = check(rest), check.verdict == .holds || check.agrees && isSignificant(rest)
      else { continue }
      return Found(parts: rest, check: check)
    }
    return excessiveSplit(after: position)
  }

  /// 15名，其中财务类5名、工程类6名、行业类4名；省级抽取9名、市级抽取6名: all that stands between two marks, behind the first split.
  private func isGroup(_ rest: [Int], after last: Int) -> Bool {
    let group = passage.figures[rest[0]].group
    guard passage.quantity(total).value.writtenDigits >= 2, group == passage.figures[last].group + 1,
      passage.figures[rest[0]].sentence == passage.figures[total].sentence
    else { return false }
    return rest.allSatisfy { passage.figures[$0].group == group && !passage.figures[$0].isBare && !passage.amount($0).isZero }
  }

  /// 总支出中工资福利支出…。商品服务支出…。…资本性支出…: classes that are all there are by definition, each in a sentence of its own, and come to more
  /// than the total.
  private func excessiveSplit(after position: Int) -> Found? {
    for count in list.breaks where count > position + 3 {
      let rest = figures(of: ListSums.Reading(parts: position + 1..<count, withNested: false))
      guard LabelMatch.arePartition(passage, rest), let check = check(rest), check.verdict == .mismatch, check.gap.isNegative else {
        continue
      }
      return Found(parts: rest, check: check, confidence: .medium)
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
  func mark(before figure: Int) -> Cue? {
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
}
