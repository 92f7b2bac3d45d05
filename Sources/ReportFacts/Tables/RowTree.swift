import ReportSyntax

/// Which row of a table is part of which: told by 其中, by numbers (一、 1. （1）), by codes (201, 20101) and by indentation.
struct RowTree: Sendable {
  /// The row that each row is a part of; -1 for none.
  private(set) var parents: [Int]
  /// Whether each row belongs to a list that 其中 begins.
  private(set) var isAmong: [Bool]
  /// Whether the place of each row is told by nothing but where it stands.
  private(set) var isGuess: [Bool]
  /// The rows that are parts of each row, in order.
  private(set) var children: [[Int]] = []

  /// How far 其中： and a space move the words behind it, in half-width columns.
  private static let amongWidth = 8

  /// What the label of a row says of its place.
  struct Label {
    let isEmpty: Bool
    let isAmong: Bool
    let isTotal: Bool
    /// 一、 1, （一） 2, 1. 3, （1） 4, ① 5; codes by their length; nil where it is not numbered.
    let rank: Int?
    let number: Int
    let indent: Int
    /// Whether it begins a part of a form that is no part of what stands above it.
    let isHeadline: Bool
    /// The last character of its words: 费 of 公务接待费.
    let tail: ArraySlice<UInt8>

    /// Whether it names a thing of the same sort, so that it may go on with the list: 办公经费, 差旅费.
    func isLike(_ other: Label) -> Bool { tail == other.tail || (indent > 0 && indent >= other.indent) }

    init(_ cell: TableCell?, words: CellWords?, _ meaning: LineMeaning, _ grid: Grid, code: Quantity?) {
      isEmpty = cell == nil
      isTotal = meaning.total != .none
      isAmong = meaning.isAmong
      indent = cell.map { grid.layout == .pipes ? max(0, grid.indent(of: $0) - 1) : grid.indent(of: $0) } ?? 0
      isHeadline = words?.containsOne(of: Self.headlines) ?? false
      tail = words?.bytes.suffix(3) ?? []
      if let code, code.value.places == 0, code.value.coefficient >= 100 {
        rank = 10 + code.number.count
        number = 0
        return
      }
      let range = cell.map { grid.origin + $0.range.lowerBound..<grid.origin + $0.range.upperBound }
      let mark = range.flatMap { NumberingMark(grid.bytes, in: $0) }
      number = mark?.numbering.value ?? 0
      rank = mark.flatMap { Self.rank($0.numbering.style) }
    }

    /// Lines of the 绩效评价基础数据表 (财政部门整体支出自评附件) that begin a part of their own.
    private static let headlines: [StaticString] = [
      "政府采购", "厉行节约", "楼堂馆所", "部门基本支出", "预算调整", "经费控制", "财政供养", "“三公”经费", "三公经费", "项目支出", "公用经费", "人员经费", "基本支出",
    ]

    private static func rank(_ style: Numbering.Style) -> Int? {
      switch style {
      case .chinese: 1
      case .bracketedChinese: 2
      case .arabic: 3
      case .bracketedArabic: 4
      case .circled: 5
      default: nil
      }
    }
  }

  init(_ labels: [Label]) {
    parents = [Int](repeating: -1, count: labels.count)
    isAmong = [Bool](repeating: false, count: labels.count)
    isGuess = [Bool](repeating: false, count: labels.count)
    var above = RowsAbove()
    for row in labels.indices where !labels[row].isEmpty {
      place(row, labels, above)
      above.note(row, labels[row])
    }
    list()
  }

  /// A tree of rows whose places are known.
  init(parents: [Int]) {
    self.parents = parents
    isAmong = [Bool](repeating: false, count: parents.count)
    isGuess = isAmong
    list()
  }

  private mutating func list() {
    children = [[Int]](repeating: [], count: parents.count)
    for row in parents.indices where parents[row] >= 0 { children[parents[row]].append(row) }
  }

  /// Takes the rows from place `count` on out of the list that 其中 begins under `row`: they are siblings of `row`.
  mutating func close(_ row: Int, after count: Int) {
    let rest = Array(children[row].dropFirst(count))
    children[row].removeLast(rest.count)
    let parent = parents[row]
    for child in rest {
      parents[child] = parent
      isAmong[child] = isAmong[row]
    }
    // They stand behind `row` and before its next sibling.
    if parent >= 0, let place = children[parent].firstIndex(of: row) { children[parent].insert(contentsOf: rest, at: place + 1) }
  }

  private mutating func place(_ row: Int, _ labels: [Label], _ above: RowsAbove) {
    let label = labels[row]
    if label.isTotal && !label.isAmong { return }
    guard let before = above.last, row - before <= RowFormulas.reach else { return }
    if label.isAmong {
      parents[row] = before
      isAmong[row] = true
    } else if let rank = label.rank {
      parents[row] = parent(ofNumbered: row, rank, before, labels, above)
      if parents[row] >= 0, rank < 10 { isAmong[row] = isAmong[before] && parents[before] == parents[row] && labels[before].rank == nil }
    } else if labels[before].isAmong, label.indent > labels[before].indent, label.indent <= labels[before].indent + Self.amongWidth {
      // Below the words behind 其中：.
      parents[row] = parents[before]
      isAmong[row] = true
    } else if label.indent > labels[before].indent, !labels[before].isTotal || label.indent >= 2 {
      parents[row] = before
    } else if label.indent > 0, let sibling = above.nearest(indentedAtMost: label.indent), labels[sibling].indent == label.indent {
      parents[row] = parents[sibling]
      isAmong[row] = isAmong[sibling]
    } else if label.isHeadline, !labels[before].isAmong {
      return
    } else if label.indent < labels[before].indent, !isAmong[before], let sibling = above.nearest(indentedAtMost: label.indent),
      labels[sibling].indent == label.indent, labels[sibling].rank == nil
    {
      parents[row] = parents[sibling]
      isAmong[row] = isAmong[sibling]
    } else if isAmong[before], labels[before].indent <= label.indent || labels[before].isAmong {
      parents[row] = parents[before]
      isAmong[row] = true
      isGuess[row] = isGuess[before] || !label.isLike(labels[before])
    } else if labels[before].rank != nil {
      // Items without numbers under a numbered line.
      parents[row] = before
      isGuess[row] = true
    } else if !labels[before].isTotal {
      parents[row] = parents[before]
      isGuess[row] = isGuess[before]
      isAmong[row] = isAmong[before]
    }
  }

  private func parent(ofNumbered row: Int, _ rank: Int, _ before: Int, _ labels: [Label], _ above: RowsAbove) -> Int {
    let label = labels[row]
    if rank < 10, label.number > 1, let sibling = above.nearest(ofRank: rank), labels[sibling].number == label.number - 1 {
      return parents[sibling]
    }
    if rank >= 10 { return above.nearest(below: rank, withTotals: false) ?? -1 }
    if label.number == 1, labels[before].rank == nil, !labels[before].isTotal, !isAmong[before] { return before }
    return above.nearest(below: rank, withTotals: true) ?? -1
  }
}
