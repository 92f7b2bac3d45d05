import ArgumentParser
import ReportStructure
import Reporting
import Texts

/// `reportlint outlines`
struct OutlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlines", HelpTexts.outlines,
    HelpTexts.outlinesMore)

  @Option(help: ArgumentHelp(HelpTexts.outputFormat, HelpTexts.format))
  var format: OutlineFormat = .text

  @OptionGroup var spoken: LanguageOption

  func run() throws {
    Output.print(format.write(OutlineLibrary.standard.outlines, in: spoken.here))
  }
}

extension OutlineFormat: ExpressibleByArgument {}
