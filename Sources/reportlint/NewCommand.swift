import ArgumentParser
import ReportStructure
import Reporting
import Texts
import Workspaces

/// `reportlint new OUTLINE`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", HelpTexts.new,
    HelpTexts.newMore)

  @Argument(help: ArgumentHelp(HelpTexts.outlineName, HelpTexts.outline))
  var outline: String

  @Option(help: ArgumentHelp(HelpTexts.unitName, HelpTexts.unit))
  var unit: String?

  @Option(help: ArgumentHelp(HelpTexts.reportYear, HelpTexts.year))
  var year: Int?

  @Option(name: [.short, .long], help: ArgumentHelp(HelpTexts.newFile, HelpTexts.file), completion: .file())
  var output: String?

  @OptionGroup var spoken: LanguageOption

  func validate() throws {
    if let year, !(2000...2099).contains(year) { throw ValidationError(CommandTexts.year) }
  }

  func run() throws {
    let text = try Invocation.outline(outline).template.filled(unit: unit, year: year)
    guard let name = output else { return Output.print(text) }
    let notes = RunNotes.standardError(in: spoken.here)
    let path = Invocation.paths([name])[0]
    do {
      if try Platform.make(path, holding: Array(text.utf8)) { return }
      notes.say(CommandTexts.exists(name))
    } catch {
      notes.say(CommandTexts.unwritable(name, error.words))
    }
    throw ExitCode(ReportLint.failure)
  }
}
