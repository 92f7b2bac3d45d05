import Linting
import Workspaces

/// What a check of many documents found, in numbers.
package struct CheckSummary: Sendable, Equatable {
  /// How many documents were judged.
  package var documents = 0
  /// How many files should have been judged but could not be read.
  package private(set) var troubles = 0
  /// The first of them.
  package private(set) var told: [Trouble] = []
  /// How many files of folders were not taken for reports.
  package var unrecognised = 0
  /// How many fixes were applied.
  package var fixed = 0
  private var errors = 0
  private var warnings = 0
  private var informations = 0
  private var hints = 0

  package init() {}

  /// How many findings there are of a severity, shown or not.
  package subscript(_ severity: Severity) -> Int {
    get {
      switch severity {
      case .error: errors
      case .warning: warnings
      case .information: informations
      case .hint: hints
      }
    }
    set {
      switch severity {
      case .error: errors = newValue
      case .warning: warnings = newValue
      case .information: informations = newValue
      case .hint: hints = newValue
      }
    }
  }

  package var findings: Int { errors + warnings + informations + hints }

  /// Counts a document that was judged, with its findings.
  package mutating func add(_ findings: [Finding]) {
    documents += 1
    for finding in findings { self[finding.severity] += 1 }
  }

  /// Counts a file that could not be read.
  package mutating func add(_ trouble: Trouble) {
    troubles += 1
    if told.count < Self.mostTold { told.append(trouble) }
  }

  /// Beyond so many, one sees that the folder is the wrong one.
  private static let mostTold = 1000

  /// Adds what another part of the run counted.
  package mutating func add(_ other: CheckSummary) {
    documents += other.documents
    troubles += other.troubles
    told += other.told.prefix(max(0, Self.mostTold - told.count))
    unrecognised += other.unrecognised
    fixed += other.fixed
    for severity in Severity.allCases { self[severity] += other[severity] }
  }

  /// The exit status of a check: 2 where something could not be read, 1 where a finding is at or above `threshold`, else 0.
  package func status(failingOn threshold: Severity) -> Int32 {
    if troubles > 0 { return 2 }
    return Severity.allCases.contains { $0 >= threshold && self[$0] > 0 } ? 1 : 0
  }
}
