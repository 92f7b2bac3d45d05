import Grammar

/// An indicator that circulars define as a rate of two amounts (绩效指标): 预算执行率, 预算调整率.
struct Indicator: Sendable {
  /// Its name and its other names, the longest first.
  let names: [[UInt8]]
  let form: Form
  /// How it is defined, in words.
  let formula: String

  /// How the rate is reckoned from what is above (a) and what is below (b).
  enum Form: Sendable {
    /// a ÷ b
    case quotient
    /// (a − b) ÷ b
    case change
  }

  /// The name as it is best known.
  var name: String { String(decoding: names.last ?? [], as: UTF8.self) }

  /// All of `Grammar/Indicators`.
  static let all: [Indicator] = {
    guard let file = GrammarFile.named("Indicators/Indicators.tsv") else { return [] }
    let bytes = file.text.withUTF8Buffer { Array($0) }
    return Fields(bytes, 0..<bytes.count, at: "\n").compactMap { Indicator(bytes, line: $0) }
  }()

  private init?(_ bytes: [UInt8], line: Range<Int>) {
    guard bytes[line.lowerBound] != UInt8(ascii: "#") else { return nil }
    let fields = Array(Fields(bytes, line, at: "\t"))
    guard fields.count == 6 else { return nil }
    let others = Fields(bytes, fields[1], at: "|").map { Array(bytes[$0]) }.filter { $0 != [UInt8(ascii: "-")] }
    names = others.sorted { $0.count > $1.count } + [Array(bytes[fields[0]])]
    form = bytes[fields[2]].elementsEqual("change".utf8) ? .change : .quotient
    formula = String(decoding: bytes[fields[5]], as: UTF8.self)
  }
}
