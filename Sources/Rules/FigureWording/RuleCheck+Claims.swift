import Linting
import ReportFacts

extension RuleCheck {
  /// Looks at every claim of these kinds that comes out as `verdict` and whose reading is more than a guess. Of what holds there is nothing
  /// to say.
  static func claims(
    _ kinds: ClaimKind..., verdict: Verdict = .mismatch, _ remark: @escaping @Sendable (JudgedClaim) -> Remark?
  ) -> RuleCheck {
    RuleCheck { subject in
      let told: [Claim]
      switch verdict {
      case .mismatch: told = subject.mismatches
      case .rounding: told = subject.roundings
      case .holds: return []
      }
      // What is no mismatch has no wrong figure to look for.
      let evidence = verdict == .mismatch ? subject.evidence : .none
      return told.filter { kinds.contains($0.kind) }.compactMap { remark(JudgedClaim($0, in: subject.text, evidence)) }
    }
  }
}
