/// Finds grades that do not go with their marks: 综合得分84.58分，等级为优.
///
/// 优 from 90, 良 from 80, 中 from 60, 差 below, as is the custom. A report that states other bands is left alone: see `statesOtherBands`.
struct Grades {
  let passage: Passage

  /// A grade, by what it is called.
  private struct Grade {
    let name: StaticString
    let least: Int
    let below: Int
  }

  private static let grades: [Grade] = [
    Grade(name: "优秀", least: 90, below: 101), Grade(name: "优", least: 90, below: 101), Grade(name: "良好", least: 80, below: 90),
    Grade(name: "良", least: 80, below: 90), Grade(name: "中等", least: 60, below: 80), Grade(name: "合格", least: 60, below: 80),
    Grade(name: "中", least: 60, below: 80), Grade(name: "较差", least: 0, below: 60), Grade(name: "不合格", least: 0, below: 60),
    Grade(name: "差", least: 0, below: 60),
  ]

  private static let lost: ByteWords = ["扣", "失分", "丢分"]

  /// What the bands are called.
  private static let bands: [(name: String, least: Int)] = [("优", 90), ("良", 80), ("中", 60), ("差", 0)]

  /// The words that name a grade.
  private static let names: [StaticString] = ["等级", "等次", "评级", "档次", "级别", "评定为", "评价为", "综合评价", "评价结果", "评价结论"]

  var observations: [Observation] {
    guard !marks.isEmpty else { return [] }
    return marks.compactMap(observation)
  }

  /// The figures that are marks.
  private let marks: [Int]

  init(_ passage: Passage) {
    self.passage = passage
    // 扣12.8分 is no result.
    let untied = Untied(passage)
    marks = passage.figures.indices.filter {
      passage.quantity($0).unit.dimension == .marks && !untied.isIntroduced($0, by: Self.lost)
    }
  }

  private func observation(_ index: Int) -> Observation? {
    let marks = passage.quantity(index)
    let figure = passage.figures[index]
    guard marks.hedge == .exact, marks.scale == 0, [.score, .main, .fullMarks].contains(figure.role),
      isOfAll(index), let (grade, range) = grade(behind: index), let low = Decimal.compare(marks.value, Decimal(Int128(grade.least))),
      let high = Decimal.compare(marks.value, Decimal(Int128(grade.below))), low < 0 || high >= 0
    else { return nil }
    let right = Self.bands.first { Decimal.compare(marks.value, Decimal(Int128($0.least))).map { $0 >= 0 } ?? false }?.name ?? "差"
    return Observation(
      kind: .grade, range: range, related: [marks.range], words: [grade.name.description, right], values: [marks.value])
  }

  /// Whether the marks are those of the whole, out of 100: not those of a group of indicators.
  private func isOfAll(_ index: Int) -> Bool {
    if index > 0, passage.figures[index - 1].role == .fullMarks, passage.figures[index - 1].sentence == passage.figures[index].sentence {
      return passage.amount(index - 1) == Decimal(100)
    }
    let start = max(passage.content.lowerBound, passage.quantity(index).range.lowerBound - 60)
    let before = start..<passage.quantity(index).range.lowerBound
    return ["综合", "总分", "总得分", "自评", "评价得分", "最终得分", "总体", "考核得分"].contains { passage.contains($0, in: before) }
  }

  /// The grade that the same sentence states behind the marks, no other marks between.
  private func grade(behind index: Int) -> (Grade, Range<Int>)? {
    let start = passage.quantity(index).range.upperBound
    var end = min(passage.content.upperBound, start + 90)
    if let next = marks.first(where: { $0 > index }) { end = min(end, passage.quantity(next).range.lowerBound) }
    if let stop = passage.find("。", in: start..<end) { end = stop }
    guard
      let (position, word) = Self.names.compactMap({ name in passage.find(name, in: start..<end).map { ($0, name) } }).max(by: {
        $0.0 < $1.0
      })
    else { return nil }
    var at = position + word.utf8CodeUnitCount
    while at < end, let mark = Self.joints.first(where: { passage.find($0, in: at..<min(end, at + $0.utf8CodeUnitCount)) == at }) {
      at += mark.utf8CodeUnitCount
    }
    let limit = min(passage.content.upperBound, end + 6)
    for grade in Self.grades where passage.find(grade.name, in: at..<min(limit, at + grade.name.utf8CodeUnitCount)) == at {
      let gradeEnd = at + grade.name.utf8CodeUnitCount
      return isEnd(gradeEnd) ? (grade, at..<gradeEnd) : nil
    }
    return nil
  }

  private static let joints: [StaticString] = ["为", "是", "：", ":", "“", "\"", "「", "属于", "属", "定", "评", "等级", "等次", "级", " ", "达到", "确"]

  /// Whether no word goes on behind a grade: 优” 优， 优等 优级, not 优化.
  private func isEnd(_ position: Int) -> Bool {
    guard position < passage.content.upperBound else { return true }
    let (scalar, _) = UTF8Scan.scalar(passage.bytes, at: passage.origin + position, end: passage.origin + passage.content.upperBound)
    if scalar < 0x4E00 || scalar > 0x9FFF { return true }
    // 等 级 档
    return scalar == 0x7B49 || scalar == 0x7EA7 || scalar == 0x6863
  }

  /// Whether the passage defines bands other than 90, 80 and 60: 得分在85分（含）以上的为优秀.
  var statesOtherBands: Bool {
    guard marks.count >= 2, passage.contains("优", in: passage.content), passage.contains("良", in: passage.content) else { return false }
    let limits = marks.filter {
      (passage.figures[$0].role == .bound || passage.quantity($0).hedge != .exact || passage.contains("含", in: near($0)))
    }
    let usual: [Int128] = [0, 59, 60, 79, 80, 89, 90, 100]
    return limits.contains { index in
      let value = passage.quantity(index).value
      return value.places == 0 && !usual.contains(value.coefficient)
    }
  }

  private func near(_ index: Int) -> Range<Int> {
    let end = passage.quantity(index).range.upperBound
    return end..<min(passage.content.upperBound, end + 12)
  }
}
