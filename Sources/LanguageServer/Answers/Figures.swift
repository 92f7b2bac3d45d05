import LanguageServerProtocol
import Linting
import ReportFacts

/// The figures of a report and the claims that rest on them.
struct Figures {
  let view: DocumentView

  /// Claims that are shown: a guess that fails is not.
  static func isShown(_ claim: Claim) -> Bool { claim.verdict != .mismatch || claim.confidence > .low }

  /// The claims that are shown and rest on the figure at `offset`.
  func claims(at offset: Int) -> [Claim] {
    view.analysis.claims.filter { claim in
      Self.isShown(claim) && (claim.result.range.holds(offset) || claim.operands.contains { $0.range.holds(offset) })
    }
  }

  /// The figure at `offset` as claims have it, or its range alone where no claim rests on it.
  func figure(at offset: Int) -> (range: Range<Int>, mention: Mention?)? {
    for claim in claims(at: offset) {
      for mention in [claim.result] + claim.operands where mention.range.holds(offset) && mention.value != nil {
        return (mention.range, mention)
      }
    }
    return view.analysis.quantities.first { $0.holds(offset) }.map { ($0, nil) }
  }

  /// All mentions of the figure at `offset`, in the order of the text, as restatements tie them together; itself alone where none do.
  func mentions(at offset: Int) -> [Mention] {
    guard let (_, own) = figure(at: offset), let own else { return [] }
    let restatements = view.analysis.claims.filter { $0.kind == .restatement && Self.isShown($0) }
    var found: [Int: Mention] = [own.range.lowerBound: own]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for claim in restatements {
        let all = [claim.result] + claim.operands
        guard all.contains(where: { found[$0.range.lowerBound] != nil }) else { continue }
        for mention in all where found[mention.range.lowerBound] == nil {
          found[mention.range.lowerBound] = mention
          isGrowing = true
        }
      }
    }
    return found.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension Range<Int> {
  /// Whether a cursor at `offset` stands on the range, its end included.
  func holds(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound && !isEmpty }
}
