import Foundation

/// Writes one Swift file in which every data file of `Grammar/` is a `StaticString`, keyed by its path.
///
/// Usage: `embed-grammar OUTPUT ROOT FILE…`. A `StaticString` costs nothing at start-up and compiles at any size, which a byte array
/// literal does not.
@main
struct EmbedGrammar {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      throw UsageError(description: "usage: embed-grammar OUTPUT ROOT FILE…")
    }
    let root = arguments[2].hasSuffix("/") ? arguments[2] : arguments[2] + "/"
    var source = "extension GrammarFile {\n  /// Every data file of Grammar/, by path.\n  package static let all: [GrammarFile] = [\n"
    for path in arguments.dropFirst(3).sorted() {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let name = path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
      source += "    GrammarFile(path: \"\(name)\", text: ###\"\"\"\n\(text)\n\"\"\"###),\n"
    }
    source += "  ]\n}\n"
    try source.write(toFile: arguments[1], atomically: true, encoding: .utf8)
  }
}

struct UsageError: Error, CustomStringConvertible {
  let description: String
}
