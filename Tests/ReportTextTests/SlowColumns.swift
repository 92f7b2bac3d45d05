import ReportText

/// Columns of one line as a string counts them: the reference that `LineIndex` is held to.
struct SlowColumns {
  /// The offset and column, in each unit, of every scalar and of the end.
  private var places: [(offset: Int, column: [ColumnUnit: Int])] = []

  init(_ line: String) {
    var place = (offset: 0, column: [ColumnUnit.utf8: 0, .codePoints: 0, .utf16: 0])
    for scalar in line.unicodeScalars {
      places.append(place)
      let length = String(scalar).utf8.count
      place.offset += length
      place.column[.utf8, default: 0] += length
      place.column[.codePoints, default: 0] += 1
      place.column[.utf16, default: 0] += String(scalar).utf16.count
    }
    places.append(place)
  }

  func column(of offset: Int, _ unit: ColumnUnit) -> Int {
    places.last { $0.offset <= offset }?.column[unit] ?? 0
  }

  func offset(column: Int, _ unit: ColumnUnit) -> Int {
    places.last { ($0.column[unit] ?? 0) <= column }?.offset ?? 0
  }
}
