extension ClaimFinder {
  /// Parts that stand beside their whole: 编制8名，实有8人; 设定4分，得4分.
  static let part = ClaimFinder(
    kind: .part,
    summary: "编制与实有、满分与得分、总数与其中之一。",
    examples: [
      ClaimExample("局机关行政编制8名，实有人数7人；事业编制28名，实有人数20人。", "7人 ← 8名 ✓", "20人 ← 28名 ✓"),
      ClaimExample("预算执行率（设定5分，得分4.04分）。", "4.04分 ← 5分 ✓"),
      ClaimExample("满分10分，得分12分。", "12分 ← 10分 ✗"),
      ClaimExample("财政总收入15057万元，其中地方收入6409万元，增长24.23%。", "6409万元 ← 15057万元 ✓"),
      ClaimExample("编制人数20人，退休人员9人。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices.dropFirst() {
        let figure = passage.figures[index]
        let before = passage.figures[index - 1]
        guard before.sentence == figure.sentence, before.bracket == figure.bracket || figure.bracket == before.token + 1 else { continue }
        let isMarks = before.role == .fullMarks && figure.role == .score
        let isPosts =
          figure.before.contains(.onPost) && before.before.contains(.quota) && isStaff(passage, index) && isStaff(passage, index - 1)
          && before.role == .main && figure.role == .main && !before.before.contains(.onPost)
        guard isMarks || isPosts, let order = Decimal.compare(passage.amount(index), passage.amount(index - 1)) else { continue }
        let check = Check(
          verdict: order <= 0 ? .holds : .mismatch, computed: passage.quantity(index - 1).value, gap: passage.quantity(index).value)
        // More people than posts is a fact to explain, not a slip of the pen.
        collector.add(.part, result: index, operands: [index - 1], check: check, confidence: isMarks ? .high : .low)
      }
    })

  private static func isStaff(_ passage: Passage, _ figure: Int) -> Bool {
    let dimension = passage.quantity(figure).unit.dimension
    return dimension == .people || dimension == .items
  }
}
