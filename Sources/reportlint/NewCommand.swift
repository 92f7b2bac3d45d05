import ArgumentParser
import ReportStructure
import Reporting
import Workspaces

/// `reportlint new OUTLINE`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "按提纲写出一份报告的骨架：章节齐全，待填的地方写着【待补：……】。",
    discussion: "每处【待补：……】在填好之前，检查时都会指出来。已有的文件不会被覆盖。")

  @Argument(help: ArgumentHelp("提纲名，如 hunan_dept_self_eval_2022；全部提纲见 reportlint outlines。", valueName: "提纲"))
  var outline: String

  @Option(help: ArgumentHelp("单位名称，如 澧江县水利局。", valueName: "单位"))
  var unit: String?

  @Option(help: ArgumentHelp("报告的年度，如 2024。", valueName: "年度"))
  var year: Int?

  @Option(name: [.short, .long], help: ArgumentHelp("写入这个新文件；不写则输出到屏幕。", valueName: "文件"), completion: .file())
  var output: String?

  func validate() throws {
    if let year, !(2000...2099).contains(year) { throw ValidationError("--year 要写四位年份，如 2024") }
  }

  func run() throws {
    let text = try Invocation.outline(outline).template.filled(unit: unit, year: year)
    guard let name = output else { return Output.print(text) }
    let notes = RunNotes.standardError
    let path = Invocation.paths([name])[0]
    do {
      if try Platform.make(path, holding: Array(text.utf8)) { return }
      notes.say("\(name)：文件已存在，没有改动；请换一个文件名")
    } catch {
      notes.say("\(name)：不能写入（\(error.words)）；请换一个文件名或位置")
    }
    throw ExitCode(ReportLint.failure)
  }
}
