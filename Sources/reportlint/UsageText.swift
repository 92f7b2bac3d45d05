import Texts

/// What ArgumentParser says of a wrong command line; where it is to be Chinese, what is not known here stays as it is.
enum UsageText {
  static func words(of message: String, in language: Language) -> String {
    let line = String(message.split(separator: "\n").first ?? "")
    if language == .english { return line }
    for (pattern, chinese) in patterns {
      if let found = quoted(line, after: pattern) { return chinese.replacing("@", with: found) }
    }
    return line
  }

  /// How a message begins, up to its first quotation mark, and what it means; @ stands for the quoted words.
  private static let patterns: [(String, String)] = [
    ("Unknown option ", "不认识的选项 @"),
    ("Missing expected argument ", "缺少 @"),
    ("Missing value for ", "选项 @ 后面缺少取值"),
    ("The value ", "不能用作取值：@"),
    ("Unexpected argument ", "多出来的内容 @；要检查文件，请写 reportlint --check 文件名"),
  ]

  private static func quoted(_ line: String, after pattern: String) -> String? {
    guard line.hasPrefix(pattern + "'") else { return nil }
    let rest = line.dropFirst(pattern.count + 1)
    return rest.firstIndex(of: "'").map { String(rest[..<$0]) }
  }
}
