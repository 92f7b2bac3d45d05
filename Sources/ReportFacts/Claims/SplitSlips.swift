/// Lists right behind a total that plainly leave nothing out and miss it by one slip: numbered items (42.60万元。1.…23.85万元；2.…), splits by
/// definition, answers by how content they are. What adds up is found as a run of figures.
struct SplitSlips {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ collector: inout ClaimCollector) {
    guard passage.figures.count >= 4 else { return }
    for total in passage.figures.indices.dropLast(3) where isCandidate(total, collector) {
      guard let parts = numbered(total) ?? worded(total), let check = check(total, parts, collector) else { continue }
      collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
      for part in parts where collector.totalOfPart[part] < 0 { collector.totalOfPart[part] = total }
    }
  }

  private func isCandidate(_ total: Int, _ collector: ClaimCollector) -> Bool {
    passage.figures[total].role == .main && passage.figures[total].bracket < 0 && passage.quantity(total).hedge == .exact
      && passage.quantity(total).value.writtenDigits >= 2 && !passage.quantity(total).unit.isRate
      && passage.quantity(total).unit.dimension != .none && passage.quantity(total).unit.dimension != .time
  }

  private func check(_ total: Int, _ parts: [Int], _ collector: ClaimCollector) -> Check? {
    guard
      let check = SumCheck.check(
        result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
      check.verdict == .mismatch,
      Slip.isNear(written: passage.quantity(total).value, intended: check.computed)
        || SlipEvidence.explains(passage, result: total, parts: parts, check) || isNumbered(total) && isSmall(check, total),
      !parts.contains(where: { collector.totalOfPart[$0] >= 0 }), !collector.ties(total, with: parts)
    else { return nil }
    return check
  }

  /// Less than a tenth of the total.
  private func isSmall(_ check: Check, _ total: Int) -> Bool {
    Decimal.compare(check.gap.magnitude.scaled(by: 1), passage.quantity(total).value).map { $0 <= 0 } ?? false
  }

  /// Whether the total ends its sentence and the first item number opens the next one.
  private func isNumbered(_ total: Int) -> Bool {
    let token = passage.figures[total].token
    guard token + 2 < passage.tokens.count, passage.tokens[token + 1].cue == .stop else { return false }
    return passage.tokens[token + 2].kind == .enumerator && passage.tokens[token + 2].link == 1
      && passage.tokens[token + 1].start - passage.tokens[token].end <= 3
      && passage.tokens[token + 2].start - passage.tokens[token + 1].end <= 3
  }

  /// The amounts of numbered items, one of each and no more; nil where an item has none or several.
  private func numbered(_ total: Int) -> [Int]? {
    guard isNumbered(total) else { return nil }
    var parts: [Int] = []
    var number = 0
    for index in passage.figures[total].token + 2..<passage.tokens.count {
      if passage.tokens[index].kind == .enumerator {
        guard passage.tokens[index].link == number + 1, parts.count == number else { break }
        number += 1
      } else if let figure = passage.figure(at: index), passage.quantity(figure).goes(with: passage.quantity(total)) {
        guard passage.figures[figure].role == .main, parts.count == number - 1 else { return nil }
        parts.append(figure)
      }
    }
    return parts.count == number && number >= 3 ? parts : nil
  }

  /// All the figures between the total and the next full stop, or of the sentence right behind the one it ends, where their words say that
  /// they are all there are.
  private func worded(_ total: Int) -> [Int]? {
    let sentence = passage.figures[total].sentence
    let here = total + 1..<max(total + 1, passage.figures(inSentence: sentence).upperBound)
    let isLast = !here.contains { passage.figures[$0].bracket < 0 }
    var parts: [Int] = []
    for index in isLast ? passage.figures(inSentence: sentence + 1) : here where passage.figures[index].bracket < 0 {
      guard passage.figures[index].role == .main, passage.quantity(index).goes(with: passage.quantity(total)) else { break }
      parts.append(index)
    }
    guard parts.count >= 3, parts.count <= 8, CompleteList.isScale(passage, parts),
      parts.allSatisfy({ ListReading.sameColumn(passage.figures[total], passage.figures[$0]) })
    else { return nil }
    return parts
  }
}
