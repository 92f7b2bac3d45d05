import Linting
import Texts
import Workspaces

/// What applies to one file, and which line of which configuration says so.
package struct ConfigurationExplanation {
  private let path: FilePath?
  private let settlements: Settlements
  private let language: Language

  /// - Parameter path: as the user wrote it; nil for standard input.
  package init(_ path: FilePath?, _ settlements: Settlements, in language: Language = .chinese) {
    self.language = language
    self.path = path
    self.settlements = settlements
  }

  package var text: String {
    let name = path?.display ?? language.say(FormatTexts.standardInput)
    guard let resolved = settlements.resolved(for: path) else {
      return "\(name)\n  \(language.say(FormatTexts.noConfiguration))\n"
    }
    var lines = [FormatTexts.configurationFile(settlements.display(resolved.path))]
    let bases = resolved.files.filter { $0 != resolved.path }.map(settlements.display)
    if !bases.isEmpty { lines.append(FormatTexts.bases(Wording.list(bases.map(\.wording), CommonTexts.enumeration))) }
    let absolute = path.map(settlements.absolute)
    let settings = absolute.map(resolved.settings) ?? resolved.settings
    if let outline = settings.outline { lines.append(FormatTexts.setOutline(outline.value, source(outline))) }
    if let region = settings.region { lines.append(FormatTexts.setRegion(region.value, source(region))) }
    if let chosen = settings.language {
      lines.append(FormatTexts.setLanguage(chosen.value == .english ? FormatTexts.english : FormatTexts.chinese, source(chosen)))
    }
    for (id, rule) in settings.rules.sorted(by: { $0.key < $1.key }) {
      lines.append(FormatTexts.setRule(id, rule.value.name, source(rule)))
    }
    for outline in resolved.outlines { lines.append(FormatTexts.ownOutline(settlements.display(outline.value), source(outline))) }
    for policy in resolved.policies { lines.append(FormatTexts.ownPolicies(settlements.display(policy.value), source(policy))) }
    if let baseline = resolved.baseline { lines.append(FormatTexts.setBaseline(settlements.display(baseline.value), source(baseline))) }
    if let absolute { lines.append(FormatTexts.inFolders(scope(resolved, absolute))) }
    return "\(name)\n" + lines.map { "  \(language.say($0))\n" }.joined()
  }

  private func scope(_ resolved: ResolvedConfiguration, _ path: FilePath) -> Wording {
    switch resolved.scope(of: path) {
    case .plain: FormatTexts.ifReport()
    case .included(let origin): FormatTexts.always(source(origin))
    case .excluded(let origin): FormatTexts.never(source(origin))
    }
  }

  private func source<Value>(_ settled: Settled<Value>) -> String { source(settled.origin) }

  private func source(_ origin: ConfigurationOrigin) -> String { "    ← \(settlements.display(origin.path)):\(origin.line)" }
}

extension RuleSetting {
  /// off, error, …: as configurations write it.
  fileprivate var name: Wording {
    switch self {
    case .off: FormatTexts.off()
    case .severity(let severity): FormatTexts.severity(severity.name, severity.rawValue)
    }
  }
}
