/// Names that a mistyped one may have meant.
package enum NearestNames {
  /// At most three of `names`, the nearest first; of equally near ones the earlier.
  package static func find(_ name: String, in names: [String]) -> [String] {
    // More than this is no slip of the keyboard; what is asked for may have any length.
    let wanted = Array(name.utf8.prefix(64))
    let most = max(2, wanted.count / 3)
    var ranked: [(rank: Int, name: String)] = []
    for candidate in names {
      let distance = distance(wanted, Array(candidate.utf8))
      let isPart = wanted.count >= 3 && candidate.utf8.count > wanted.count && candidate.contains(name)
      if isPart || distance <= most { ranked.append((isPart ? min(distance, 1) : distance, candidate)) }
    }
    return ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.prefix(3).map(\.element.name)
  }

  /// How many bytes must be inserted, removed or replaced to turn `a` into `b`.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let replaced = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
