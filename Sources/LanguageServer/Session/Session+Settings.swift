import JSON
import LanguageServerProtocol
import Linting
import Workspaces

extension Session {
  /// What judges a document: what its configuration file settles, and for the rest the settings of the editor.
  mutating func linter(for uri: String) -> Linter {
    if let known = documents[uri]?.linter, known.settlement == settlement { return known.linter }
    let linter = Linter(environment.catalog, configuration(for: uri))
    documents[uri]?.linter = (settlement, linter)
    return linter
  }

  private mutating func configuration(for uri: String) -> Configuration {
    var result = settings.configuration
    // What has no file yet is judged as if it lay in the first folder.
    let own = FileURI.path(uri)
    guard let path = own ?? folders.first.flatMap({ FileURI.path($0.uri)?.appending(Array("draft".utf8)) }) else { return result }
    guard let found = configurations.nearest(to: path) else { return result }
    tell(found.problems)
    let settled = found.configuration(for: path)
    result.outline = settled.outline ?? result.outline
    result.region = settled.region ?? result.region
    result.rules.merge(settled.rules) { $1 }
    result.policies = settled.policies
    result.ownOutlines = settled.ownOutlines
    return result
  }

  /// Shows what is wrong with a configuration, each thing once; what is right in it counts nevertheless.
  private mutating func tell(_ problems: [ConfigurationProblem]) {
    for problem in problems {
      let words = problem.words(named: problem.path.display)
      if toldProblems.insert(words).inserted { show(.warning, "配置有误，其余照常检查。\(words)") }
    }
  }

  /// Forgets the configuration files that were read, for one of them has changed.
  mutating func forgetConfigurations() {
    configurations = environment.finder
    toldProblems = []
    refresh()
  }

  /// Takes new settings; what they may change is told again.
  mutating func adopt(_ settings: Settings) {
    guard settings != self.settings else { return }
    self.settings = settings
    refresh()
  }

  /// Has everything told again that settings decide about.
  mutating func refresh() {
    settlement += 1
    for uri in documents.keys.sorted() { tellLater(uri) }
    if client.pullsDiagnostics, client.refreshesDiagnostics { ask("workspace/diagnostic/refresh", nil) }
    if client.refreshesInlayHints { ask("workspace/inlayHint/refresh", nil) }
    if client.refreshesSemanticTokens { ask("workspace/semanticTokens/refresh", nil) }
    if client.refreshesCodeLenses { ask("workspace/codeLens/refresh", nil) }
  }
}
