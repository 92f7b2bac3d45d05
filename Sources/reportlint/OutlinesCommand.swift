import ArgumentParser
import ReportStructure
import Reporting

/// `reportlint outlines`
struct OutlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlines", abstract: "列出认识的提纲：哪种报告、哪个地区、哪些年度、依据什么、是否核实。",
    discussion: "用其中一种起草：reportlint new 提纲名；指定按哪一种检查：reportlint --check --outline 提纲名 报告.txt")

  @Option(help: ArgumentHelp("输出格式。", valueName: "格式"))
  var format: OutlineFormat = .text

  func run() throws {
    Output.print(format.write(OutlineLibrary.standard.outlines))
  }
}

extension OutlineFormat: ExpressibleByArgument {}
