extension ClaimFinder {
  /// Parts that stand beside their whole: 编制8名，实有8人; 设定4分，得4分.
  static let part = ClaimFinder(
    kind: .part,
    summary: "编制与实有、满分与得分、总数与其中之一。",
    examples: [
      ClaimExample("局机关行政编制8名，实有人数7人；事业编制28名，实有人数20人。", "7人 ← 8名 ✓", "20人 ← 28名 ✓"),
      ClaimExample("人员编制86名，其中行政编制31名、事业编制55名；年末实有82人。", "82人 ← 86名 ✓"),
      ClaimExample("预算执行率（设定5分，得分4.04分）。", "4.04分 ← 5分 ✓"),
      ClaimExample("满分10分，得分12分。", "12分 ← 10分 ✗"),
      ClaimExample("财政总收入15057万元，其中地方收入6409万元，增长24.23%。", "6409万元 ← 15057万元 ✓"),
      ClaimExample("编制人数20人，退休人员9人。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices {
        guard let whole = fullMarks(for: index, passage) ?? posts(for: index, collector) ?? among(for: index, passage),
          let check = PartCheck.check(part: passage.quantity(index), whole: passage.quantity(whole)),
          check.agrees || passage.figures[index].role == .score
        else { continue }
        // More people than posts is a fact to explain, not a slip of the pen: no claim.
        collector.add(.part, result: index, operands: [whole], check: check, confidence: .high)
      }
    })

  /// The full mark that stands right before a score.
  private static func fullMarks(for figure: Int, _ passage: Passage) -> Int? {
    guard figure > 0, passage.figures[figure].role == .score, passage.figures[figure - 1].role == .fullMarks,
      isBeside(figure - 1, figure, passage) || isBracketedBefore(figure - 1, figure, passage)
    else { return nil }
    return figure - 1
  }

  /// 12项指标中仅有5项, 抽查的15个项目中，有6个: the whole stands before 中.
  private static func among(for figure: Int, _ passage: Passage) -> Int? {
    guard figure > 0, passage.figures[figure].role == .main, passage.figures[figure - 1].role == .main,
      passage.quantity(figure).unit == passage.quantity(figure - 1).unit, passage.quantity(figure).unit.isCounted,
      isBeside(figure - 1, figure, passage)
    else { return nil }
    let end = passage.tokens[passage.figures[figure].token].start
    let start = max(passage.quantity(figure - 1).range.upperBound, end - 15)
    for opening in ["中有", "中仅有", "中，有", "中只有", "中的", "中已有"] as [StaticString] {
      guard let found = passage.find(opening, in: start..<end), !passage.contains("其中", in: max(found - 3, 0)..<end) else { continue }
      return found + opening.utf8CodeUnitCount >= end - 3 ? figure - 1 : nil
    }
    return nil
  }

  /// The posts that heads are counted against: right before them (编制8名，实有7人), as the whole of a list (编制86名，其中…；实有82人), or
  /// right behind (在编187人，编制203名).
  private static func posts(for figure: Int, _ collector: ClaimCollector) -> Int? {
    let passage = collector.passage
    guard isHeads(figure, passage) else { return nil }
    for index in stride(from: figure - 1, through: 0, by: -1) where isStaff(index, passage) {
      let other = passage.figures[index]
      guard other.sentence == passage.figures[figure].sentence else { break }
      guard other.bracket < 0 || other.bracket == passage.figures[figure].bracket else { continue }
      if isHeads(index, passage), collector.totalOfPart[index] < 0 { break }
      // 行政编制32名，事业编制41名，共73名，实有71人
      if other.before.contains(.total), index > 0, isPosts(index - 1, passage) { return index }
      guard isPosts(index, passage) else { continue }
      let total = collector.totalOfPart[index]
      if total >= 0, isPosts(total, passage), other.group != passage.figures[figure].group { return total }
      let isOneOfSeveral = index > 0 && isPosts(index - 1, passage) && isBeside(index - 1, index, passage)
      if isOneOfSeveral { break }
      if total < 0 || other.clause == passage.figures[figure].clause - 1 { return index }
    }
    if figure + 1 < passage.figures.count, isPosts(figure + 1, passage), collector.totalOfPart[figure + 1] < 0,
      isBeside(figure, figure + 1, passage),
      !(figure + 2 < passage.figures.count && isHeads(figure + 2, passage))
    {
      return figure + 1
    }
    return nil
  }

  private static func isHeads(_ figure: Int, _ passage: Passage) -> Bool {
    passage.figures[figure].role == .main && passage.figures[figure].before.contains(.onPost)
      && !passage.figures[figure].before.contains(.quota)
      && isStaff(figure, passage)
  }

  private static func isPosts(_ figure: Int, _ passage: Passage) -> Bool {
    passage.figures[figure].role == .main && passage.figures[figure].before.contains(.quota)
      && !passage.figures[figure].before.contains(.onPost)
      && isStaff(figure, passage)
  }

  private static func isStaff(_ figure: Int, _ passage: Passage) -> Bool {
    let dimension = passage.quantity(figure).unit.dimension
    return dimension == .people || dimension == .items
  }

  /// 决策（15分）得13分: the first stands in a bracket that closes right before the clause of the second.
  private static func isBracketedBefore(_ a: Int, _ b: Int, _ passage: Passage) -> Bool {
    let bracket = passage.figures[a].bracket
    guard bracket >= 0, passage.figures[b].bracket < 0 else { return false }
    return passage.figures[b].token - passage.tokens[bracket].link <= 2
  }

  /// Whether two figures stand in one sentence and bracket, or the second in a bracket right behind the first.
  private static func isBeside(_ a: Int, _ b: Int, _ passage: Passage) -> Bool {
    let first = passage.figures[a]
    let second = passage.figures[b]
    return first.sentence == second.sentence && (first.bracket == second.bracket || second.bracket == first.token + 1)
  }
}
