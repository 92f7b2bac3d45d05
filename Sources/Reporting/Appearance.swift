import Linting
import Workspaces

/// What the place where text is shown can do.
package struct Appearance: Sendable, Equatable {
  package let colour: Bool
  /// The most columns that a line of source may take.
  package let columns: Int

  package init(colour: Bool = false, columns: Int = 120) {
    self.colour = colour
    self.columns = max(40, columns)
  }

  /// The appearance for a descriptor: coloured on a terminal, unless NO_COLOR is set or the terminal is a dumb one.
  package init(descriptor: Int32) {
    let plain = Platform.environment("NO_COLOR").map { !$0.isEmpty } ?? false
    let isTerminal = Platform.isTerminal(descriptor)
    // A line as wide as the terminal would wrap on some, hence one less; the margin is taken off by whoever draws it.
    let columns = isTerminal ? Platform.terminalColumns(descriptor).map { min($0 - 1, 200) } : nil
    self.init(colour: isTerminal && !plain && Platform.environment("TERM") != "dumb", columns: columns ?? 120)
  }

  /// The words in a severity's colour.
  func paint(_ words: String, _ severity: Severity) -> String {
    switch severity {
    case .error: paint(words, "1;31")
    case .warning: paint(words, "1;33")
    case .information: paint(words, "1;36")
    case .hint: paint(words, "1;34")
    }
  }

  func bold(_ words: String) -> String { paint(words, "1") }
  func dim(_ words: String) -> String { paint(words, "2") }
  func good(_ words: String) -> String { paint(words, "1;32") }

  private func paint(_ words: String, _ code: String) -> String {
    colour && !words.isEmpty ? "\u{1B}[\(code)m\(words)\u{1B}[0m" : words
  }
}
