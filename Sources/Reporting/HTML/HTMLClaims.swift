import Linting
import ReportFacts
import ReportText
import Texts

/// The claims of a report on the page, each with its derivation inside a fold; what does not come out first.
struct HTMLClaims {
  let claims: [Claim]
  /// The offsets at which figures begin that can be linked to.
  let figures: Set<Int>
  let lines: LineIndex
  let key: String
  let language: Language

  var html: String {
    let verdicts: [Verdict] = [.mismatch, .rounding, .holds]
    return verdicts.map { verdict in
      let chosen = claims.indices.filter { claims[$0].verdict == verdict }
      if chosen.isEmpty { return "" }
      return "<h3>\(language.say(PageTexts.claimsOf(verdict.name, chosen.count)))</h3>\n" + chosen.map { write($0) }.joined()
    }.joined()
  }

  private func write(_ index: Int) -> String {
    let claim = claims[index]
    let formula = ClaimFormula(claim, in: lines.text)
    let open = claim.verdict == .holds ? "" : " open"
    var html = "<details class=\"claim \(claim.verdict.rawValue)\" id=\"c-\(key)-\(index)\"\(open)>"
    let line = language.say(PageTexts.claimLine(line(of: claim.result), claim.kind.name))
    html += "<summary><b>\(language.say(claim.verdict.name))</b> <i>\(line)</i> "
    html += "<span>\(escape(formula.words(in: language)))</span></summary>\n<dl>"
    html += row(PageTexts.stated, link(claim.result))
    if let computed = claim.computed {
      html += row(PageTexts.computed, escape("\(computed)\(TextClaims.unit(of: formula.result))"))
    }
    let remark = TextClaims.computation(of: claim, stated: formula.result)
    if remark != .nothing { html += row(PageTexts.verdict, escape(language.say(claim.verdict.name) + language.say(remark))) }
    if !claim.operands.isEmpty { html += row(claim.computed == nil ? PageTexts.against : PageTexts.from, operands(claim)) }
    html += row(PageTexts.confidence, language.say(claim.confidence.word))
    return html + "</dl></details>\n"
  }

  /// The operands; a line is named only where it is not that of the operand before.
  private func operands(_ claim: Claim) -> String {
    var last = line(of: claim.result)
    return claim.operands.map { operand in
      let line = line(of: operand)
      defer { last = line }
      return link(operand, isPlaced: line != last)
    }.joined(separator: language.say(CommonTexts.enumeration))
  }

  private func link(_ mention: Mention, isPlaced: Bool = true) -> String {
    let words = escape(lines.text.string(mention.range).printable)
    let place = isPlaced ? "<small>\(language.say(PageTexts.line(line(of: mention))))</small>" : ""
    guard figures.contains(mention.range.lowerBound) else { return "\(words)\(place)" }
    return "<a href=\"#q-\(key)-\(mention.range.lowerBound)\">\(words)</a>\(place)"
  }

  private func line(of mention: Mention) -> Int { lines.line(at: mention.range.lowerBound) + 1 }
  private func row(_ name: Text, _ value: String) -> String { "<dt>\(language.say(name))</dt><dd>\(value)</dd>" }
  private func escape(_ words: String) -> String { Markup.escape(words) }
}
