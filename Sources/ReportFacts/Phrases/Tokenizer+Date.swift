extension Tokenizer {
  /// Reads 2024年, 2024年度, 2024年1-12月, 12月31日, 1—5月, 2020-2022年 at `from`; false where it is no date.
  mutating func readDate(_ digits: Digits, from: Int) -> Bool {
    guard digits.isInteger, !digits.isGrouped, mayDate(at: digits.end),
      let first = dateUnit(digits, at: digits.end) ?? rangeDateUnit(digits)
    else { return false }
    var dateEnd = first.end
    var unit = first.unit
    // The smaller units that follow: 2024年12月31日, 2024年1-12月.
    while unit != .day {
      let next = self.digits(from: dateEnd)
      guard next.count > 0, next.count <= 2, next.isInteger, let more = dateUnit(next, at: next.end) ?? rangeDateUnit(next),
        more.unit.rawValue > unit.rawValue
      else { break }
      dateEnd = more.end
      unit = more.unit
    }
    append(.period, from: from, to: dateEnd, link: first.unit == .year ? digits.coefficient : 0)
    position = dateEnd
    return true
  }

  /// Whether 年 月 日 or the mark of a range may stand at `index`, told by the first byte.
  private func mayDate(at index: Int) -> Bool {
    switch lead(at: index) {
    case 0x20, 0x2D, 0x7E, 0xE2, 0xE3, 0xE8, 0xEF: true
    case 0xE5: lead(at: index + 1) == 0xB9
    case 0xE6: lead(at: index + 1) == 0x9C || lead(at: index + 1) == 0x97
    default: false
    }
  }

  private enum DateUnit: Int {
    case year, month, day
  }

  /// The date unit behind `digits` at `index`, if their size fits it.
  private func dateUnit(_ digits: Digits, at index: Int) -> (unit: DateUnit, end: Int)? {
    let index = digits.count == 4 && stands(" 年", at: index) ? index + 1 : index
    if digits.count == 4, stands("年", at: index), digits.coefficient >= 1900, digits.coefficient < 2100 {
      let next = index + 3
      if stands("度", at: next) || stands("末", at: next) || stands("底", at: next) { return (.year, next + 3) }
      // 年初预算 is a word of its own.
      guard stands("初", at: next), !stands("初预算", at: next), !stands("初部门", at: next), !stands("初批复", at: next) else {
        return (.year, next)
      }
      return (.year, next + 3)
    }
    if digits.count <= 2, digits.coefficient >= 1 {
      if digits.coefficient <= 12, stands("月", at: index) { return (.month, index + (stands("月份", at: index) ? 6 : 3)) }
      if digits.coefficient <= 31, stands("日", at: index) { return (.day, index + 3) }
    }
    return nil
  }

  /// 1-5月, 2020—2022年: the unit behind the second number of a range.
  private func rangeDateUnit(_ first: Digits) -> (unit: DateUnit, end: Int)? {
    for (mark, length) in [("-", 1), ("—", 3), ("～", 3), ("~", 1), ("至", 3), ("－", 3), ("、", 3)] as [(StaticString, Int)]
    where stands(mark, at: first.end) {
      let second = self.digits(from: first.end + length)
      guard second.count > 0, second.isInteger, second.count == first.count || second.count <= 2, first.count <= 4 else { return nil }
      guard let found = dateUnit(second, at: second.end) else { return nil }
      // 5、8月 is a list of months; 40、2024年 is not a date.
      return (found.unit == .year) == (first.count == 4) ? found : nil
    }
    return nil
  }
}
