/// Lines of roff, in which a dot or an apostrophe at the beginning, and a backslash anywhere, mean something.
struct Roff {
  private(set) var words = ""

  mutating func line(_ line: String) { words += line + "\n" }

  mutating func section(_ name: String) { line(".SH \"\(Self.escaped(name))\"") }

  /// One line of text.
  mutating func text(_ text: String, isEscaped: Bool = false) {
    let text = isEscaped ? text : Self.escaped(text)
    line(text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text)
  }

  static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case "\"": "\\(dq"
      default: String(character)
      }
    }.joined()
  }
}
