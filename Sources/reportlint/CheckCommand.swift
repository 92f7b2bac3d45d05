import ArgumentParser
import Linting
import Reporting
import Rules
import Workspaces

/// `reportlint --check PATH…`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查报告和文件夹，列出问题。也可写作 reportlint --check。",
    discussion: """
      指名的文件一律检查；文件夹中只检查像报告的 .txt、.md、.markdown 文件。
      退出码：0 没有达到 --fail-on 程度的问题，1 有，2 有文件不能读取或用法有误。
      """)

  @Argument(help: ArgumentHelp("报告文件或文件夹；- 表示标准输入。", valueName: "路径"), completion: .file())
  var paths: [String] = []

  @Flag(help: "检查 git 暂存区里这次要提交的报告，而不是工作区的文件；可用路径限定范围。")
  var staged = false

  @Flag(help: "指名的文件也只检查像报告的；供按名单调用的工具（如 pre-commit）使用。")
  var reportsOnly = false

  @Option(help: ArgumentHelp("输出格式。", valueName: "格式"))
  var format: FindingFormat = .text

  @Option(name: [.short, .long], help: ArgumentHelp("把结果写入文件。", valueName: "文件"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("从哪一级起退出码为 1。", valueName: "级别"))
  var failOn: Severity = .warning

  @Option(help: ArgumentHelp("每份文件最多列出多少条，最重的先列，0 表示不限。", valueName: "条数"))
  var maxFindings = 1000

  @Option(help: ArgumentHelp("按这份提纲检查，不再自动辨认；全部提纲见 reportlint outlines。", valueName: "提纲"))
  var outline: String?

  @Flag(help: "连同认出的提纲一起输出，没有问题的文件也说明。")
  var verbose = false

  @Option(help: ArgumentHelp("用这份配置，不去找 .reportlint.json。", valueName: "文件"), completion: .file())
  var config: String?

  @Option(help: ArgumentHelp("基线文件：其中记下的问题不再列出。", valueName: "文件"), completion: .file())
  var baseline: String?

  @Flag(help: "把现有的问题记入基线文件（--baseline 或配置中的，默认 .reportlint-baseline.json），不列出。")
  var writeBaseline = false

  @Option(help: ArgumentHelp("标准输入在结果中的文件名。", valueName: "名称"))
  var stdinFilename: String?

  @Option(help: ArgumentHelp("从文件读取要检查的路径，每行一个，或以 NUL 分隔；- 表示标准输入。", valueName: "文件"), completion: .file())
  var filesFrom: String?

  @Flag(help: "从标准输入逐行读取 JSON 文档 {\"path\", \"text\"}，逐行输出问题（jsonl）。")
  var stdinJsonl = false

  @Flag(help: "直接修正文件（只作不改变数字的安全修正）。")
  var fix = false

  @Flag(help: "只显示修正会改动什么，不写文件。")
  var diff = false

  @Flag(help: "连同需要人工确认的修正一起作；与 --fix 或 --diff 同用。")
  var unsafeFixes = false

  func validate() throws {
    if stdinJsonl { return try validateStream() }
    if paths.isEmpty, !staged, filesFrom == nil { throw ValidationError("没有说明检查哪份报告；用法：reportlint --check 自评报告.txt") }
    if staged, filesFrom != nil { throw ValidationError("--staged 不能与 --files-from 同用") }
    if filesFrom == "-", paths.contains("-") { throw ValidationError("标准输入不能既是文件名单又是要检查的报告") }
    if staged, paths.contains("-") { throw ValidationError("--staged 不能与标准输入同用") }
    if staged, fix { throw ValidationError("--staged 不能与 --fix 同用；请先修正文件，再用 git add 加进来") }
    if maxFindings < 0 { throw ValidationError("--max-findings 不能是负数") }
    if unsafeFixes, !fix, !diff { throw ValidationError("--unsafe-fixes 要与 --fix 或 --diff 同用") }
    if writeBaseline, fix || diff { throw ValidationError("--write-baseline 不能与 --fix 或 --diff 同用") }
    if fix, diff { throw ValidationError("--fix 和 --diff 只能选一个") }
    if fix, paths.contains("-"), paths.count > 1 { throw ValidationError("修正标准输入时不能同时指定别的文件") }
  }

  private func validateStream() throws {
    if !paths.isEmpty || staged || filesFrom != nil { throw ValidationError("--stdin-jsonl 从标准输入读取文档，不能再指定文件") }
    if fix || diff { throw ValidationError("--stdin-jsonl 不能与 --fix、--diff 同用") }
    if format != .text, format != .jsonl { throw ValidationError("--stdin-jsonl 只输出 jsonl") }
    if maxFindings < 0 { throw ValidationError("--max-findings 不能是负数") }
  }

  private func runStream(_ chosenOutline: String?, _ notes: RunNotes) throws {
    let settlements = try Invocation.settlements(config, notes)
    var configuration = settlements.configuration(for: .standardInput(name: "-"))
    if let chosenOutline { configuration.outline = chosenOutline }
    try Invocation.endIfBroken(settlements, notes)
    let results = try destination(notes, besideFixedText: false)
    let run = StreamRun(linter: Linter(.standard, configuration), limit: maxFindings == 0 ? .max : maxFindings)
    let summary = run.run(to: results, notes: notes)
    try results.close(notes)
    throw ExitCode(summary.status(failingOn: failOn))
  }

  func run() throws {
    let notes = RunNotes.standardError
    let chosenOutline = try outline.map { try Invocation.outline($0).id }
    if stdinJsonl { return try runStream(chosenOutline, notes) }
    let readsInput = paths.contains("-")
    if !readsInput, filesFrom != "-" { Crashes.survive() }
    let settlements = try Invocation.settlements(config, notes)
    let inputs =
      try staged
      ? Invocation.staged(paths, settlements, notes)
      : Invocation.inputs(paths, list: filesFrom, standardInputName: stdinFilename, reportsOnly: reportsOnly, settlements, notes)
    let linters = Linters(.standard, inputs) { input in
      var configuration = settlements.configuration(for: input)
      // The command line comes before the file.
      if let chosenOutline { configuration.outline = chosenOutline }
      return configuration
    }
    try Invocation.endIfBroken(settlements, notes)
    let baselines = try Invocation.baselines(inputs, baseline, writing: writeBaseline, settlements, notes)
    if writeBaseline { return try write(baselines, of: inputs, linters, settlements, notes) }
    let results = try destination(notes, besideFixedText: fix && readsInput)
    let fixedText = fix && readsInput ? Output() : nil
    let run = CheckRun(
      linters: linters, writer: format.writer(results.appearance, verbose: verbose, tool: tool),
      limit: maxFindings == 0 ? .max : maxFindings, fixing: fixing, baselines: baselines)
    let tally = BaselineTally()
    let summary = run.run(inputs, to: results, fixedText: fixedText, notes: notes, tally: tally, progress: .onTerminal())
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
        notes.say("\(name)：不能写入（\(error.words)）；请换一个文件名或位置")
        throw ExitCode(ReportLint.failure)
      }
      notes.say("已把 \(written.entries.reduce(0) { $0 + $1.count }) 条问题记入 \(name)；请在各条的 \"reason\" 写明原因")
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
