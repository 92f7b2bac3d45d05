import ReportText
import Texts

/// The help that ArgumentParser composes; where it is to be Chinese, with its own words in Chinese and its columns in line. What we declare
/// is in the wanted language already.
enum HelpText {
  /// Wide enough that ArgumentParser, which breaks lines at blanks and counts characters, breaks none.
  private static let columns = 1000

  /// - Parameter help: the help for lines of so many columns.
  static func composed(_ help: (Int) -> String) -> String {
    Spoken.language == .english ? help(100) : translate(help(columns))
  }

  private static func translate(_ help: String) -> String {
    help.split(separator: "\n", omittingEmptySubsequences: false).map { align(translate(line: $0)) }.joined(separator: "\n")
  }

  private static func translate(line: Substring) -> String {
    var line = String(line)
    for (english, chinese) in words { line = line.replacing(english, with: chinese) }
    // The values and the default stand in brackets at the end: (values: a, b; default: a).
    let starts = ["(values: ", "(default: "].compactMap { line.firstRange(of: $0)?.lowerBound }
    guard line.hasSuffix(")"), let start = starts.min() else { return line }
    let bracket = line[start...].dropFirst().dropLast()
      .replacing("values: ", with: "可取 ").replacing("; default: ", with: "；默认 ").replacing("default: ", with: "默认 ")
    return line[..<start].trimmingSuffix() + "（\(bracket)）"
  }

  /// Takes away as many blanks behind a label as its wide characters take columns more than were counted.
  private static func align(_ line: String) -> String {
    guard line.hasPrefix("  "), let gap = line.dropFirst(2).firstRange(of: "   ") else { return line }
    let label = Array(line[..<gap.lowerBound].utf8)
    let surplus = DisplayWidth.columns(label, in: 0..<label.count) - line[..<gap.lowerBound].count
    let blanks = line[gap.lowerBound...].prefix { $0 == " " }.count
    return line[..<gap.lowerBound] + String(repeating: " ", count: max(2, blanks - surplus)) + line[gap.lowerBound...].drop { $0 == " " }
  }

  private static let words: [(english: String, chinese: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "用法："),
    ("ARGUMENTS:", "参数："),
    ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "命令："),
    ("<subcommand>", "<命令>"),
    ("Show the version.", "显示版本。"),
    ("Show help information.", "显示这份说明。"),
    ("See 'reportlint help <命令>' for detailed help.", "每个命令的用法：reportlint help <命令>"),
  ]
}

extension Substring {
  /// Without blanks at the end.
  fileprivate func trimmingSuffix() -> String {
    var words = self
    while words.last == " " { words.removeLast() }
    return String(words)
  }
}
