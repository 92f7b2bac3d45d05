/// Rates that are named by what was done of what was to be done: 发放问卷300份，收回270份，回收率90%; 应训140人，实训119人，参训率85%.
///
/// The words leave no doubt then: the earlier figure was handed out or due, and the character before 率 is the verb of the later one.
struct AnsweredRates {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// The quotient that the words ask for, right or wrong; nil where they do not.
  ///
  /// - Parameter pool: the amounts before the rate in its sentence, the nearest first.
  func quotient(of rate: Int, _ pool: [Int], _ collector: ClaimCollector) -> Quotient? {
    guard pool.count == 2, passage.quantity(pool[0]).goes(with: passage.quantity(pool[1])), let verb = verb(of: rate) else { return nil }
    let untied = Untied(passage)
    let (done, due) = (untied.words(before: pool[0]), untied.words(before: pool[1]))
    guard Self.due.contains(where: { passage.contains($0, in: due) }), LabelMatch.scalars(passage, done).contains(verb),
      let order = Decimal.compare(passage.amount(pool[0]), passage.amount(pool[1])), order <= 0
    else { return nil }
    return Quotient(rate, pool[0], pool[1], collector)
  }

  /// The character before 率: 收 of 回收率. That of 有效率 and 合格率 is no verb.
  private func verb(of rate: Int) -> UInt32? {
    let words = LabelMatch.scalars(passage, Untied(passage).words(before: rate))
    guard let end = words.lastIndex(of: 0x7387), end > 0, !Self.qualities.contains(words[end - 1]) else { return nil }
    return words[end - 1]
  }

  private static let due: [StaticString] = ["发放", "发出", "应"]
  /// 效, 格, 意, 好: 有效率, 合格率, 满意率, 良好率.
  private static let qualities: Set<UInt32> = [0x6548, 0x683C, 0x610F, 0x597D]
}
