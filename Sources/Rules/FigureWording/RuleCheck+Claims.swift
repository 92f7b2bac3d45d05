import Linting
import ReportFacts

extension RuleCheck {
  /// Looks at every claim of these kinds that comes out as `verdict` and whose reading is more than a guess.
  static func claims(
    _ kinds: ClaimKind..., verdict: Verdict = .mismatch, _ remark: @escaping @Sendable (JudgedClaim) -> Remark?
  ) -> RuleCheck {
    RuleCheck { subject in
      let analysis = subject.analysis
      let claims = analysis.claims
      // By index, for claims are large, and every rule looks at each of them.
      let found = claims.indices.filter { claims[$0].verdict == verdict && claims[$0].confidence > .low && kinds.contains(claims[$0].kind) }
      guard !found.isEmpty else { return [] }
      // What is no mismatch has no wrong figure to look for.
      let evidence = verdict == .mismatch ? Evidence(analysis) : .none
      return found.compactMap { remark(JudgedClaim(claims[$0], in: analysis.text, evidence)) }
    }
  }
}
