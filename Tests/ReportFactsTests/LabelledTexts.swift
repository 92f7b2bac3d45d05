import FoundationEssentials
import ReportFacts
import ReportText

/// A short text of `Tests/Fixtures/Claims` with the claims that a labeller found in it: invented counties, real wordings.
struct LabelledText: Decodable, Sendable {
  let id: String
  let text: String
  let claims: [Label]

  /// One labelled claim; `optional` ones turn on judgement and count neither way.
  struct Label: Decodable, Sendable {
    let kind: String
    let result: String
    let operands: [String]
    let verdict: String
    let optional: Bool?
  }

  /// Every labelled text of the folder.
  static let all: [LabelledText] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/Claims")
    let decoder = JSONDecoder()
    return ["sentences-1", "sentences-2", "sentences-3"].flatMap { name in
      guard let data = try? Data(contentsOf: folder.appending(path: name + ".jsonl")) else { return [LabelledText]() }
      return data.split(separator: UInt8(ascii: "\n")).compactMap { try? decoder.decode(LabelledText.self, from: Data($0)) }
    }
  }()
}

/// A claim reduced to what a label says of it: its kind and the numbers of its result and operands.
struct ClaimKey: Hashable {
  let kind: String
  let result: String
  let operands: [String]

  /// Kinds whose operands are words compare by their result alone, an order by its operands.
  init(kind: String, result: String, operands: [String]) {
    self.kind = kind
    self.result = kind == "order" ? "" : Self.number(result)
    self.operands = kind == "count" ? [] : operands.map(Self.number).sorted()
  }

  init(_ claim: Claim, _ text: SourceText) {
    self.init(kind: claim.kind.rawValue, result: text.string(claim.result.range), operands: claim.operands.map { text.string($0.range) })
  }

  /// The first number of a text without separators, full-width digits folded; the text itself where it has none.
  private static func number(_ text: String) -> String {
    var digits = ""
    var hasPoint = false
    for scalar in text.unicodeScalars {
      let folded = scalar.value >= 0xFF10 && scalar.value <= 0xFF19 ? scalar.value - 0xFF10 + 0x30 : scalar.value
      switch folded {
      case 0x30...0x39: digits.unicodeScalars.append(UnicodeScalar(UInt8(folded)))
      case 0x2E, 0xFF0E:
        if !digits.isEmpty, !hasPoint {
          digits += "."
          hasPoint = true
        }
      case 0x2C, 0xFF0C, 0x20, 0x2D: continue
      default:
        if !digits.isEmpty { return trimmed(digits) }
      }
    }
    return digits.isEmpty ? text : trimmed(digits)
  }

  private static func trimmed(_ digits: String) -> String {
    guard digits.contains(".") else { return digits }
    var rest = digits[...]
    while rest.last == "0" { rest.removeLast() }
    if rest.last == "." { rest.removeLast() }
    return String(rest)
  }
}
