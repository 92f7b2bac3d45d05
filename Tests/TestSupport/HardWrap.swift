/// Breaks the lines of a text at a fixed width, as mail programs and converters do: no word or number is cut, no mark that closes begins a
/// line, none that opens ends one. Tables and Markdown headings stay as they are.
package enum HardWrap {
  /// - Parameter width: in columns of a terminal, CJK characters taking two.
  package static func columns(_ text: String, _ width: Int) -> String {
    lines(text) { line in
      var result: [Unicode.Scalar] = []
      var taken = 0
      var index = 0
      while index < line.count {
        var end = index + 1
        while end < line.count, !canBreak(line[end - 1], line[end]) { end += 1 }
        let piece = line[index..<end].reduce(0) { $0 + self.width($1) }
        if taken > 0, taken + piece > width {
          result.append("\n")
          taken = 0
        }
        result += line[index..<end]
        taken += piece
        index = end
      }
      return result
    }
  }

  /// Breaks behind every so many characters, whatever they are.
  package static func characters(_ text: String, _ count: Int) -> String {
    lines(text) { line in
      line.enumerated().flatMap { $0.offset > 0 && $0.offset % count == 0 ? ["\n", $0.element] : [$0.element] }
    }
  }

  private static func lines(_ text: String, _ wrap: ([Unicode.Scalar]) -> [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    for (index, line) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { result.append("\n") }
      let stays = line.first == "#" || line.contains("|") || line.contains("\t")
      result.append(contentsOf: stays ? Array(line) : wrap(Array(line)))
    }
    return String(result)
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    return (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFE30...0xFE6F).contains(value) || (0xFF00...0xFF60).contains(value) || value >= 0x1F000 ? 2 : 1
  }

  private static func canBreak(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    if "（《〈「『【〔([{<“‘".unicodeScalars.contains(left) { return false }
    if "，。、；：？！）》〉」』】〕…—～％%,.;:?!)]}>”’".unicodeScalars.contains(right) { return false }
    return !(isPart(left) && isPart(right))
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "._-/+%".unicodeScalars.contains(scalar))
  }
}
