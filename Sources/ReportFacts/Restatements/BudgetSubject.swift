/// A subject of the government budget by its levels: 社会保障和就业支出（类）抚恤（款）其他优抚支出（项）.
enum BudgetSubject {
  /// The words of each level, in UTF-8 offsets; the whole range where it is no such subject.
  static func levels(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var levels: [Range<Int>] = []
    var start = range.lowerBound
    var position = range.lowerBound
    guard let first = firstOpening(bytes, range) else { return [range] }
    position = first
    // （类） has nine bytes, 类 款 项 are E7 B1 BB, E6 AC BE, E9 A1 B9.
    while position + 9 <= range.upperBound {
      if isOpening(bytes, position), isLevel(bytes, position + 3) {
        levels.append(start..<position)
        position += 9
        start = position
      } else {
        position += 1
      }
    }
    if levels.isEmpty { return [range] }
    if range.upperBound - start > 6 { levels.append(start..<range.upperBound) }
    return levels
  }

  /// Where the first full-width bracket stands, or another mark of that block: most words hold none.
  private static func firstOpening(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var position = range.lowerBound
      while position < range.upperBound {
        if bytes[position] == 0xEF { return position }
        position += 1
      }
      return nil
    }
  }

  private static func isOpening(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 0xEF && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x88
  }

  private static func isLevel(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE7, 0xB1, 0xBB), (0xE6, 0xAC, 0xBE), (0xE9, 0xA1, 0xB9): true
    default: false
    }
  }
}
