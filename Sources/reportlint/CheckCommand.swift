import ArgumentParser
import Linting
import Reporting
import Rules
import Texts
import Workspaces

/// `reportlint --check PATH…`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    HelpTexts.check,
    HelpTexts.checkMore)

  @Argument(help: ArgumentHelp(HelpTexts.paths, HelpTexts.path), completion: .file())
  var paths: [String] = []

  @Flag(help: ArgumentHelp(HelpTexts.staged))
  var staged = false

  @Flag(help: ArgumentHelp(HelpTexts.reportsOnly))
  var reportsOnly = false

  @Option(help: ArgumentHelp(HelpTexts.outputFormat, HelpTexts.format))
  var format: FindingFormat = .text

  @Option(name: [.short, .long], help: ArgumentHelp(HelpTexts.outputFile, HelpTexts.file), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp(HelpTexts.failOn, HelpTexts.level))
  var failOn: Severity = .warning

  @Option(help: ArgumentHelp(HelpTexts.maxFindings, HelpTexts.number))
  var maxFindings = 1000

  @Option(help: ArgumentHelp(HelpTexts.useOutline, HelpTexts.outline))
  var outline: String?

  @Flag(help: ArgumentHelp(HelpTexts.verbose))
  var verbose = false

  @Option(help: ArgumentHelp(HelpTexts.config, HelpTexts.file), completion: .file())
  var config: String?

  @Option(help: ArgumentHelp(HelpTexts.baseline, HelpTexts.file), completion: .file())
  var baseline: String?

  @Flag(help: ArgumentHelp(HelpTexts.writeBaseline))
  var writeBaseline = false

  @Option(help: ArgumentHelp(HelpTexts.inputName, HelpTexts.name))
  var stdinFilename: String?

  @Option(help: ArgumentHelp(HelpTexts.filesFrom, HelpTexts.file), completion: .file())
  var filesFrom: String?

  @Flag(help: ArgumentHelp(HelpTexts.stdinJsonl))
  var stdinJsonl = false

  @Flag(help: ArgumentHelp(HelpTexts.fix))
  var fix = false

  @Flag(help: ArgumentHelp(HelpTexts.diff))
  var diff = false

  @Flag(help: ArgumentHelp(HelpTexts.unsafeFixes))
  var unsafeFixes = false

  @OptionGroup var spoken: LanguageOption

  func validate() throws {
    if stdinJsonl { return try validateStream() }
    if paths.isEmpty, !staged, filesFrom == nil { throw ValidationError(CommandTexts.noPaths) }
    if staged, filesFrom != nil { throw ValidationError(CommandTexts.stagedFiles) }
    if filesFrom == "-", paths.contains("-") { throw ValidationError(CommandTexts.inputTwice) }
    if staged, paths.contains("-") { throw ValidationError(CommandTexts.stagedInput) }
    if staged, fix { throw ValidationError(CommandTexts.stagedFix) }
    if maxFindings < 0 { throw ValidationError(CommandTexts.negative) }
    if unsafeFixes, !fix, !diff { throw ValidationError(CommandTexts.unsafeAlone) }
    if writeBaseline, fix || diff { throw ValidationError(CommandTexts.baselineFix) }
    if fix, diff { throw ValidationError(CommandTexts.fixOrDiff) }
    if fix, paths.contains("-"), paths.count > 1 { throw ValidationError(CommandTexts.fixInput) }
  }

  private func validateStream() throws {
    if !paths.isEmpty || staged || filesFrom != nil { throw ValidationError(CommandTexts.streamFiles) }
    if fix || diff { throw ValidationError(CommandTexts.streamFix) }
    if format != .text, format != .jsonl { throw ValidationError(CommandTexts.streamFormat) }
    if maxFindings < 0 { throw ValidationError(CommandTexts.negative) }
  }

  private func runStream(_ chosenOutline: String?, _ notes: RunNotes) throws {
    let settlements = try Invocation.settlements(config, notes)
    var configuration = settlements.configuration(for: .standardInput(name: "-"))
    if let chosenOutline { configuration.outline = chosenOutline }
    if let chosen = spoken.language { configuration.language = chosen }
    try Invocation.endIfBroken(settlements, notes)
    let results = try destination(notes, besideFixedText: false)
    let run = StreamRun(linter: Linter(.standard, configuration), limit: maxFindings == 0 ? .max : maxFindings)
    let summary = run.run(to: results, notes: .standardError(in: configuration.language))
    try results.close(notes)
    throw ExitCode(summary.status(failingOn: failOn))
  }

  func run() throws {
    let early = RunNotes.standardError(in: Spoken.language)
    let chosenOutline = try outline.map { try Invocation.outline($0).id }
    if stdinJsonl { return try runStream(chosenOutline, early) }
    let readsInput = paths.contains("-")
    if !readsInput, filesFrom != "-" { Crashes.survive() }
    let settlements = try Invocation.settlements(config, early)
    let inputs =
      try staged
      ? Invocation.staged(paths, settlements, early)
      : Invocation.inputs(paths, list: filesFrom, standardInputName: stdinFilename, reportsOnly: reportsOnly, settlements, early)
    let linters = Linters(.standard, inputs) { input in
      var configuration = settlements.configuration(for: input)
      // The command line comes before the file.
      if let chosenOutline { configuration.outline = chosenOutline }
      if let chosen = spoken.language { configuration.language = chosen }
      return configuration
    }
    try Invocation.endIfBroken(settlements, early)
    let language = spoken.chosen(settlements, for: inputs)
    let notes = RunNotes.standardError(in: language)
    let baselines = try Invocation.baselines(inputs, baseline, writing: writeBaseline, settlements, notes)
    if writeBaseline { return try write(baselines, of: inputs, linters, settlements, notes) }
    let results = try destination(notes, besideFixedText: fix && readsInput)
    let fixedText = fix && readsInput ? Output() : nil
    let run = CheckRun(
      linters: linters, writer: format.writer(results.appearance, verbose: verbose, tool: tool, in: language),
      limit: maxFindings == 0 ? .max : maxFindings, fixing: fixing, baselines: baselines)
    let tally = BaselineTally()
    let summary = run.run(inputs, to: results, fixedText: fixedText, notes: notes, tally: tally, progress: .onTerminal(in: language))
    for note in tally.notes(baselines, named: settlements.display) { notes.say(note) }
    try fixedText?.close(notes)
    try results.close(notes)
    throw ExitCode(summary.status(failingOn: failOn))
  }

  private var tool: Tool { Tool(version: "\(Version.number)", rules: Catalog.standard.rules) }

  /// Writes what is found into the baselines instead of telling it.
  private func write(
    _ baselines: Baselines, of inputs: [Input], _ linters: Linters, _ settlements: Settlements, _ notes: RunNotes
  ) throws {
    let tally = BaselineTally()
    let silence = Output.nowhere
    let run = CheckRun(linters: linters, writer: ConciseFindings(), baselines: baselines)
    let summary = run.run(inputs, to: silence, notes: notes, tally: tally)
    for written in tally.rewritten(baselines) {
      let name = settlements.display(written.path)
      do throws(Platform.Failure) {
        try Platform.replace(written.path, with: written.bytes)
      } catch .missing {
        try Invocation.create(written.path, written.bytes, named: name, notes)
      } catch {
        notes.say(CommandTexts.unwritable(name, error.words))
        throw ExitCode(ReportLint.failure)
      }
      notes.say(ConfigurationTexts.written(written.entries.reduce(0) { $0 + $1.count }, name))
    }
    throw ExitCode(summary.troubles > 0 ? ReportLint.failure : 0)
  }

  private var fixing: CheckRun.Fixing {
    fix ? .apply(unsafe: unsafeFixes) : (diff ? .diff(unsafe: unsafeFixes) : .none)
  }

  /// A file, or standard output; standard error where standard output takes the fixed text.
  private func destination(_ notes: RunNotes, besideFixedText: Bool) throws -> Output {
    guard let name = output else { return besideFixedText ? Output(descriptor: Platform.standardError) : Output(written: Crashes.written) }
    return try Output.open(name, notes)
  }
}

extension FindingFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
