import JSON
import LanguageServerProtocol
import Texts
import Workspaces

extension Session {
  /// The command that writes a finding into the baseline. The server writes it itself: an edit of a file that is not open would lie
  /// unsaved in many editors, and the finding would stay.
  static let baselineCommand = "reportlint.addToBaseline"

  /// Adds a finding to the baseline of its report; the baseline, and the configuration that names it, are made where they are lacking.
  mutating func addToBaseline(_ arguments: JSONValue?) -> Reply {
    guard let known = KnownFinding(arguments?.array?.first), let path = FileURI.path(known.uri) else {
      return .failure(.invalidParams, ServerTexts.nothingKnown())
    }
    do throws(Obstacle) {
      let file = try write(known, of: path)
      show(.information, ServerTexts.taken(file.display))
    } catch {
      show(.error, error.words)
    }
    forgetConfigurations()
    return .null
  }

  /// Why nothing was written, for the user.
  private struct Obstacle: Error {
    let words: Wording
  }

  private mutating func write(_ known: KnownFinding, of path: FilePath) throws(Obstacle) -> FilePath {
    let resolved = configurations.nearest(to: path)
    let configuration = resolved?.path ?? folder(of: path).appending(ConfigurationFile.name)
    let file = resolved?.baseline?.value ?? (configuration.parent ?? FilePath("/")).appending(Array(Baseline.name.utf8))
    // What cannot be read must not be overwritten, so that everything is read before anything is written.
    let naming = resolved?.baseline == nil ? try naming(in: configuration) : nil
    let (baseline, problems) = try contents(of: file).map { Baseline.read($0, path: file) } ?? (Baseline(path: file), [])
    if let problem = problems.first { throw Obstacle(words: ServerTexts.notTaken(problem.words(named: problem.path.display))) }
    let name = path.seen(from: file.parent ?? FilePath("/")).display
    try store(baseline.adding(known.key, named: name, today: Platform.today).bytes, in: file)
    if let naming { try store(naming, in: configuration) }
    return file
  }

  /// The configuration with the usual baseline named.
  private func naming(in configuration: FilePath) throws(Obstacle) -> [UInt8] {
    guard let bytes = try contents(of: configuration) else { return ConfigurationFile.namingBaseline }
    guard let changed = ConfigurationFile.namingBaseline(in: bytes) else {
      throw Obstacle(words: ServerTexts.configurationBroken(configuration.display))
    }
    return changed
  }

  /// Where a configuration of its own would stand: at the top of the workspace folder that holds it, or beside it.
  private func folder(of path: FilePath) -> FilePath {
    let holding = folders.compactMap { FileURI.path($0.uri)?.normalized }.filter { path.below($0) != nil }
    return holding.max { $0.bytes.count < $1.bytes.count } ?? path.parent ?? FilePath("/")
  }

  private func contents(of file: FilePath) throws(Obstacle) -> [UInt8]? {
    switch environment.files.contents(file) {
    case .success(let bytes): return bytes
    case .failure(let failure): throw Obstacle(words: ServerTexts.baselineUnreadable(file.display, failure.words))
    }
  }

  private func store(_ bytes: [UInt8], in file: FilePath) throws(Obstacle) {
    if let failure = environment.files.write(file, bytes) {
      throw Obstacle(words: ServerTexts.baselineUnwritable(file.display, failure.words))
    }
  }
}
