/// Which lines of two texts correspond, after Myers' greedy algorithm.
enum LineDiff {
  /// One step from the old text to the new one.
  enum Step: Equatable {
    case keep
    case remove
    case insert
  }

  /// Beyond so many differing lines the whole middle is replaced: the search is quadratic in them.
  private static let mostDifferences = 2000

  /// The steps that turn `old` into `new`, the removals of a place before its insertions.
  static func steps<Line: Equatable>(from old: [Line], to new: [Line]) -> [Step] {
    var head = 0
    while head < old.count, head < new.count, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < old.count - head, tail < new.count - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let middle = search(Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]))
    return Array(repeating: .keep, count: head) + removalsFirst(middle) + Array(repeating: .keep, count: tail)
  }

  /// Between two kept lines the order of removals and insertions is free.
  private static func removalsFirst(_ steps: [Step]) -> [Step] {
    steps.split(separator: .keep, omittingEmptySubsequences: false)
      .map { $0.filter { $0 == .remove } + $0.filter { $0 == .insert } }
      .joined(separator: [.keep]).map(\.self)
  }

  private static func search<Line: Equatable>(_ old: [Line], _ new: [Line]) -> [Step] {
    let (rows, columns) = (old.count, new.count)
    let most = min(rows + columns, mostDifferences)
    // furthest[k + most + 1]: how far down the diagonal k = row - column has been followed.
    var furthest = Array(repeating: 0, count: 2 * most + 3)
    var trace: [[Int]] = []
    for differences in 0...most {
      trace.append(furthest)
      for diagonal in stride(from: -differences, through: differences, by: 2) {
        var row = start(diagonal, differences, furthest, most)
        while row < rows, row - diagonal < columns, row - diagonal >= 0, old[row] == new[row - diagonal] { row += 1 }
        furthest[diagonal + most + 1] = row
        if row >= rows, row - diagonal >= columns { return walkBack(trace, rows, columns, most) }
      }
    }
    return Array(repeating: .remove, count: rows) + Array(repeating: .insert, count: columns)
  }

  /// Where a path with one more difference enters `diagonal`.
  private static func start(_ diagonal: Int, _ differences: Int, _ furthest: [Int], _ most: Int) -> Int {
    if differences == 0 { return 0 }
    let fromInsertion = furthest[diagonal + 1 + most + 1]
    let fromRemoval = furthest[diagonal - 1 + most + 1] + 1
    if diagonal == -differences { return fromInsertion }
    if diagonal == differences { return fromRemoval }
    return max(fromInsertion, fromRemoval)
  }

  private static func walkBack(_ trace: [[Int]], _ rows: Int, _ columns: Int, _ most: Int) -> [Step] {
    var steps: [Step] = []
    var row = rows
    var column = columns
    for differences in stride(from: trace.count - 1, through: 1, by: -1) {
      let furthest = trace[differences]
      let diagonal = row - column
      let begun = start(diagonal, differences, furthest, most)
      steps += Array(repeating: .keep, count: row - begun)
      let removes =
        diagonal == differences
        || (diagonal != -differences && furthest[diagonal - 1 + most + 1] + 1 >= furthest[diagonal + 1 + most + 1])
      steps.append(removes ? .remove : .insert)
      row = removes ? begun - 1 : begun
      column = begun - diagonal - (removes ? 0 : 1)
    }
    steps += Array(repeating: .keep, count: row)
    return steps.reversed()
  }
}
