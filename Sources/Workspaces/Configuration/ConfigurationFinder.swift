import Linting
import ReportCitations
import ReportStructure
import Texts

/// Finds and reads the configuration that applies to a file, and remembers what it read.
package struct ConfigurationFinder {
  /// The contents of a file; nil where there is none. How they are had, from the disk or from an editor, is the caller's business.
  package typealias Contents = (FilePath) -> Result<[UInt8]?, Platform.Failure>

  private let vocabulary: ConfigurationVocabulary
  private let contents: Contents
  /// The configuration that applies in a folder; nil where none does.
  private var folders: [FilePath: ResolvedConfiguration?] = [:]
  private var resolved: [FilePath: ResolvedConfiguration] = [:]

  /// Configurations that build on each other may do so to this depth.
  private static let depth = 16

  package init(knowing vocabulary: ConfigurationVocabulary, contents: @escaping Contents = ConfigurationFinder.disk) {
    self.vocabulary = vocabulary
    self.contents = contents
  }

  /// The contents of files on disk.
  package static func disk(_ path: FilePath) -> Result<[UInt8]?, Platform.Failure> {
    do {
      return .success(try Platform.contents(of: path, limit: 16 << 20))
    } catch .missing, .isFolder {
      return .success(nil)
    } catch {
      return .failure(error)
    }
  }

  /// The nearest configuration from the folder of a file upward, by its absolute path; nil where there is none.
  package mutating func nearest(to path: FilePath) -> ResolvedConfiguration? {
    path.parent.flatMap { inside($0) }
  }

  /// The nearest configuration for what lies in a folder.
  package mutating func inside(_ folder: FilePath) -> ResolvedConfiguration? {
    var passed: [FilePath] = []
    var next: FilePath? = folder
    var found: ResolvedConfiguration?
    while let current = next {
      if let known = folders[current] {
        found = known
        break
      }
      passed.append(current)
      let path = current.appending(ConfigurationFile.name)
      if case .success(nil) = contents(path) {
        next = current.parent
        continue
      }
      found = resolve(path)
      break
    }
    for folder in passed { folders[folder] = .some(found) }
    return found
  }

  /// The configuration that a file holds, by its absolute path, with those that it builds on.
  package mutating func resolve(_ path: FilePath) -> ResolvedConfiguration {
    if let known = resolved[path] { return known }
    var result = ResolvedConfiguration(path: path)
    take(path, from: nil, below: [], into: &result)
    let texts = result.outlines.compactMap { outline($0, &result) }
    if !texts.isEmpty { result.ownOutlines = OwnOutlines(texts) }
    checkOutlines(&result)
    for policy in result.policies { text(policy, &result).map { result.knownPolicies += Policy.list($0) } }
    resolved[path] = result
    return result
  }

  /// The text of an outline; what describes none is told.
  private func outline(_ file: Settled<FilePath>, _ result: inout ResolvedConfiguration) -> String? {
    guard let text = text(file, &result) else { return nil }
    // An outline is read line by line; files from Windows end them with two characters.
    let plain = String(decoding: text.utf8.filter { $0 != 0x0D }, as: UTF8.self)
    if !OutlineLibrary([plain]).outlines.isEmpty { return plain }
    tell(
      file.origin, file.value, ConfigurationTexts.noOutline(file.value.display), &result)
    return nil
  }

  /// Tells of outlines that are named and that nobody knows, now that one's own are read.
  private func checkOutlines(_ result: inout ResolvedConfiguration) {
    guard !vocabulary.outlines.isEmpty, !result.outlines.isEmpty || result.files.count > 1 else { return }
    let known = vocabulary.outlines + (result.ownOutlines?.library.outlines.map(\.id) ?? [])
    for settings in [result.settings] + result.overrides.map(\.settings) {
      guard let outline = settings.outline, !known.contains(outline.value) else { continue }
      let near = NearestNames.find(outline.value, in: known)
      tell(outline.origin, result.path, ConfigurationTexts.unknownOutline(outline.value, ConfigurationReader.suggestion(near)), &result)
    }
  }

  private func take(_ path: FilePath, from origin: ConfigurationOrigin?, below: [FilePath], into result: inout ResolvedConfiguration) {
    guard !below.contains(path), below.count < Self.depth else {
      return tell(origin, path, ConfigurationTexts.circle(path.display), &result)
    }
    guard let bytes = bytes(path, origin, &result) else { return }
    let (file, problems) = ConfigurationFile.read(bytes, path: path, knowing: vocabulary)
    result.problems += problems
    for base in file.extends { take(base.value, from: base.origin, below: below + [path], into: &result) }
    result.files.append(path)
    result.settings.take(file.settings)
    if !file.include.isEmpty { result.include = file.include }
    if !file.exclude.isEmpty { result.exclude = file.exclude }
    result.outlines += file.outlines
    result.policies += file.policies
    result.baseline = file.baseline ?? result.baseline
    result.overrides += file.overrides
  }

  private func text(_ file: Settled<FilePath>, _ result: inout ResolvedConfiguration) -> String? {
    guard let bytes = bytes(file.value, file.origin, &result) else { return nil }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      tell(file.origin, file.value, ConfigurationTexts.textNotUTF8(file.value.display), &result)
      return nil
    }
    return String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
  }

  private func bytes(_ path: FilePath, _ origin: ConfigurationOrigin?, _ result: inout ResolvedConfiguration) -> [UInt8]? {
    switch contents(path) {
    case .success(let bytes?): return bytes
    case .success(nil): tell(origin, path, ConfigurationTexts.missing(path.display), &result)
    case .failure(let failure): tell(origin, path, ConfigurationTexts.unreadable(path.display, failure.words), &result)
    }
    return nil
  }

  private func tell(_ origin: ConfigurationOrigin?, _ path: FilePath, _ message: Wording, _ result: inout ResolvedConfiguration) {
    result.problems.append(
      ConfigurationProblem(
        path: origin?.path ?? path, line: origin?.line ?? 1, column: origin?.column ?? 1, message: message, range: origin?.range ?? 0..<0))
  }
}
