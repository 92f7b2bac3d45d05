import JSON
import LanguageServerProtocol
import Linting
import Texts
import Workspaces

extension Session {
  /// What judges a document: what its configuration file settles, and for the rest the settings of the editor.
  mutating func judge(for uri: String) -> Judge {
    if let known = documents[uri]?.judge, known.settlement == settlement { return known }
    // What has no file yet is judged as if it lay in the first folder.
    let draft = folders.first.flatMap { FileURI.path($0.uri)?.appending(Array("draft".utf8)) }
    let path = FileURI.path(uri) ?? draft
    let resolved = path.flatMap { configurations.nearest(to: $0) }
    if let resolved { tell(resolved.problems) }
    let file = resolved?.baseline?.value
    let judge = Judge(
      linter: Linter(environment.catalog, configuration(resolved, path)), settlement: settlement, baseline: file.flatMap { baseline($0) },
      name: file.flatMap { file in path.map { $0.seen(from: file.parent ?? FilePath("/")).display } } ?? "", today: Platform.today)
    documents[uri]?.judge = judge
    return judge
  }

  private func configuration(_ resolved: ResolvedConfiguration?, _ path: FilePath?) -> Configuration {
    var result = settings.configuration
    result.language = language
    guard let resolved, let path else { return result }
    let settled = resolved.configuration(for: path, in: language)
    result.outline = settled.outline ?? result.outline
    result.region = settled.region ?? result.region
    result.rules.merge(settled.rules) { $1 }
    result.policies = settled.policies
    result.ownOutlines = settled.ownOutlines
    result.language = environment.language ?? settled.language
    return result
  }

  /// A baseline that a configuration names; nil where it cannot be read.
  private mutating func baseline(_ file: FilePath) -> Baseline? {
    guard case .success(let bytes?) = environment.files.contents(file) else { return nil }
    let (baseline, problems) = Baseline.read(bytes, path: file)
    tell(problems)
    return baseline
  }

  /// Shows what is wrong with a configuration, each thing once; what is right in it counts nevertheless.
  private mutating func tell(_ problems: [ConfigurationProblem]) {
    for problem in problems {
      let words = problem.words(named: problem.path.display)
      if toldProblems.insert(language.say(words)).inserted { show(.warning, ServerTexts.brokenConfiguration(words)) }
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
