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
          group: collector.group([total, inside, outside])), check.verdict == .holds, !collector.ties(total, with: [inside, outside])
      else { continue }
      collector.add(.sum, result: total, operands: [inside, outside], check: check, confidence: .medium)
    }
  }

  private static let outsiders = ["编外", "聘用", "临聘", "劳务派遣", "合同制", "非在编"].map { Array($0.unicodeScalars.map(\.value)) }
}
