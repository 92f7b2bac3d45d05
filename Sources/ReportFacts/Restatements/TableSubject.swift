/// Finds what a form is about: the cell behind 项目名称.
enum TableSubject {
  /// The name's place, in offsets from the start of the block; empty where the form names no project.
  static func find(_ grid: Grid) -> Range<Int> {
    for row in grid.rows.prefix(4) {
      for (index, cell) in row.enumerated() where cell.isWords && index + 1 < row.count && row[index + 1].isWords {
        let words = grid.words(cell)
        guard words.equals("项目名称") || words.equals("专项名称") || words.equals("项目（专项）名称") else { continue }
        // 项目名称 over a column of names stands beside the headers of other columns.
        let name = grid.words(row[index + 1])
        if ["预算", "万元", "金额", "支出数", "得分", "分值"].allSatisfy({ !name.contains($0) }) { return row[index + 1].range }
      }
    }
    return 0..<0
  }
}
