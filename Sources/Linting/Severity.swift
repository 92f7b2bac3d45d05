/// What happens if a finding is submitted as it stands.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Style.
  case hint
  /// Worth knowing; nothing follows from it.
  case information
  /// A reviewer would ask.
  case warning
  /// A reviewer would send the report back.
  case error

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .information: 1
    case .warning: 2
    case .error: 3
    }
  }
}
