/// Tells whether two names name one thing.
enum NameMatch {
  /// How surely they do, from 0 (they name different things) to 100 (they are the same).
  static func score(_ a: FactName, _ b: FactName) -> Int { score(a.text, b.text) }

  static func score(_ a: NameText, _ b: NameText) -> Int {
    if a.mask & b.mask == 0 { return 0 }
    if a.scalars == b.scalars { return a.scalars.isEmpty ? 0 : 100 }
    if a.scalars.isEmpty || b.scalars.isEmpty { return 0 }
    if areContrasted(a, b) { return 0 }
    return a.scalars.withUnsafeBufferPointer { first in
      b.scalars.withUnsafeBufferPointer { second in
        let first = UnsafeBufferPointer(rebasing: first[..<a.coreCount])
        let second = UnsafeBufferPointer(rebasing: second[..<b.coreCount])
        return score(first, second, isGeneric: a.isGeneric || b.isGeneric, isNarrower: a.marks.narrow != b.marks.narrow)
      }
    }
  }

  private static func score(
    _ first: UnsafeBufferPointer<UInt32>, _ second: UnsafeBufferPointer<UInt32>, isGeneric: Bool, isNarrower: Bool
  ) -> Int {
    if first.elementsEqual(second) { return 98 }
    let (shorter, longer) = first.count < second.count ? (first, second) : (second, first)
    guard shorter.count >= 2 else { return 0 }
    if LabelMatch.contains(longer, shorter) {
      if isGeneric { return isNarrower ? 20 : 50 }
      return isNarrower ? 70 : 92
    }
    if shorter.count >= 4, isSubsequence(shorter, of: longer) { return isNarrower ? 66 : 88 }
    // 培训教师 and 教师培训: the same characters in another order.
    if shorter.count >= 4, areAmong(shorter, longer) { return isNarrower ? 60 : (shorter.count == longer.count ? 90 : 80) }
    let run = LabelMatch.commonRun(first, second)
    guard run >= 2 else { return 0 }
    return min(run * 85 / shorter.count, 85) * (isNarrower ? 80 : 100) / 100
  }

  /// Whether they hold different words of one group: 收入 and 支出, 城镇 and 农村.
  static func areContrasted(_ a: FactName, _ b: FactName) -> Bool { areContrasted(a.text, b.text) }

  static func areContrasted(_ a: NameText, _ b: NameText) -> Bool {
    if a.marks.contrast.isEmpty || b.marks.contrast.isEmpty { return false }
    return NameWords.standard.areContrasted(a.marks, b.marks)
  }

  /// Whether each character of `part` stands in `name`, as often as in `part`.
  private static func areAmong(_ part: UnsafeBufferPointer<UInt32>, _ name: UnsafeBufferPointer<UInt32>) -> Bool {
    // Most names fail at the first character that the other does not have.
    for scalar in part where !name.contains(scalar) { return false }
    var rest = Array(name)
    for scalar in part {
      guard let index = rest.firstIndex(of: scalar) else { return false }
      rest.swapAt(index, rest.count - 1)
      rest.removeLast()
    }
    return true
  }

  private static func isSubsequence(_ part: UnsafeBufferPointer<UInt32>, of name: UnsafeBufferPointer<UInt32>) -> Bool {
    var matched = 0
    for scalar in name where scalar == part[matched] {
      matched += 1
      if matched == part.count { return true }
    }
    return false
  }
}
