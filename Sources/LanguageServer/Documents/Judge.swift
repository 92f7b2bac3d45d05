import Linting
import ReportText
import Workspaces

/// What judges a document: the rules as they are settled for it, and the findings that are known and let be.
struct Judge: Sendable {
  let linter: Linter
  /// How many settlements the session had seen when this was settled.
  let settlement: Int
  let baseline: Baseline?
  /// The document as the baseline names it.
  let name: String
  /// The day on which entries of the baseline may have expired.
  let today: String

  /// What is to be told of a report, in the order of the text.
  func findings(of subject: Subject) -> [Finding] {
    let findings = linter.lint(subject)
    guard let baseline else { return findings }
    return baseline.apply(to: findings, of: subject.text, named: name, today: today).findings
  }
}
