import Texts
import Workspaces

/// How findings are written.
package enum FindingFormat: String, Sendable, CaseIterable {
  /// For people: the line, the place underlined, what would mend it.
  case text
  /// One line each: `path:line:column: severity rule: message`.
  case concise
  /// One JSON array.
  case json
  /// One JSON object a line.
  case jsonl
  /// SARIF 2.1.0.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// A Code Quality report of GitLab.
  case gitlab
  /// JUnit XML.
  case junit
  /// One page for a reviewer.
  case html
}

/// Writes the findings of many documents.
///
/// Documents are written on several threads and joined in order, so a writer keeps no state from one to the next; a document without
/// findings may be written as nothing.
package protocol FindingWriter: Sendable {
  /// What stands before the first document.
  var opening: String { get }
  /// What stands between two documents that are not written as nothing.
  var separator: String { get }
  /// Whether `write` says how many findings were left out; if not, standard error does.
  var showsOmitted: Bool { get }
  func write(_ checked: CheckedDocument) -> [UInt8]
  /// What is put out for a file that could not be read; standard error tells of it in any case.
  func write(_ trouble: Trouble) -> [UInt8]
  /// What stands behind the last document.
  func closing(_ summary: CheckSummary) -> String
}

extension FindingWriter {
  package func write(_ trouble: Trouble) -> [UInt8] { [] }
}

extension FindingFormat {
  /// The writer of this format; `appearance` matters to text alone.
  ///
  /// - Parameter verbose: whether the outline of every document is told, with text even where nothing was found.
  package func writer(_ appearance: Appearance, verbose: Bool = false, tool: Tool = Tool(), in language: Language = .chinese)
    -> any FindingWriter
  {
    switch self {
    case .text: TextFindings(appearance: appearance, tellsAll: verbose, in: language)
    case .concise: ConciseFindings(in: language)
    case .json: JSONFindings(asLines: false, tellsOutlines: verbose)
    case .jsonl: JSONFindings(asLines: true, tellsOutlines: verbose)
    case .sarif: SARIFFindings(tool: tool, in: language)
    case .github: GitHubFindings(in: language)
    case .gitlab: GitLabFindings()
    case .junit: JUnitFindings(in: language)
    case .html: HTMLReport(tool: tool, in: language)
    }
  }
}
