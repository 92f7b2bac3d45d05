import ReportText

/// Finds the year that a report is about.
struct ReportedYear {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The first 20xx年 of the title, else the first 20xx年度 of the opening.
  func year(titles: [Range<Int>], opening: Range<Int>) -> Int? {
    for title in titles {
      if let year = first(in: title, annual: false) { return year }
    }
    return first(in: opening, annual: true)
  }

  private func first(in range: Range<Int>, annual: Bool) -> Int? {
    var position = range.lowerBound
    while position + 7 <= range.upperBound {
      if let year = Self.year(bytes, at: position, before: range.upperBound, annual: annual) { return year }
      position += 1
    }
    return nil
  }

  /// The year written at `position` before 年, or before 年度 where `annual`.
  static func year(_ bytes: [UInt8], at position: Int, before end: Int, annual: Bool) -> Int? {
    guard position + 7 <= end, bytes[position] == 0x32, bytes[position + 1] == 0x30, isDigit(bytes[position + 2]),
      isDigit(bytes[position + 3]), bytes[position + 4] == 0xE5, bytes[position + 5] == 0xB9, bytes[position + 6] == 0xB4
    else { return nil }
    if annual {
      guard position + 10 <= end, bytes[position + 7] == 0xE5, bytes[position + 8] == 0xBA, bytes[position + 9] == 0xA6 else { return nil }
    }
    return 2000 + 10 * Int(bytes[position + 2] - 0x30) + Int(bytes[position + 3] - 0x30)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
