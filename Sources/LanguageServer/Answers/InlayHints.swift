import LanguageServerProtocol
import ReportFacts
import Texts

/// The hints behind results that were recomputed: Σ ✓, ✗ 差 0.01, ✗ 应为 53.10%.
struct InlayHints {
  let view: DocumentView

  /// The hints of the claims whose results stand in `range`, one a result.
  func hints(in range: Range<Int>) -> [InlayHint] {
    var hints: [InlayHint] = []
    var last: Claim?
    for claim in view.analysis.claims where range.contains(claim.result.range.upperBound) && isWorthAHint(claim) {
      // Of several claims on one result a failing one is told, else the first.
      if let shown = last, shown.result.range == claim.result.range {
        if claim.verdict != .mismatch || shown.verdict == .mismatch { continue }
        hints.removeLast()
      }
      hints.append(hint(claim))
      last = claim
    }
    return hints
  }

  private func isWorthAHint(_ claim: Claim) -> Bool {
    switch claim.kind {
    case .sum, .difference, .growth, .ratio, .average, .product, .balance: Figures.isShown(claim) && claim.computed != nil
    case .part, .order, .restatement, .count, .target: false
    }
  }

  private func hint(_ claim: Claim) -> InlayHint {
    let words = ClaimWords(claim, view)
    let isSum = claim.kind == .sum || claim.kind == .balance
    var label = isSum ? "Σ \(claim.verdict.sign)" : claim.verdict.sign
    if claim.verdict != .holds {
      let isQuotient = claim.kind == .ratio || claim.kind == .growth || claim.kind == .average
      if isQuotient, let computed = words.computed {
        label += " " + view.language.say(ServerTexts.computed(computed))
      } else if let gap = words.gap {
        label += " \(gap)"
      }
    }
    return InlayHint(position: view.positions.position(claim.result.range.upperBound), label: label, tooltip: words.line)
  }
}
