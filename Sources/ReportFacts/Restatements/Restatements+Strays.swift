/// Figures that stand alone in a report, one slip of the hand away from one that does not.
///
/// A figure of a report is told again, adds up with others, or is the rate of two: one of many digits that does nothing of the kind, beside
/// another that does and differs from it by one slip, is hardly something else. Words that would not do to tell two figures for one thing
/// do then.
extension Restatements {
  /// How surely the figure at `index` is that at `candidate`, from which one slip leads to it; nil where that is not sure enough.
  mutating func scoreAsStray(_ index: Int, _ candidate: Int, _ score: Int, _ vouched: () -> Vouched) -> Int? {
    let earlier = ledger.entries[candidate]
    let later = ledger.entries[index]
    guard earlier.block != later.block, !(earlier.isCell && later.isCell), earlier.form < 0 || later.form < 0 || earlier.form == later.form
    else { return nil }
    let digits = min(writtenDigits(earlier), writtenDigits(later))
    guard digits >= 4 else { return nil }
    let best = max(score, match.score(earlier, later, agreeing: true))
    guard best >= Self.neededForStray(digits) else { return nil }
    let vouchers = vouchers(vouched)
    let isVouched = (vouchers.contains(ledger.mention(earlier)), vouchers.contains(ledger.mention(later)))
    let isTold = latest[first[candidate]] != first[candidate]
    // One of the two stands alone, the other does not.
    if isVouched.1 { return !isVouched.0 && !isTold ? best : nil }
    return isVouched.0 || isTold ? best : nil
  }

  /// The digits of a figure, noughts at its end included if they stand behind the point.
  private func writtenDigits(_ entry: Entry) -> Int {
    let value = entry.fact.quantity.value
    return value.places <= 0 ? entry.digits.count : value.writtenDigits
  }

  private static func neededForStray(_ digits: Int) -> Int {
    switch digits {
    case 4: 60
    case 5: 42
    default: 36
    }
  }
}
