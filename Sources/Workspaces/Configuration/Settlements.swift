import Linting
import Texts

/// What configurations settle for the files of one run: found file by file, or read from the one that was named.
package final class Settlements {
  private var finder: ConfigurationFinder
  private let named: ResolvedConfiguration?
  private let currentFolder: FilePath
  /// The language of files of which no configuration settles it.
  private let language: Language
  /// What is wrong with the configurations that were asked so far, each said once.
  package private(set) var problems: [ConfigurationProblem] = []
  private var seen: Set<FilePath> = []

  /// - Parameter file: the configuration to use for everything; nil to look for the nearest.
  package init(
    file: FilePath? = nil, knowing vocabulary: ConfigurationVocabulary, in language: Language = .chinese,
    currentFolder: FilePath = Platform.currentFolder,
    contents: @escaping ConfigurationFinder.Contents = ConfigurationFinder.disk
  ) {
    var finder = ConfigurationFinder(knowing: vocabulary, contents: contents)
    named = file.map { finder.resolve($0.absolute(from: currentFolder)) }
    self.finder = finder
    self.language = language
    self.currentFolder = currentFolder
    if let named { note(named) }
  }

  /// The configuration that applies to a file, or to what is typed in where there is no name; nil where there is none.
  package func resolved(for path: FilePath?) -> ResolvedConfiguration? {
    if let named { return named }
    let found = path.map { finder.nearest(to: absolute($0)) } ?? finder.inside(currentFolder)
    if let found { note(found) }
    return found
  }

  /// What folders and commits hold of a file or folder.
  package func scope(of path: FilePath) -> ResolvedConfiguration.Scope {
    resolved(for: path)?.scope(of: absolute(path)) ?? .plain
  }

  /// What the engine is to know for an input.
  package func configuration(for input: Input) -> Configuration {
    let path = input.path
    return resolved(for: path)?.configuration(for: path.map(absolute) ?? currentFolder, in: language) ?? Configuration(language: language)
  }

  /// The whole path of one that is seen from the current folder.
  package func absolute(_ path: FilePath) -> FilePath { path.absolute(from: currentFolder) }

  /// A path for people: from the current folder where it lies there.
  package func display(_ path: FilePath) -> String {
    path.below(currentFolder).map { FilePath($0).display } ?? path.display
  }

  private func note(_ configuration: ResolvedConfiguration) {
    guard seen.insert(configuration.path).inserted else { return }
    problems += configuration.problems
  }
}
