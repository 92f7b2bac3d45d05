/// What is paid once all that is kept back is taken from what is due: 应发86,420.00元，代扣养老保险…元、公积金…元，实发…元.
struct NetPayments {
  let passage: Passage
  private let untied: Untied

  init(_ passage: Passage) {
    self.passage = passage
    untied = Untied(passage)
  }

  private static let due: ByteWords = ["应发", "应付", "应拨", "应缴", "应收", "应支付", "应兑付", "应退"]
  private static let paid: ByteWords = ["实发", "实付", "实拨", "实缴", "实收", "实得", "实兑", "实退", "实际支付", "实际拨付", "实际发放", "实际缴纳", "实际兑付"]
  private static let kept: ByteWords = ["扣", "减", "抵", "免"]

  /// Whether `part` is what is paid of the amount due that `total` is: no part of it like those kept back.
  func isPaid(_ part: Int, of total: Int) -> Bool {
    untied.isIntroduced(part, by: Self.paid) && untied.isIntroduced(total, by: Self.due)
  }

  func find(_ collector: inout ClaimCollector) {
    guard passage.figures.count >= 4 else { return }
    for net in passage.figures.indices.dropFirst(3) where passage.figures[net].role == .main && untied.isIntroduced(net, by: Self.paid) {
      guard let gross = passage.figures(near: net).last(where: { $0 < net - 2 && untied.isIntroduced($0, by: Self.due) }) else { continue }
      let kept = (gross + 1..<net).filter {
        passage.figures[$0].bracket == passage.figures[net].bracket && passage.quantity($0).goes(with: passage.quantity(net))
      }
      guard kept.count >= 2, kept.count <= 12, untied.isIntroduced(kept[0], by: Self.kept),
        kept.allSatisfy({ passage.figures[$0].role == .main || passage.figures[$0].role == .change }),
        let check = SumCheck.check(
          result: passage.quantity(net), terms: [(passage.quantity(gross), 1)] + kept.map { (passage.quantity($0), -1) },
          group: collector.group([net, gross] + kept)),
        check.agrees || SlipEvidence.explains(passage, result: net, parts: [], check)
      else { continue }
      collector.add(.balance, result: net, operands: [gross] + kept, check: check, confidence: .medium)
    }
  }
}
