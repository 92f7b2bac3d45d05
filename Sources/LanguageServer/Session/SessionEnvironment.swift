import LanguageServerProtocol
import Linting
import ReportStructure
import Texts
import Workspaces

/// What a session is given by whoever starts it.
package struct SessionEnvironment: Sendable {
  package let catalog: Catalog
  package let version: String
  /// The encoding that positions have whatever the client says, for clients that count wrongly without saying so.
  package let forcedEncoding: PositionEncoding?
  /// The language that was asked for when the server was started; nil to go by configurations, settings and the client.
  package let language: Language?
  /// The files of the workspace.
  package let files: WorkspaceFiles

  package init(
    catalog: Catalog, version: String, forcedEncoding: PositionEncoding? = nil, language: Language? = nil, files: WorkspaceFiles
  ) {
    self.catalog = catalog
    self.version = version
    self.forcedEncoding = forcedEncoding
    self.language = language
    self.files = files
  }

  /// A finder of configurations that has found none yet.
  var finder: ConfigurationFinder {
    let vocabulary = ConfigurationVocabulary(rules: catalog.rules.map(\.id), outlines: OutlineLibrary.standard.outlines.map(\.id))
    return ConfigurationFinder(knowing: vocabulary, contents: files.contents)
  }
}
