import Linting
import ReportFacts
import ReportText
import Texts
import Workspaces

/// Every claim for people, the ones that hold included, and how much of the report's figures they cover.
package struct TextClaims: ClaimWriter {
  package let appearance: Appearance
  private let language: Language

  package init(appearance: Appearance, in language: Language = .chinese) {
    self.appearance = appearance
    self.language = language
  }

  package func write(_ analysis: Analysis, of document: Document) -> [UInt8] {
    write(analysis.claims, quantities: analysis.coverage.quantities.count, unchecked: analysis.coverage.unchecked, of: document)
  }

  /// - Parameters:
  ///   - quantities: how many there are in all.
  ///   - unchecked: those that take part in no claim, in UTF-8 offsets of the text.
  package func write(_ claims: [Claim], quantities: Int, unchecked: [Range<Int>], of document: Document) -> [UInt8] {
    let lines = LineIndex(document.text)
    var result = appearance.bold(document.path.printable) + "\n"
    for claim in claims { result += describe(claim, lines) + "\n" }
    result += describe(unchecked, lines)
    result += language.say(FormatTexts.coverage(quantities, quantities - unchecked.count, unchecked.count)) + "\n\n"
    return Array(result.utf8)
  }

  private func describe(_ claim: Claim, _ lines: LineIndex) -> String {
    let line = lines.line(at: claim.result.range.lowerBound) + 1
    let formula = ClaimFormula(claim, in: lines.text)
    let computation = Self.computation(of: claim, stated: formula.result)
    return language.say(FormatTexts.claim(line, claim.kind.name, verdict(claim), formula.words(in: language).printable, computation))
  }

  private func verdict(_ claim: Claim) -> String {
    switch claim.verdict {
    case .holds: appearance.good(language.say(claim.verdict.name))
    case .rounding: appearance.paint(language.say(claim.verdict.name), .information)
    case .mismatch: appearance.paint(language.say(claim.verdict.name), .error)
    }
  }

  /// What the operands give, in brackets, where that is not simply what is stated; empty where it is.
  ///
  /// - Parameter result: the result as written.
  static func computation(of claim: Claim, stated result: String) -> Wording {
    switch claim.fault {
    case .direction: return FormatTexts.againstDirection()
    case .zeroBase: return FormatTexts.zeroBase()
    case .metTarget: return FormatTexts.metTarget()
    case .missedTarget: return FormatTexts.missedTarget()
    case .aboveFullMarks: return FormatTexts.aboveFullMarks()
    case nil: break
    }
    guard claim.verdict != .holds, let computed = claim.computed else { return .nothing }
    let unit = unit(of: result)
    // 下降6.00% is stated without a sign: what was computed is shown the same way, as a fall.
    if claim.kind == .growth, claim.statedDirection < 0, computed.isNegative, let stated = claim.result.value, !stated.isNegative,
      let difference = stated - computed.magnitude
    {
      return FormatTexts.computed("\(computed.magnitude)\(unit)", gap(difference, unit))
    }
    return FormatTexts.computed("\(computed)\(unit)", claim.gap.map { gap($0, unit) } ?? .nothing)
  }

  /// By how much what is stated exceeds what is computed.
  private static func gap(_ gap: Decimal, _ unit: String) -> Wording {
    let digits = gap.description
    let (text, amount) = digits.hasPrefix("-") ? (FormatTexts.tooLittle, String(digits.dropFirst())) : (FormatTexts.tooMuch, digits)
    return text(unit == "%" || unit == "％" ? FormatTexts.points(amount) : .verbatim(amount + unit))
  }

  /// What follows the digits of a figure: 万元 of 3,648.79万元; empty where the words begin with none.
  static func unit(of figure: String) -> String {
    let isNumber = { (scalar: Unicode.Scalar) in "0123456789０１２３４５６７８９.,，．+-−－ ".unicodeScalars.contains(scalar) }
    let unit = figure.unicodeScalars.drop(while: isNumber)
    return unit.count < figure.unicodeScalars.count ? String(unit).printable : ""
  }

  /// The figures that no claim speaks of, by line.
  private func describe(_ unchecked: [Range<Int>], _ lines: LineIndex) -> String {
    var result = ""
    var last = 0
    for range in unchecked {
      let line = lines.line(at: range.lowerBound) + 1
      result += line == last ? language.say(CommonTexts.enumeration) : (last == 0 ? "" : "\n") + language.say(FormatTexts.notCovered(line))
      result += lines.text.string(range).printable
      last = line
    }
    return unchecked.isEmpty ? "" : result + "\n"
  }
}
