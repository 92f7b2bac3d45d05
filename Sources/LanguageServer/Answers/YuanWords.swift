import ReportFacts
import ReportText
import Texts

/// An amount in 元, where it is written in a larger unit: 354.05万元 is 3,540,500元.
struct YuanWords {
  let words: Wording?

  init(_ mention: Mention, _ text: SourceText) {
    let written = text.string(mention.range)
    guard let value = mention.value, mention.scale > 0, written.hasSuffix("元") else {
      words = nil
      return
    }
    words = ServerTexts.yuan(Self.grouped(value.scaled(by: mention.scale).normalized.description))
  }

  /// With a comma before every third digit of the whole part.
  private static func grouped(_ number: String) -> String {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first else { return number }
    let sign = whole.hasPrefix("-") ? "-" : ""
    let digits = Array(whole.dropFirst(sign.count))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return sign + result + (parts.count > 1 ? "." + parts[1] : "")
  }
}
