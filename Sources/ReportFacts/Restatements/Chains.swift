/// Facts by a key: a table of chains without the keys themselves, so that what is found must be looked at again.
struct Chains {
  private var heads: [Int32]
  private var entries: [(fact: Int32, next: Int32)] = []
  private let mask: UInt64

  /// Room for so many entries.
  init(_ count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    heads = [Int32](repeating: -1, count: size)
    mask = UInt64(size - 1)
    entries.reserveCapacity(count)
  }

  mutating func insert(_ fact: Int, _ key: UInt64) {
    let slot = slot(key)
    entries.append((Int32(truncatingIfNeeded: fact), heads[slot]))
    heads[slot] = Int32(truncatingIfNeeded: entries.count - 1)
  }

  /// Where the facts that may have this key begin, for `next`.
  @inline(__always)
  func start(_ key: UInt64) -> Int32 { heads[slot(key)] }

  /// The fact at `link`, which moves on to the one before it; nil at the end.
  @inline(__always)
  func next(_ link: inout Int32) -> Int? {
    guard link >= 0 else { return nil }
    let (fact, next) = entries[Int(link)]
    link = next
    return Int(fact)
  }

  /// The facts that may have this key, the latest first, at most so many.
  func facts(_ key: UInt64, most: Int) -> [Int] {
    var link = start(key)
    var facts: [Int] = []
    while facts.count < most, let fact = next(&link) { facts.append(fact) }
    return facts
  }

  private func slot(_ key: UInt64) -> Int {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    return Int(hash & mask)
  }
}
