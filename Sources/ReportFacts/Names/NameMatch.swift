/// Tells whether two names name one thing.
enum NameMatch {
  /// How surely they do, from 0 (they name different things) to 100 (they are the same).
  static func score(_ a: FactName, _ b: FactName) -> Int {
    if a.scalars == b.scalars { return a.scalars.isEmpty ? 0 : 100 }
    if a.scalars.isEmpty || b.scalars.isEmpty { return 0 }
    if areContrasted(a, b) { return 0 }
    let first = a.core
    let second = b.core
    if first == second { return 98 }
    let (shorter, longer) = first.count < second.count ? (first, second) : (second, first)
    guard shorter.count >= 2 else { return 0 }
    let isNarrower = a.marks.narrow != b.marks.narrow
    if contains(longer, shorter) {
      if a.isGeneric || b.isGeneric { return isNarrower ? 20 : 50 }
      return isNarrower ? 70 : 92
    }
    if shorter.count >= 4, isSubsequence(shorter, of: longer) { return isNarrower ? 66 : 88 }
    // 培训教师 and 教师培训: the same characters in another order.
    if shorter.count >= 4, areAmong(shorter, longer) { return isNarrower ? 60 : (shorter.count == longer.count ? 90 : 80) }
    let run = LabelMatch.commonRun(Array(first), Array(second))
    guard run >= 2 else { return 0 }
    return min(run * 85 / shorter.count, 85) * (isNarrower ? 80 : 100) / 100
  }

  /// Whether they hold different words of one group: 收入 and 支出, 城镇 and 农村.
  static func areContrasted(_ a: FactName, _ b: FactName) -> Bool { NameWords.standard.areContrasted(a.marks, b.marks) }

  private static func contains(_ name: ArraySlice<UInt32>, _ part: ArraySlice<UInt32>) -> Bool {
    guard let first = part.first, name.count >= part.count else { return false }
    for start in name.startIndex...name.endIndex - part.count
    where name[start] == first && name[start..<start + part.count].elementsEqual(part) {
      return true
    }
    return false
  }

  /// Whether each character of `part` stands in `name`, as often as in `part`.
  private static func areAmong(_ part: ArraySlice<UInt32>, _ name: ArraySlice<UInt32>) -> Bool {
    var rest = Array(name)
    for scalar in part {
      guard let index = rest.firstIndex(of: scalar) else { return false }
      rest.swapAt(index, rest.count - 1)
      rest.removeLast()
    }
    return true
  }

  private static func isSubsequence(_ part: ArraySlice<UInt32>, of name: ArraySlice<UInt32>) -> Bool {
    var rest = part
    for scalar in name where scalar == rest.first {
      rest = rest.dropFirst()
      if rest.isEmpty { return true }
    }
    return rest.isEmpty
  }
}
