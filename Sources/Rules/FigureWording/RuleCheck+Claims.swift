import Linting
import ReportFacts

extension RuleCheck {
  /// Looks at every claim of these kinds that comes out as `verdict` and whose reading is more than a guess.
  static func claims(
    _ kinds: ClaimKind..., verdict: Verdict = .mismatch, _ remark: @escaping @Sendable (JudgedClaim) -> Remark?
  ) -> RuleCheck {
    RuleCheck { analysis in
      let found = analysis.claims.filter { kinds.contains($0.kind) && $0.verdict == verdict && $0.confidence > .low }
      guard !found.isEmpty else { return [] }
      let evidence = Evidence(analysis)
      return found.compactMap { remark(JudgedClaim($0, in: analysis.text, evidence)) }
    }
  }
}
