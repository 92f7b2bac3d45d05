import ReportFacts
import ReportText

/// What the rest of a report says about which figure of a claim is the wrong one.
struct Evidence: Sendable {
  private let text: SourceText
  private let quantities: [Range<Int>]
  /// Where figures stand that make another claim hold.
  private let vouched: Set<Int>
  /// Where figures stand that take part in mismatches, and in how many.
  private let implicated: [Int: Int]
  private let turned: [Claim]

  /// How many quantities before and behind a figure are looked at for the same number.
  private static let reach = 1500

  init(_ analysis: Analysis) {
    var vouched: Set<Int> = []
    var implicated: [Int: Int] = [:]
    for claim in analysis.claims where Self.isExact(claim.kind) {
      for mention in claim.operands + [claim.result] {
        if claim.verdict == .mismatch {
          implicated[mention.range.lowerBound, default: 0] += 1
        } else {
          vouched.insert(mention.range.lowerBound)
        }
      }
    }
    text = analysis.text
    quantities = analysis.coverage.quantities
    self.vouched = vouched
    self.implicated = implicated
    turned = analysis.claims.filter { $0.fault == .direction }
  }

  /// Whether a claim that holds rests on this figure: it is not the one that makes another fail.
  func vouch(for mention: Mention) -> Bool { vouched.contains(mention.range.lowerBound) }

  /// Whether several claims fail that rest on this figure.
  func implicate(_ mention: Mention) -> Bool { implicated[mention.range.lowerBound, default: 0] > 1 }

  /// The other claims on the same figures whose direction is wrong too.
  func turnedSiblings(of claim: Claim) -> [Claim] {
    turned.filter { $0.operands == claim.operands && $0.result != claim.result }
  }

  /// Whether the report states this number, written so, anywhere near but in the claim itself. A number of one or two digits says nothing.
  func states(_ number: String, besides claim: Claim) -> Bool {
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
