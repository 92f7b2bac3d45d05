/// Words as they may stand in XML and HTML, between tags and in the values of attributes.
enum Markup {
  static func escape(_ words: String) -> String {
    var result = ""
    for scalar in words.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    // In an attribute they would become blanks.
    case "\n": result += "&#10;"
    case "\r": result += "&#13;"
    case "\t": result += "&#9;"
    case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
    default:
      // Control characters are no characters of XML, and those that turn the direction of writing would show the report otherwise.
      result.unicodeScalars.append(scalar.isUnprintable ? "\u{FFFD}" : scalar)
    }
  }
}
