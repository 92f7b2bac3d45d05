/// The help that ArgumentParser composes, with its own words in Chinese. What we declare is Chinese already.
enum HelpText {
  static func translate(_ help: String) -> String {
    var lines: [String] = []
    for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(words.reduce(String(line)) { $0.replacing($1.english, with: $1.chinese) })
    }
    return lines.joined(separator: "\n")
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
    ("(default: ", "（默认："),
    ("See 'reportlint help <命令>' for detailed help.", "每个命令的用法：reportlint help <命令>"),
  ]
}
