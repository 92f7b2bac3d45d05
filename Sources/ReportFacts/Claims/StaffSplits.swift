/// Staff by the kind of their posts, in words that are all there are: 共有职工25人，…在岗13人…，编外聘用12名.
struct StaffSplits {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ collector: inout ClaimCollector) {
    let people = passage.figures.indices.filter {
      passage.figures[$0].role == .main && passage.quantity($0).unit.dimension == .people
    }
    guard people.count >= 3 else { return }
    for total in people where passage.figures[total].before.contains(.total) {
      let behind = people.filter { $0 > total && passage.figures[$0].sentence == passage.figures[total].sentence }.prefix(6)
      guard let inside = behind.first(where: { passage.figures[$0].before.contains(.onPost) }),
        let outside = behind.first(where: { $0 != inside && passage.words(before: $0, holdOneOf: Self.outsiders) }),
        let check = SumCheck.check(
          result: passage.quantity(total), terms: [(passage.quantity(inside), 1), (passage.quantity(outside), 1)],
          group: collector.group([total, inside, outside])),
        check.verdict == .holds || Slip.isNear(written: passage.quantity(total).value, intended: check.computed),
        !collector.ties(total, with: [inside, outside])
      else { continue }
      collector.add(.sum, result: total, operands: [inside, outside], check: check, confidence: .medium)
    }
  }

  /// 年末实有48人，行政人员26人，事业人员22人: heads right behind their number, by kinds that are all there are. What adds up is found as a run
  /// of figures; here a slip in the number.
  func findSlips(_ collector: inout ClaimCollector) {
    for total in passage.figures.indices where passage.figures[total].before.meets(Self.heads) && isStaff(total) {
      if CompleteList.isKindOfPosts(passage, total) { continue }
      let place = passage.figures[total]
      let parts = Array(
        (total + 1..<min(total + 8, passage.figures.count)).prefix {
          isStaff($0) && passage.figures[$0].group == place.group && passage.figures[$0].bracket == place.bracket
        })
      guard parts.count >= 2, !collector.has(.sum, result: total), CompleteList.isWorded(passage, parts),
        let check = SumCheck.check(
          result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
        check.verdict == .mismatch, Slip.isNear(written: passage.quantity(total).value, intended: check.computed)
      else { continue }
      collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
    }
  }

  /// 局机关实有8人；事务中心实有20人；稽核中心实有19人。年末在职人数47人: heads of each unit, one in each group, and their number in the next
  /// sentence. What adds up is found as a run of figures; here a slip in the number.
  func findUnits(_ collector: inout ClaimCollector) {
    for total in passage.figures.indices.dropFirst(4) where isStaff(total) && passage.words(before: total, holdOneOf: Self.onPost) {
      let place = passage.figures[total]
      let parts = passage.figures(inSentence: place.sentence - 1).filter { isStaff($0) && passage.figures[$0].before.contains(.onPost) }
      guard parts.count >= 3, parts.indices.dropFirst().allSatisfy({ isNextGroup(parts[$0], after: parts[$0 - 1]) }),
        !collector.has(.sum, result: total),
        let check = SumCheck.check(
          result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
        check.verdict == .mismatch, Slip.isNear(written: passage.quantity(total).value, intended: check.computed)
      else { continue }
      collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
    }
  }

  private static let heads = CueSet(.onPost, .total, .quota)

  private func isNextGroup(_ figure: Int, after other: Int) -> Bool { passage.figures[figure].group == passage.figures[other].group + 1 }

  private static let onPost = ["在职人数", "在职人员", "在职职工", "实有人数", "实有人员", "在编人数", "在岗人数"].map {
    Array($0.unicodeScalars.map(\.value))
  }

  private func isStaff(_ figure: Int) -> Bool {
    let quantity = passage.quantity(figure)
    return passage.figures[figure].role == .main && quantity.hedge == .exact
      && (quantity.unit.dimension == .people || passage.contains("名", in: quantity.range) || passage.contains("个", in: quantity.range))
  }

  private static let outsiders = ["编外", "聘用", "临聘", "劳务派遣", "合同制", "非在编"].map { Array($0.unicodeScalars.map(\.value)) }
}
