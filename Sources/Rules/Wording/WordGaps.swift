import ReportSyntax
import ReportText

/// Tells gaps between Chinese words that a writer means from those that split a word.
struct WordGaps {
  let line: WordedLine

  /// The farthest that is looked to either side, in bytes.
  private static let reach = 96

  init(_ line: WordedLine) {
    self.line = line
  }

  /// Whether the gap `index` (of the signs), which stands between two Chinese characters, is one that official texts have.
  func isMeant(_ index: Int) -> Bool {
    let space = line.signs[index].range
    let left = segment(before: space.lowerBound)
    let right = segment(from: space.upperBound)
    if isDate(space) || isColumn(index) { return true }
    return joinsOrgans(left.range, right.range) || isVerse(left, right, index) || isName(left, right) || isSpread(left, right)
      || isNumbered(left.range)
  }

  /// Whether the gap is one of three or more that part short pieces without a pause among them: 巡查次数 目标48次 完成52次 得10分.
  func isColumn(_ index: Int) -> Bool {
    gaps(from: index, step: -1) + gaps(from: index, step: 1) >= 2
  }

  /// How many gaps follow in one direction, up to two.
  private func gaps(from index: Int, step: Int) -> Int {
    var count = 0
    var last = line.signs[index].range
    var position = index + step
    while line.signs.indices.contains(position), count < 2 {
      let sign = line.signs[position]
      let distance = step > 0 ? sign.range.lowerBound - last.upperBound : last.lowerBound - sign.range.upperBound
      if sign.kind.isWidePause || sign.kind.isHalfPause || distance > 36 { break }
      if sign.kind == .space {
        count += 1
        last = sign.range
      }
      position += step
    }
    return count
  }

  /// The Chinese characters up to the next sign or other character, and what ends them.
  private struct Segment {
    let range: Range<Int>
    /// nil at the end of the line.
    let limit: Unicode.Scalar?
    /// How many characters there are; all have three bytes but those outside the basic plane.
    var count: Int { range.count / 3 }
  }

  private func segment(before offset: Int) -> Segment {
    var start = offset
    while offset - start < Self.reach, let scalar = line.before(start) {
      guard scalar.isHan else { return Segment(range: start..<offset, limit: scalar) }
      start = line.start(before: start)
    }
    return Segment(range: start..<offset, limit: line.before(start))
  }

  private func segment(from offset: Int) -> Segment {
    var end = offset
    while end - offset < Self.reach, let scalar = line.at(end) {
      guard scalar.isHan else { return Segment(range: offset..<end, limit: scalar) }
      end = line.end(after: end)
    }
    return Segment(range: offset..<end, limit: line.at(end))
  }

  /// 2024年  月  日.
  private func isDate(_ space: Range<Int>) -> Bool {
    guard let left = line.before(space.lowerBound), let right = line.at(space.upperBound) else { return false }
    return "年月".unicodeScalars.contains(left) && "月日".unicodeScalars.contains(right)
  }

  /// 财政部 税务总局; 中共河口省委 河口省人民政府.
  private func joinsOrgans(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard let last = line.before(left.upperBound), Self.endsOrgan(last) else { return false }
    var position = right.lowerBound
    while position < right.upperBound, let scalar = line.at(position) {
      if position - right.lowerBound >= 3, Self.endsOrgan(scalar) { return true }
      position = line.end(after: position)
    }
    return false
  }

  private static func endsOrgan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "委", "局", "厅", "办", "院", "会", "署", "室", "府", "部", "司", "行", "所", "处", "站", "心", "队", "组", "社", "校", "团", "协", "联", "央": true
    default: false
    }
  }

  /// “基金监管同参与 守好群众救命钱”: parts of three characters and more that fill a quotation, or two parts of one length.
  private func isVerse(_ left: Segment, _ right: Segment, _ index: Int) -> Bool {
    if left.count == right.count, left.count >= 4, left.limit?.isPause != true || right.limit?.isPause != true { return true }
    guard left.count >= 3, right.count >= 3 else { return false }
    return (left.limit.map { "“‘ ".unicodeScalars.contains($0) } ?? false)
      && (right.limit.map { "”’ ，！".unicodeScalars.contains($0) } ?? false)
      && isQuoted(index)
  }

  /// Whether an opening quotation mark stands before the sign without a closing one between.
  private func isQuoted(_ index: Int) -> Bool {
    var position = index
    while position > line.signs.startIndex, index - position < 16 {
      position -= 1
      if line.signs[position].kind == .openQuote { return true }
      if line.signs[position].kind == .closeQuote { return false }
    }
    return false
  }

  /// 成员：王五 赵六.
  private func isName(_ left: Segment, _ right: Segment) -> Bool {
    guard (2...4).contains(left.count), (2...4).contains(right.count) else { return false }
    let isListed = left.limit == "：" || left.limit == ":" || left.limit == " " || left.limit == "\u{3000}"
    let goesOn = right.limit == nil || right.limit == " " || right.limit == "："
    return goesOn
      ? isListed || left.limit == nil : isListed && (right.limit == "。" || right.limit == "；" || right.limit == "，" || right.limit == "（")
  }

  /// 总 计 支 出: characters set apart.
  private func isSpread(_ left: Segment, _ right: Segment) -> Bool {
    left.count == 1 && right.count == 1 && (left.limit == nil || left.limit == " ") && (right.limit == nil || right.limit == " ")
  }

  /// Whether 第一部分 or 附件 stands before the gap.
  func isBehindNumber(_ space: Range<Int>) -> Bool {
    isNumbered(segment(before: space.lowerBound).range) || line.stands("附件", before: space.lowerBound)
  }

  /// 第一章 总则.
  private func isNumbered(_ left: Range<Int>) -> Bool {
    guard let last = line.before(left.upperBound), "章节条款编篇分".unicodeScalars.contains(last) else { return false }
    var position = left.upperBound
    while position > left.lowerBound, left.upperBound - position < 24 {
      position = line.start(before: position)
      if line.at(position) == "第" { return true }
    }
    return false
  }
}
