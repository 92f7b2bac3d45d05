/// A stock at the beginning and at the end, and all that came in and went out between: 年初在建17个，当年新开工12个，当年竣工14个，年末在建15个.
struct StockFlows {
  let passage: Passage
  private let untied: Untied

  init(_ passage: Passage) {
    self.passage = passage
    untied = Untied(passage)
  }

  private static let openings: ByteWords = ["年初", "期初", "月初", "季初", "上年末", "上年结转", "上年结余", "上月末", "去年底", "上年底"]
  private static let closings: ByteWords = ["年末", "期末", "月末", "季末", "年底", "年终", "末余额", "末库存"]

  func find(_ collector: inout ClaimCollector) {
    guard passage.figures.count >= 4 else { return }
    for closing in passage.figures.indices.dropFirst(3) where isStock(closing) && isClosing(closing) {
      let near = passage.figures(near: closing)
      guard
        let opening = near.last(where: {
          $0 < closing - 2 && isStock($0) && untied.isIntroduced($0, by: Self.openings)
            && passage.quantity($0).unit == passage.quantity(closing).unit
        }), collector.totalOfPart[closing] < 0
      else { continue }
      let flows = (opening + 1..<closing).filter {
        passage.figures[$0].bracket < 0 && passage.quantity($0).unit == passage.quantity(closing).unit
      }
      guard flows.count >= 2, flows.count <= 6,
        flows.allSatisfy({ passage.figures[$0].role == .main || passage.figures[$0].role == .change })
      else { continue }
      record(closing, opening, flows, &collector)
    }
  }

  private func isStock(_ figure: Int) -> Bool {
    passage.figures[figure].role == .main && passage.figures[figure].bracket < 0 && passage.quantity(figure).hedge == .exact
      && !passage.quantity(figure).unit.isRate && passage.quantity(figure).unit.dimension != .none
  }

  private func isClosing(_ figure: Int) -> Bool {
    untied.isIntroduced(figure, by: Self.closings) && !untied.isIntroduced(figure, by: Self.openings)
  }

  /// Flows whose verbs do not tell which way they go are tried both ways: one of the ways must give the closing figure, and one alone.
  private func record(_ closing: Int, _ opening: Int, _ flows: [Int], _ collector: inout ClaimCollector) {
    let signs = flows.map { Flows.sign($0, passage) }
    let unknown = signs.indices.filter { signs[$0] == 0 }
    let digits = passage.quantity(closing).value.significantDigits
    guard unknown.count <= (digits >= 3 ? 2 : digits >= 2 ? 1 : 0), signs.count > unknown.count || digits >= 4 else { return }
    let group = collector.group([closing, opening] + flows)
    var found: Check?
    for way in 0..<1 << unknown.count {
      var tried = signs
      for (bit, place) in unknown.enumerated() { tried[place] = way >> bit & 1 == 0 ? 1 : -1 }
      guard tried.contains(1), tried.contains(-1),
        let check = SumCheck.check(
          result: passage.quantity(closing), terms: [(passage.quantity(opening), 1)] + zip(flows, tried).map { (passage.quantity($0), $1) },
          group: group), check.verdict == .holds || unknown.isEmpty && check.agrees
      else { continue }
      if found != nil { return }
      found = check
    }
    guard let found else { return }
    collector.add(.balance, result: closing, operands: [opening] + flows, check: found, confidence: .medium)
  }
}
