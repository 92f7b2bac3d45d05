import Linting
import ReportText
import Texts
import Workspaces

/// Findings as workflow commands of GitHub Actions, which shows them as annotations beside the lines of a change.
package struct GitHubFindings: FindingWriter {
  private let language: Language

  package init(in language: Language = .chinese) {
    self.language = language
  }

  package var opening: String { "" }
  package var separator: String { "" }
  package var showsOmitted: Bool { true }
  package func closing(_ summary: CheckSummary) -> String { "" }

  package func write(_ checked: CheckedDocument) -> [UInt8] {
    let lines = LineIndex(checked.document.text)
    let path = PathReference.withoutDot(checked.document.path)
    var result = ""
    for finding in checked.findings { result += describe(finding, path, lines) }
    if checked.omitted > 0 { result += command("notice", [("file", path)], [language.say(FormatTexts.more(checked.omitted))]) }
    return Array(result.utf8)
  }

  package func write(_ trouble: Trouble) -> [UInt8] {
    let properties = [("file", PathReference.withoutDot(trouble.path)), ("title", "reportlint")]
    return Array(command("error", properties, [language.say(trouble.message)]).utf8)
  }

  private func describe(_ finding: Finding, _ path: String, _ lines: LineIndex) -> String {
    let place = Place(finding.range, in: lines)
    var properties = [("file", path), ("line", "\(place.line)"), ("endLine", "\(place.endLine)")]
    // Columns are for places within one line; GitHub refuses them elsewhere.
    if place.line == place.endLine { properties += [("col", "\(place.column)"), ("endColumn", "\(place.endColumn)")] }
    properties.append(("title", "\(language.say(finding.severity.name)) \(finding.rule)"))
    var words = [finding.message]
    words += RelatedGroup.groups(of: finding.related, in: lines).map { $0.words(in: language) }
    words += finding.fixes.map { language.say(FormatTexts.fixed($0.title)) }
    return command(finding.severity.github, properties, words)
  }

  private func command(_ name: String, _ properties: [(String, String)], _ lines: [String]) -> String {
    let properties = properties.map { "\($0.0)=\(Self.escape(property: $0.1))" }.joined(separator: ",")
    return "::\(name) \(properties)::\(lines.map { Self.escape($0) }.joined(separator: "%0A"))\n"
  }

  /// What follows the second `::`.
  private static func escape(_ words: String) -> String {
    words.replacing("%", with: "%25").replacing("\r\n", with: "%0D%0A").replacing("\r", with: "%0D").replacing("\n", with: "%0A").printable
  }

  /// The value of a property, in which a colon or a comma would end it.
  private static func escape(property: String) -> String {
    escape(property).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension Severity {
  /// The workflow command for it.
  fileprivate var github: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }
}
