/// A total and the numbered items behind it, parted from it by a full stop: 使用公益金128.6万元。一、健身设施63.4万元；二、赛事41.8万元；三、训练25.4万元。
struct NumberedSplit {
  let passage: Passage
  /// The token of the number one.
  let start: Int

  /// nil where no list begins at the token.
  init?(_ passage: Passage, at token: Int) {
    guard passage.tokens[token].kind == .enumerator, passage.tokens[token].link == 1, token > 1,
      passage.tokens[token - 1].cue == .stop || passage.tokens[token - 1].cue == .semicolon
    else { return nil }
    self.passage = passage
    start = token
  }

  /// The most items of a list.
  private static let most = 20

  func find(_ collector: inout ClaimCollector) {
    let total = passage.lastFigure(before: start)
    guard total >= 0, passage.figures[total].role == .main, passage.figures[total].bracket < 0,
      passage.figures[total].token >= start - 3, passage.quantity(total).value.significantDigits >= 3,
      passage.quantity(total).unit.dimension == .money, let parts = parts(of: total)
    else { return }
    let terms = parts.map { (passage.quantity($0), 1) }
    guard !collector.ties(total, with: parts),
      let check = SumCheck.check(result: passage.quantity(total), terms: terms, group: collector.group(parts + [total])),
      check.agrees || SlipEvidence.explains(passage, result: total, parts: parts, check)
    else { return }
    collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
    for part in parts { collector.totalOfPart[part] = total }
  }

  /// The one amount of each item; nil where an item has none or several.
  private func parts(of total: Int) -> [Int]? {
    var parts: [Int] = []
    var number = 1
    var token = start
    while number <= Self.most {
      let next = passage.tokens[(token + 1)...].firstIndex { $0.kind == .enumerator && $0.link == number + 1 }
      let end = next ?? lastStop(behind: token)
      let amounts = (token..<end).compactMap { passage.figure(at: $0) }.filter {
        passage.figures[$0].role == .main && passage.figures[$0].bracket < 0 && passage.quantity($0).goes(with: passage.quantity(total))
          && passage.quantity($0).unit.dimension == .money
      }
      guard amounts.count == 1, let only = amounts.first else { return nil }
      parts.append(only)
      guard let next else { break }
      token = next
      number += 1
    }
    return parts.count >= 2 && number <= Self.most ? parts : nil
  }

  /// Where the item that begins at `token` ends, if it is the last.
  private func lastStop(behind token: Int) -> Int {
    passage.tokens[(token + 1)...].firstIndex { $0.cue == .stop } ?? passage.tokens.count
  }
}
