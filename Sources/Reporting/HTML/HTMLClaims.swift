import Linting
import ReportFacts
import ReportText

/// The claims of a report on the page, each with its derivation inside a fold; what does not come out first.
struct HTMLClaims {
  let claims: [Claim]
  /// The offsets at which figures begin that can be linked to.
  let figures: Set<Int>
  let lines: LineIndex
  let key: String

  var html: String {
    let verdicts: [Verdict] = [.mismatch, .rounding, .holds]
    return verdicts.map { verdict in
      let chosen = claims.indices.filter { claims[$0].verdict == verdict }
      if chosen.isEmpty { return "" }
      return "<h3>\(verdict.chinese) \(chosen.count) 条</h3>\n" + chosen.map { write($0) }.joined()
    }.joined()
  }

  private func write(_ index: Int) -> String {
    let claim = claims[index]
    let formula = ClaimFormula(claim, in: lines.text)
    let open = claim.verdict == .holds ? "" : " open"
    var html = "<details class=\"claim \(claim.verdict.rawValue)\" id=\"c-\(key)-\(index)\"\(open)>"
    html += "<summary><b>\(claim.verdict.chinese)</b> <i>第\(line(of: claim.result))行 \(claim.kind.chinese)</i> "
    html += "<span>\(escape(formula.words))</span></summary>\n<dl>"
    html += row("写作", link(claim.result))
    if let computed = claim.computed {
      html += row("算得", escape("\(computed)\(TextClaims.unit(of: formula.result))"))
    }
    let remark = TextClaims.computation(of: claim, stated: formula.result)
    if !remark.isEmpty { html += row("结论", escape(claim.verdict.chinese + remark)) }
    if !claim.operands.isEmpty { html += row(claim.computed == nil ? "对照" : "依据", operands(claim)) }
    html += row("把握", claim.confidence.chinese)
    return html + "</dl></details>\n"
  }

  /// The operands; a line is named only where it is not that of the operand before.
  private func operands(_ claim: Claim) -> String {
    var last = line(of: claim.result)
    return claim.operands.map { operand in
      let line = line(of: operand)
      defer { last = line }
      return link(operand, isPlaced: line != last)
    }.joined(separator: "、")
  }

  private func link(_ mention: Mention, isPlaced: Bool = true) -> String {
    let words = escape(lines.text.string(mention.range).printable)
    let place = isPlaced ? "<small>第\(line(of: mention))行</small>" : ""
    guard figures.contains(mention.range.lowerBound) else { return "\(words)\(place)" }
    return "<a href=\"#q-\(key)-\(mention.range.lowerBound)\">\(words)</a>\(place)"
  }

  private func line(of mention: Mention) -> Int { lines.line(at: mention.range.lowerBound) + 1 }
  private func row(_ name: String, _ value: String) -> String { "<dt>\(name)</dt><dd>\(value)</dd>" }
  private func escape(_ words: String) -> String { Markup.escape(words) }
}

extension Confidence {
  /// The word for it on the page.
  var chinese: String {
    switch self {
    case .low: "低"
    case .medium: "中"
    case .high: "高"
    }
  }
}
