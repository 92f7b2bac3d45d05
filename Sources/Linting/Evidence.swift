import ReportFacts
import ReportText

/// What the rest of a report says about which figure of a claim is the wrong one.
package struct Evidence: Sendable {
  private let text: SourceText
  private let quantities: [Range<Int>]
  /// Where figures stand that make another claim hold.
  private let vouched: Places
  /// Where figures stand that take part in mismatches, each as often as it does.
  private let implicated: Places
  private let turned: [Claim]

  /// How many quantities before and behind a figure are looked at for the same number.
  private static let reach = 1500

  /// Says nothing.
  package static let none = Evidence()

  private init() {
    text = SourceText([])
    quantities = []
    vouched = Places([], at: [])
    implicated = Places([], at: [])
    turned = []
  }

  package init(_ analysis: Analysis) {
    let claims = analysis.claims
    let exact = claims.indices.filter { Self.isExact(claims[$0].kind) }
    text = analysis.text
    quantities = analysis.quantities
    vouched = Places(claims, at: exact.filter { claims[$0].verdict != .mismatch })
    implicated = Places(claims, at: exact.filter { claims[$0].verdict == .mismatch })
    turned = claims.indices.filter { claims[$0].fault == .direction }.map { claims[$0] }
  }

  /// Whether a claim that holds rests on this figure: it is not the one that makes another fail.
  package func vouch(for mention: Mention) -> Bool { vouched.count(of: mention) > 0 }

  /// Whether several claims fail that rest on this figure.
  package func implicate(_ mention: Mention) -> Bool { implicated.count(of: mention) > 1 }

  /// The other claims on the same figures whose direction is wrong too.
  package func turnedSiblings(of claim: Claim) -> [Claim] {
    turned.filter { $0.operands == claim.operands && $0.result != claim.result }
  }

  /// Whether the report states this number, written so, anywhere near but in the claim itself. A number of one or two digits says nothing.
  package func states(_ number: String, besides claim: Claim) -> Bool {
    let wanted = Array(number.utf8)
    guard wanted.count(where: { $0 >= 0x30 && $0 <= 0x39 }) >= 3 else { return false }
    let middle = index(of: claim.result.range.lowerBound)
    let near = max(middle - Self.reach, 0)..<min(middle + Self.reach, quantities.count)
    return text.bytes.withUnsafeBufferPointer { bytes in
      for place in near {
        let start = quantities[place].lowerBound
        let end = start + wanted.count
        guard bytes[start] == wanted[0], end <= quantities[place].upperBound, bytes[start..<end].elementsEqual(wanted) else { continue }
        if end < quantities[place].upperBound, Self.continuesNumber(bytes[end]) { continue }
        if start != claim.result.range.lowerBound, !claim.operands.contains(where: { $0.range.lowerBound == start }) { return true }
      }
      return false
    }
  }

  private static func continuesNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  /// The first quantity at or behind `offset`.
  private func index(of offset: Int) -> Int {
    var low = 0
    var high = quantities.count
    while low < high {
      let middle = (low + high) / 2
      if quantities[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a claim of this kind holds for one value only.
  private static func isExact(_ kind: ClaimKind) -> Bool {
    switch kind {
    case .sum, .difference, .growth, .ratio, .average, .product, .balance, .restatement: true
    case .part, .order, .count, .target: false
    }
  }
}

/// Where the figures of claims begin, in order: a list that is sorted once costs less than a set.
private struct Places: Sendable {
  private let starts: [Int]

  init(_ claims: [Claim], at indices: [Int]) {
    var starts: [Int] = []
    starts.reserveCapacity(indices.count * 3)
    for index in indices {
      starts.append(claims[index].result.range.lowerBound)
      for operand in claims[index].operands { starts.append(operand.range.lowerBound) }
    }
    starts.sort()
    self.starts = starts
  }

  /// In how many places of claims the figure stands.
  func count(of mention: Mention) -> Int {
    let wanted = mention.range.lowerBound
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    var count = 0
    while low + count < starts.count, starts[low + count] == wanted { count += 1 }
    return count
  }
}
