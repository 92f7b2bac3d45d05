import Linting
import ReportFacts
import ReportText
import Workspaces

/// Every claim for people, the ones that hold included, and how much of the report's figures they cover.
package struct TextClaims: ClaimWriter {
  package let appearance: Appearance

  package init(appearance: Appearance) {
    self.appearance = appearance
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
    result += "共识别 \(quantities) 个数值，核对 \(quantities - unchecked.count) 个，未涉及 \(unchecked.count) 个\n\n"
    return Array(result.utf8)
  }

  private func describe(_ claim: Claim, _ lines: LineIndex) -> String {
    let line = lines.line(at: claim.result.range.lowerBound) + 1
    let formula = ClaimFormula(claim, in: lines.text)
    return
      "第\(line)行 \(claim.kind.chinese) \(verdict(claim))：\(formula.words.printable)\(Self.computation(of: claim, stated: formula.result))"
  }

  private func verdict(_ claim: Claim) -> String {
    switch claim.verdict {
    case .holds: appearance.good(claim.verdict.chinese)
    case .rounding: appearance.paint(claim.verdict.chinese, .information)
    case .mismatch: appearance.paint(claim.verdict.chinese, .error)
    }
  }

  /// What the operands give, in brackets, where that is not simply what is stated; empty where it is.
  ///
  /// - Parameter result: the result as written.
  static func computation(of claim: Claim, stated result: String) -> String {
    switch claim.fault {
    case .direction: return "（增减方向与数字相反）"
    case .zeroBase: return "（基数为零，不能计算增减率）"
    case .metTarget: return "（指标已完成却扣了分）"
    case .missedTarget: return "（指标未完成却得了满分）"
    case .aboveFullMarks: return "（得分超过分值）"
    case nil: break
    }
    guard claim.verdict != .holds, let computed = claim.computed else { return "" }
    let unit = unit(of: result)
    // 下降6.00% is stated without a sign: what was computed is shown the same way, as a fall.
    if claim.kind == .growth, claim.statedDirection < 0, computed.isNegative, let stated = claim.result.value, !stated.isNegative,
      let difference = stated - computed.magnitude
    {
      return "（算得 \(computed.magnitude)\(unit)\(gap(difference, unit))）"
    }
    return "（算得 \(computed)\(unit)\(claim.gap.map { gap($0, unit) } ?? "")）"
  }

  /// By how much what is stated exceeds what is computed.
  private static func gap(_ gap: Decimal, _ unit: String) -> String {
    let digits = gap.description
    let (word, amount) = digits.hasPrefix("-") ? ("少", String(digits.dropFirst())) : ("多", digits)
    return "，\(word)了 \(amount)\(unit == "%" || unit == "％" ? "个百分点" : unit)"
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
      result += line == last ? "、" : (last == 0 ? "" : "\n") + "第\(line)行 未涉及："
      result += lines.text.string(range).printable
      last = line
    }
    return unchecked.isEmpty ? "" : result + "\n"
  }
}
