/// Runs of figures that add up to one before them.
struct ImpliedSums {
  let passage: Passage
  /// The amounts of all figures as whole numbers of millionths of the base unit, for quick sums; nil where one does not fit.
  private let millionths: [Int128?]
  /// The figures that go on with what the one before them began: 再下达2.16万元.
  private let further: [Int]

  init(_ passage: Passage) {
    self.passage = passage
    millionths = passage.figures.indices.map { passage.amount($0).coefficient(at: 6) }
    further = passage.figures.indices.filter { passage.words(before: $0, holdOneOf: Self.again) }
  }

  func find(_ collector: inout ClaimCollector) {
    let mains = passage.figures.indices.filter {
      passage.figures[$0].role == .main && passage.figures[$0].bracket < 0 && !passage.amount($0).isNegative
    }
    guard mains.count >= 3, mains.count <= 120 else { return }
    // What all the amounts behind a total come to: most totals are more than that, and need no further look.
    var behind: Int128 = 0
    for total in mains.reversed() {
      let amount = millionths[total] ?? 0
      if behind >= amount - amount / 50, passage.mayBeResult(total), isCandidateTotal(total) { findRuns(for: total, in: mains, &collector) }
      behind += amount
    }
  }

  private func isCandidateTotal(_ total: Int) -> Bool {
    passage.quantity(total).hedge == .exact && !passage.amount(total).isZero && !passage.quantity(total).isChinese
  }

  /// Tries the runs that begin right behind the total or at the start of a later group, and end where a group or sentence does.
  private func findRuns(for total: Int, in mains: [Int], _ collector: inout ClaimCollector) {
    // What is a part of a later figure is not a part of this one too.
    guard let pool = pool(for: total, in: mains, collector) else { return }
    var starts = [0]
    for index in pool.indices.dropFirst() {
      // 先下达79.98万元，再下达2.16万元: again and more begin no group, but say what the run begins with.
      if passage.figures[pool[index]].group != passage.figures[pool[index - 1]].group { starts.append(index) }
      if index >= 2, further.contains(pool[index]) { starts.append(index - 1) }
    }
    for start in starts.prefix(8) {
      var parts: [Int] = []
      var sum: Int128 = 0
      for index in start..<pool.count {
        parts.append(pool[index])
        guard let amount = millionths[pool[index]], let goal = millionths[total] else { break }
        sum += amount
        // Amounts only add up: once past the total by more than rounding explains, no longer run fits.
        if sum > goal + goal / 50 { break }
        guard parts.count >= 2, sum >= goal - goal / 50, endsGroup(pool, index, parts) else { continue }
        // 公务接待费3.06万元；因公出国0万元: noughts that go on with the list belong to it.
        for next in pool[(index + 1)...] {
          guard passage.amount(next).isZero, passage.figures[next].sentence == passage.figures[parts[0]].sentence,
            passage.figures[next].group == passage.figures[pool[index]].group
              || passage.figures[parts[0]].group != passage.figures[parts[1]].group
          else { break }
          parts.append(next)
        }
        if record(total, parts, &collector) { break }
      }
    }
  }

  /// Whether a run may end with the figure at `index` of `pool`.
  private func endsGroup(_ pool: [Int], _ index: Int, _ parts: [Int]) -> Bool {
    guard index + 1 < pool.count else { return true }
    let (last, next) = (passage.figures[pool[index]], passage.figures[pool[index + 1]])
    return next.group != last.group || next.sentence != last.sentence || isRemarked(pool, index, parts)
  }

  /// 非常满意141份，…，不满意3份，满意度90.79%，即207份; 男71人、女23人，党员52名: the run ends though its group goes on.
  private func isRemarked(_ pool: [Int], _ index: Int, _ parts: [Int]) -> Bool {
    if parts.count >= 2, LabelMatch.arePartition(passage, parts) { return true }
    return parts.count >= 3 && pool[index + 1] != pool[index] + 1 && CompleteList.isWorded(passage, parts)
  }

  private static let again = ["再下达", "再拨", "再次", "再安排", "第二批", "余下"].map { Array($0.unicodeScalars.map(\.value)) }

  /// The figures that may be parts of a total, two at least; nil where all of them together do not come up to it, but for rounding.
  private func pool(for total: Int, in mains: [Int], _ collector: ClaimCollector) -> [Int]? {
    guard let goal = millionths[total] else { return nil }
    var sum: Int128 = 0
    var pool: [Int] = []
    for figure in mains
    where figure > total && collector.totalOfPart[figure] <= total && fits(figure, total) && !isNested(figure, after: total) {
      if pool.isEmpty { pool.reserveCapacity(16) }
      pool.append(figure)
      sum += millionths[figure] ?? 0
    }
    return pool.count >= 2 && sum >= goal - goal / 50 ? pool : nil
  }

  private func fits(_ figure: Int, _ total: Int) -> Bool {
    passage.quantity(figure).goes(with: passage.quantity(total))
      && (passage.quantity(figure).unit.dimension != .none || passage.quantity(figure).scale > 0)
      && ListReading.sameColumn(passage.figures[total], passage.figures[figure])
  }

  /// Whether 其中 stands between the figure and the start of its group, behind another figure of it.
  private func isNested(_ figure: Int, after total: Int) -> Bool {
    var index = passage.figures[figure].token - 1
    var sawIntro = false
    while index > passage.figures[total].token {
      switch passage.tokens[index].cue {
      case .among, .including: sawIntro = true
      case .stop, .semicolon: return false
      case .close:
        if passage.tokens[index].link >= 0, passage.tokens[index].link < index { index = passage.tokens[index].link }
      default: break
      }
      if sawIntro, passage.tokens[index].kind == .quantity { return true }
      index -= 1
    }
    return false
  }

  /// Records the run if it adds up and chance hardly explains that.
  private func record(_ total: Int, _ parts: [Int], _ collector: inout ClaimCollector) -> Bool {
    let quantity = passage.quantity(total)
    let nonzero = parts.filter { !passage.amount($0).isZero }.count
    // 支出2507.90万元，结余710.56万元: the total less what was spent, a difference.
    guard nonzero >= 2,
      let check = SumCheck.check(result: quantity, terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
      check.agrees, !isLeft(parts[parts.count - 1], of: total, isPair: nonzero == 2), !areSiblings(total, parts, collector)
    else { return false }
    let digits = quantity.value.significantDigits
    let sameSentence = passage.figures[total].sentence == passage.figures[parts[parts.count - 1]].sentence
    if isSecondSplit(parts[0]) { return add(total, parts, check, &collector) }
    let needed = check.verdict == .rounding ? 5 : (nonzero >= 3 && sameSentence ? 2 : (nonzero >= 3 ? 3 : 4))
    let isComplete = check.verdict == .holds && (completes(parts) || quantity.value.writtenDigits >= 3 && followClosely(total, parts))
    guard digits >= needed || isComplete else { return false }
    // A part of several totals: the nearest that was found by wording stands.
    if parts.contains(where: { collector.totalOfPart[$0] == total }) || collector.ties(total, with: parts) { return true }
    return add(total, parts, check, &collector)
  }

  /// 账面2084件，实盘2051件，盘亏33件: what is left of a total is no part of it, unless it balances 支出总量 or is put to use.
  private func isLeft(_ part: Int, of total: Int, isPair: Bool) -> Bool {
    // 当年预算1850万元，上年结转57万元: what was left before is there to be used.
    if passage.words(before: part, holdOneOf: Self.used) || passage.words(before: part, holdOneOf: Self.earlier) { return false }
    if NetPayments(passage).isPaid(part, of: total) { return true }
    if isPair, Untied(passage).isIntroduced(part, by: Self.leftOver) { return true }
    return passage.isLeftOver(part) && !passage.words(before: total, holdOneOf: Self.balanced)
  }

  private static let leftOver: ByteWords = ["盘亏", "盘盈", "净减", "净增", "短收", "缺口", "相差", "结转", "未"]
  private static let earlier = ["上年", "年初", "期初", "以前年度"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let used = ["使用", "动用"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let balanced = ["总量", "总计"].map { Array($0.unicodeScalars.map(\.value)) }

  /// 517.42万元，上缴中央258.71万元、自治区155.23万元，留成103.48万元: parts of one total do not add up to each other.
  private func areSiblings(_ total: Int, _ parts: [Int], _ collector: ClaimCollector) -> Bool {
    let whole = collector.totalOfPart[total]
    return whole >= 0 && parts.allSatisfy { collector.totalOfPart[$0] == whole }
  }

  /// 286份，货物类172份，服务类114份: two counts of the same right behind a third, each in the next clause, with nouns of their own.
  private func followClosely(_ total: Int, _ parts: [Int]) -> Bool {
    let unit = passage.quantity(total).unit
    let digits = passage.quantity(total).value.writtenDigits
    // A change of the total may stand between: 186件，较上年增加24件，立案142件，当场处罚44件.
    guard parts.count == 2, parts[1] == parts[0] + 1, digits >= (unit.dimension == .money ? 4 : 3),
      (total + 1..<parts[0]).allSatisfy({ [.change, .changeRate].contains(passage.figures[$0].role) })
    else { return false }
    return parts.allSatisfy { part in
      passage.quantity(part).unit == unit && !passage.figures[part].isBare && !passage.figures[part].before.contains(.total)
        && passage.figures[part].clause == passage.figures[part - 1].clause + 1
        && passage.figures[part].group == passage.figures[total].group
    }
  }

  /// Whether the words say that the parts are all there are: the last is 其余, or all are grades (优3个、良9个、中3个).
  private func completes(_ parts: [Int]) -> Bool {
    if passage.words(before: parts[parts.count - 1], holdOneOf: Self.rest) || CompleteList.isWorded(passage, parts) { return true }
    if parts.count >= 3 { return parts.allSatisfy { passage.words(before: $0, holdOneOf: Self.grades) } || areClasses(parts) }
    // 自评结果为优13个、良3个
    return parts.count == 2 && passage.label(parts[1]).count == 1
      && parts.allSatisfy { Self.gradeNames.contains(passage.label($0).last ?? 0) }
  }

  /// 教科文类5个、农业类4个、社保类3个: classes, each counted once.
  private func areClasses(_ parts: [Int]) -> Bool { parts.allSatisfy { passage.label($0).last == 0x7C7B } }

  /// 优 良 中 差
  private static let gradeNames: Set<UInt32> = [0x4F18, 0x826F, 0x4E2D, 0x5DEE]
  private static let rest = ["其余", "另有", "余下", "剩下"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let grades = ["优", "良", "“中", "差", "合格", "满意"].map { Array($0.unicodeScalars.map(\.value)) }

  private func add(_ total: Int, _ parts: [Int], _ check: Check, _ collector: inout ClaimCollector) -> Bool {
    collector.add(.sum, result: total, operands: parts, check: check, confidence: .low)
    for part in parts where collector.totalOfPart[part] < 0 { collector.totalOfPart[part] = total }
    return true
  }

  /// Whether the sentence of the first part announces another way of splitting: 从评价结果来看, 按经济分类, 分部门看.
  private func isSecondSplit(_ first: Int) -> Bool {
    var index = passage.figures[first].token - 1
    while index >= 0, passage.tokens[index].cue != .stop, passage.tokens[index].cue != .semicolon {
      let figure = passage.figureOfToken[index]
      // 按年龄分，35岁及以下7人: an age is not counted.
      if figure >= 0, passage.quantity(figure).goes(with: passage.quantity(first)), passage.quantity(figure).unit.dimension != .none {
        break
      }
      index -= 1
    }
    let start = index >= 0 ? passage.tokens[index].end : 0
    let words = start..<passage.tokens[passage.figures[first].token].start
    let opening = start..<min(start + 6, words.upperBound)
    guard passage.contains("从", in: opening) || passage.contains("按", in: opening) || passage.contains("分", in: opening) else {
      return false
    }
    return ["看", "分类", "情况", "分，", "分：", "分:", "划分", "级次", "性质", "来源"].contains { passage.contains($0, in: words) }
  }
}
