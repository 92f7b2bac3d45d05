import Linting
import ReportFacts
import ReportText

extension RuleCheck {
  /// Looks at every observation of one kind.
  static func observations(
    _ kind: Observation.Kind, _ remark: @escaping @Sendable (Observation, SourceText) -> Remark?
  ) -> RuleCheck {
    RuleCheck { subject in
      let text = subject.text
      return subject.observations.filter { $0.kind == kind }.compactMap { remark($0, text) }
    }
  }
}
