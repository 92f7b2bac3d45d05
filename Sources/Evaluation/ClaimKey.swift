import ReportFacts
import ReportText

/// A claim reduced to what a label says of it: its kind, the numbers of its result and operands, in reports its line.
struct ClaimKey: Hashable {
  let kind: String
  /// 0 in short texts.
  let line: Int
  let result: String
  let operands: [String]

  /// The operands of a count and of a target are words; the result of an order is.
  init(kind: String, line: Int, result: String, operands: [String]) {
    self.kind = kind
    self.line = line
    self.result = kind == "order" ? "" : Self.number(result)
    self.operands = kind == "count" || kind == "target" ? [] : operands.map(Self.number).sorted()
  }

  init(_ claim: Claim, line: Int, in text: SourceText) {
    self.init(
      kind: claim.kind.rawValue, line: line, result: text.string(claim.result.range), operands: claim.operands.map { text.string($0.range) }
    )
  }

  /// The first number of a text with its sign and without separators, full-width digits folded; the text without white space where it has none.
  static func number(_ text: String) -> String {
    var digits = ""
    var hasPoint = false
    var isNegative = false
    for scalar in text.unicodeScalars {
      let folded = scalar.value >= 0xFF10 && scalar.value <= 0xFF19 ? scalar.value - 0xFF10 + 0x30 : scalar.value
      switch folded {
      case 0x30...0x39: digits.unicodeScalars.append(UnicodeScalar(UInt8(folded)))
      case 0x2E, 0xFF0E:
        if !digits.isEmpty, !hasPoint {
          digits += "."
          hasPoint = true
        }
      case 0x2C, 0xFF0C, 0x20: continue
      case 0x2D, 0x2212, 0xFF0D: if digits.isEmpty { isNegative = true } else { return signed(digits, isNegative) }
      default:
        if !digits.isEmpty { return signed(digits, isNegative) }
        isNegative = false
      }
    }
    return digits.isEmpty ? text.filter { !$0.isWhitespace } : signed(digits, isNegative)
  }

  private static func signed(_ digits: String, _ isNegative: Bool) -> String {
    var rest = digits[...]
    if rest.contains(".") {
      while rest.last == "0" { rest.removeLast() }
      if rest.last == "." { rest.removeLast() }
    }
    return (isNegative ? "-" : "") + rest
  }
}
