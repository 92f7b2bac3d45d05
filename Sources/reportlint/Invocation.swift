import ArgumentParser
import Linting
import ReportStructure
import Reporting
import Rules
import Texts
import Workspaces

/// The arguments as the user typed them, and as the parser wants them.
enum Invocation {
  /// `--check` anywhere before `--` means the command `check`: `reportlint --format json --check a.txt`. Likewise `--stdio`.
  /// `--language` may stand before the command, and beside the help, which is composed in that language already.
  static func rewrite(_ arguments: [String]) -> [String] {
    if let first = arguments.first, first == "--language" || first.hasPrefix("--language=") {
      let count = first == "--language" ? 2 : 1
      guard arguments.count > count else { return arguments }
      return rewrite([arguments[count]] + arguments.prefix(count) + arguments.dropFirst(count + 1))
    }
    if let first = arguments.first, ["help", "--help", "-h"].contains(first) {
      return arguments.enumerated().filter { index, argument in
        !argument.hasPrefix("--language") && (index == 0 || arguments[index - 1] != "--language")
      }.map(\.element)
    }
    let end = arguments.firstIndex(of: "--") ?? arguments.count
    for (option, command) in [("--check", "check"), ("--stdio", "server")] {
      guard let position = arguments[..<end].firstIndex(of: option) else { continue }
      var rest = arguments
      rest.remove(at: position)
      return rest.first == command ? rest : [command] + rest
    }
    return arguments
  }

  /// The paths as the system spells them.
  ///
  /// Swift shows bytes of an argument that are no UTF-8 as U+FFFD; such a name would not be found, so its own bytes are looked up.
  static func paths(_ names: [String]) -> [FilePath] {
    names.map { name in
      guard name.unicodeScalars.contains("\u{FFFD}") else { return FilePath(name) }
      return Platform.arguments.first { $0.display == name } ?? FilePath(name)
    }
  }

  /// The inputs that the paths lead to, with a note of what folders hold that cannot be read.
  ///
  /// - Parameter list: a file that names further ones, `-` for standard input; what prevents it from being read ends the command.
  static func inputs(
    _ names: [String], list: String? = nil, standardInputName: String?, reportsOnly: Bool = false, _ settlements: Settlements,
    _ notes: RunNotes
  ) throws -> [Input] {
    var finder = InputFinder(judgesReportsOnly: reportsOnly, settlements: settlements)
    for path in paths(names) { finder.add(path, standardInputName: standardInputName) }
    if let list {
      do {
        finder.add(
          list: try list == "-"
            ? Platform.contents(of: Platform.standardInput, limit: DocumentLoader.limit)
            : Platform.contents(of: paths([list])[0], limit: DocumentLoader.limit))
      } catch {
        notes.say(CommandTexts.listUnreadable(list, error.words))
        throw ExitCode(ReportLint.failure)
      }
    }
    notes.report(unreadable: finder.unreadable)
    if finder.inputs.isEmpty, !reportsOnly { notes.say(CommandTexts.noFiles()) }
    return finder.inputs
  }

  /// What names may have been meant, as part of a sentence.
  static func meant(_ near: [String]) -> Wording {
    near.isEmpty ? .nothing : CommandTexts.meant(Wording.list(near.map(\.wording), CommonTexts.enumeration))
  }

  /// The outline with this id; an unknown one ends the command.
  static func outline(_ id: String) throws -> Outline {
    if let outline = OutlineLibrary.standard.outline(id) { return outline }
    let notes = RunNotes.standardError(in: Spoken.language)
    let near = NearestNames.find(id, in: OutlineLibrary.standard.outlines.map(\.id))
    notes.say(CommandTexts.noOutline(id, meant(near)))
    notes.say(CommandTexts.allOutlines())
    throw ExitCode(ReportLint.failure)
  }

  /// What the next commit holds; what prevents git from telling ends the command.
  static func staged(_ names: [String], _ settlements: Settlements, _ notes: RunNotes) throws -> [Input] {
    var finder = InputFinder(settlements: settlements)
    do {
      try finder.addStaged(below: paths(names))
    } catch {
      notes.say(error.words)
      throw ExitCode(ReportLint.failure)
    }
    notes.report(unreadable: finder.unreadable)
    return finder.inputs
  }

  /// What the configurations settle, or the one that was named.
  static func settlements(_ config: String?, _ notes: RunNotes) throws -> Settlements {
    let vocabulary = ConfigurationVocabulary(
      rules: Catalog.standard.rules.map(\.id), outlines: OutlineLibrary.standard.outlines.map(\.id))
    let settlements = Settlements(file: config.map { paths([$0])[0] }, knowing: vocabulary, in: Spoken.language)
    try endIfBroken(settlements, notes)
    return settlements
  }

  /// A broken configuration ends the command: what it meant to switch off would be told, and what it meant to raise would pass.
  static func endIfBroken(_ settlements: Settlements, _ notes: RunNotes) throws {
    guard !settlements.problems.isEmpty else { return }
    for problem in settlements.problems { notes.say(problem.words(named: settlements.display(problem.path))) }
    notes.say(ConfigurationTexts.broken())
    throw ExitCode(ReportLint.failure)
  }

  /// The baselines of a run: the one that is named, those of configurations, or, to be written, the usual one.
  static func baselines(
    _ inputs: [Input], _ name: String?, writing: Bool, _ settlements: Settlements, _ notes: RunNotes
  ) throws -> Baselines {
    let usual = writing && !inputs.contains { settlements.resolved(for: $0.path)?.baseline != nil } ? Baseline.name : nil
    let file = (name ?? usual).map { paths([$0])[0] }
    let baselines = Baselines(for: inputs, file: file, settlements, mayBeMissing: writing, today: Platform.today)
    guard !baselines.problems.isEmpty else { return baselines }
    for problem in baselines.problems { notes.say(problem.words(named: settlements.display(problem.path))) }
    throw ExitCode(ReportLint.failure)
  }

  /// Writes a file that was not there.
  static func create(_ path: FilePath, _ bytes: [UInt8], named name: String, _ notes: RunNotes) throws {
    do throws(Platform.Failure) {
      let descriptor = try Platform.create(path)
      try Platform.write(bytes, to: descriptor)
      try Platform.finish(descriptor)
    } catch {
      notes.say(CommandTexts.unwritable(name, error.words))
      throw ExitCode(ReportLint.failure)
    }
  }
}
