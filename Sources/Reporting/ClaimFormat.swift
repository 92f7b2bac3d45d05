import ReportFacts
import Texts
import Workspaces

/// How claims are written.
package enum ClaimFormat: String, Sendable, CaseIterable {
  /// For people: every claim with its formula and verdict, then the coverage.
  case text
  /// One JSON object a line.
  case jsonl
}

/// Writes the claims of documents; like `FindingWriter`, on several threads.
package protocol ClaimWriter: Sendable {
  func write(_ analysis: Analysis, of document: Document) -> [UInt8]
}

extension ClaimFormat {
  /// The writer of this format; `appearance` matters to text alone.
  package func writer(_ appearance: Appearance, in language: Language = .chinese) -> any ClaimWriter {
    switch self {
    case .text: TextClaims(appearance: appearance, in: language)
    case .jsonl: JSONClaims()
    }
  }
}
