import JSON
import LanguageServerProtocol
import Linting

extension Session {
  /// What judges a document.
  func linter(for uri: String) -> Linter { Linter(environment.catalog, settings.configuration) }

  /// Takes new settings; what they may change is told again.
  mutating func adopt(_ settings: Settings) {
    guard settings != self.settings else { return }
    self.settings = settings
    refresh()
  }

  /// Has everything told again that settings decide about.
  mutating func refresh() {
    for uri in documents.keys.sorted() { tellLater(uri) }
    if client.pullsDiagnostics, client.refreshesDiagnostics { ask("workspace/diagnostic/refresh", nil) }
    if client.refreshesInlayHints { ask("workspace/inlayHint/refresh", nil) }
    if client.refreshesSemanticTokens { ask("workspace/semanticTokens/refresh", nil) }
    if client.refreshesCodeLenses { ask("workspace/codeLens/refresh", nil) }
  }
}
