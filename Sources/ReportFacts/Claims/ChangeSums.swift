/// Changes that add up to a total change: those of the parts of the total, each behind its part, or those that a reason names.
struct ChangeSums {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ change: Int, _ collector: inout ClaimCollector) {
    guard !collector.has(.sum, result: change), !passage.amount(change).isZero else { return }
    let lists = ChangeLists(passage).lists(change)
    for changes in [netted(change)] + lists + [reasons(change), ofParts(change, collector)] where changes.count >= 2 {
      guard let check = check(change, changes, collector),
        check.verdict == .holds || check.agrees && passage.quantity(change).value.significantDigits >= 4
      else { continue }
      collector.add(.sum, result: change, operands: changes, check: check, confidence: .medium)
      return
    }
    if summed(change, &collector) || NetChanges(passage).find(change, &collector) { return }
    // A list right behind the total: one slip explains why it fails.
    for changes in lists where changes.count >= 2 && changes.allSatisfy({ passage.figures[$0].role == .change }) {
      guard let check = check(change, changes, collector), check.verdict == .mismatch,
        SlipEvidence.explains(passage, result: change, parts: changes, check)
      else { continue }
      collector.add(.sum, result: change, operands: changes, check: check, confidence: .medium)
    }
  }

  /// 审减7.66万元、6.28万元，共审减13.94万元: the changes right before their total.
  private func summed(_ total: Int, _ collector: inout ClaimCollector) -> Bool {
    guard passage.figures[total].before.contains(.total) else { return false }
    let all = passage.figures(near: total).filter {
      $0 < total && isChange($0, like: total) && passage.figures[$0].bracket == passage.figures[total].bracket
    }
    for first in all.indices.dropLast() where all.count - first <= 12 {
      let changes = Array(all[first...])
      guard let check = check(total, changes, collector),
        check.verdict == .holds
          || first == 0 && SlipEvidence.explains(passage, result: total, parts: changes, check)
            && passage.quantity(total).value.significantDigits >= 4
      else { continue }
      collector.add(.sum, result: total, operands: changes, check: check, confidence: .medium)
      return true
    }
    return false
  }

  private func check(_ total: Int, _ parts: [Int], _ collector: ClaimCollector) -> Check? {
    let direction = passage.figures[total].direction
    return SumCheck.check(
      result: passage.quantity(total), terms: parts.map { (passage.quantity($0), passage.figures[$0].direction * direction) },
      group: collector.group(parts + [total]))
  }

  private func isChange(_ figure: Int, like total: Int) -> Bool {
    passage.figures[figure].role == .change && passage.quantity(figure).goes(with: passage.quantity(total))
  }

  /// 分别增加1820人、-2140人和965人，…净增645人: the list before a net change.
  private func netted(_ total: Int) -> [Int] {
    guard let words = passage.figures[total].directionWords, passage.contains("净", in: words) else { return [] }
    let all = passage.figures(near: total).filter { $0 < total && isChange($0, like: total) }
    guard let last = all.last else { return [] }
    return all.filter { passage.figures[$0].head == passage.figures[last].head }
  }

  /// 减少35.16万元，主要原因是A减少21万元、B减少14.16万元: all the changes of the reason, each with its direction.
  private func reasons(_ total: Int) -> [Int] {
    let rest = passage.figures(near: total).filter { $0 > total && isChange($0, like: total) }
    guard let first = rest.first else { return [] }
    let words = passage.quantity(total).range.upperBound..<passage.quantity(first).range.lowerBound
    return ["原因", "主要是", "主要系", "由于"].contains(where: { passage.contains($0, in: words) }) ? rest : []
  }

  /// 58.4万元，减少6.3万元。车辆47.1万元，减少3.9万元；接待11.3万元，减少2.4万元: behind each part of the amount its own change.
  private func ofParts(_ total: Int, _ collector: ClaimCollector) -> [Int] {
    let sentence = passage.figures[total].sentence
    let isBudget = comparesWithBudget(total)
    var parts: [Int] = []
    var changes: [Int] = []
    // 出国费85万元，与上年持平: a part that did not change.
    var still: [Int] = []
    var current: Int?
    for index in total + 1..<max(total + 1, min(passage.figures.count, total + 30)) {
      let figure = passage.figures[index]
      guard figure.sentence - sentence <= 2 else { break }
      guard figure.bracket < 0, passage.quantity(index).goes(with: passage.quantity(total)) else { continue }
      if figure.role == .main {
        if let current, isUnchanged(current, before: index) { still.append(current) }
        current = index
      } else if isChange(index, like: total), let part = current, comparesWithBudget(index) == isBudget,
        figure.sentence == passage.figures[part].sentence
      {
        parts.append(part)
        changes.append(index)
        current = nil
      }
      if parts.count >= 2, addUp(parts + still, before: total, collector) { break }
    }
    let direction = passage.figures[total].direction
    guard parts.count >= 2, addUp(parts + still, before: total, collector),
      changes.allSatisfy({ passage.figures[$0].direction == direction })
    else {
      return []
    }
    return changes
  }

  private func isUnchanged(_ part: Int, before next: Int) -> Bool {
    let words = passage.quantity(part).range.upperBound..<passage.quantity(next).range.lowerBound
    return ["持平", "一致", "不变"].contains { passage.contains($0, in: words) }
  }

  /// Whether the parts are those of an amount right before the total change.
  private func addUp(_ parts: [Int], before total: Int, _ collector: ClaimCollector) -> Bool {
    let wholes = stride(from: total - 1, through: max(total - 12, 0), by: -1).filter {
      passage.figures[$0].role == .main && passage.quantity($0).goes(with: passage.quantity(total))
    }
    return wholes.prefix(4).contains { whole in
      SumCheck.check(
        result: passage.quantity(whole), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [whole]))?
        .agrees ?? false
    }
  }

  /// Whether the words before the change name the budget: 较年初预算减少3.3万元.
  private func comparesWithBudget(_ change: Int) -> Bool {
    let token = passage.figures[change].token
    let lower = passage.tokens[..<token].lastIndex { $0.kind == .quantity || $0.cue == .stop }
    let words = (lower.map { passage.tokens[$0].end } ?? 0)..<passage.tokens[token].start
    return passage.contains("预算", in: words)
  }
}
