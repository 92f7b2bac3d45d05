import LanguageServerProtocol
import Linting
import ReportFacts
import ReportStructure
import ReportText
import Rules
import Texts

/// What is said of a place: the figure there with its claims, the document that is cited there, what the
/// outline wants there, the findings there with their rules.
struct HoverAnswer {
  let view: DocumentView
  let offset: Int

  private var language: Language { view.language }

  var hover: Hover? {
    var range: Range<Int>?
    var parts: [String] = []
    if let figure = Figures(view: view).figure(at: offset) {
      range = figure.range
      parts.append(self.figure(figure.range, figure.mention))
    }
    if let cited = CitedPolicy(at: offset, in: view.subject.citations) {
      range = range ?? cited.range
      parts.append(cited.policy.description(in: view.subject.citations.policies, language))
    }
    if let (section, followed) = view.subject.structure.section(at: offset), range == nil {
      range = lineContent
      parts.append(wants(section, followed))
    }
    for finding in view.findings where finding.range.holds(offset) {
      range = range ?? finding.range
      parts.append(rule(of: finding))
    }
    guard let range, !parts.isEmpty else { return nil }
    let isMarkdown = view.client.hoverMarkdown
    let words = parts.joined(separator: isMarkdown ? "\n\n---\n\n" : "\n\n")
    return Hover(
      contents: MarkupContent(isMarkdown ? .markdown : .plaintext, isMarkdown ? words : words.withoutMarks),
      range: view.positions.range(range))
  }

  private func figure(_ range: Range<Int>, _ mention: Mention?) -> String {
    let yuan = mention.flatMap { YuanWords($0, view.text).words }.map { language.say(ServerTexts.bracketed($0)) } ?? ""
    var lines = ["**\(view.text.string(range).escaped)**" + yuan]
    let claims = Figures(view: view).claims(at: offset)
    if claims.isEmpty { lines.append(language.say(ServerTexts.notChecked)) }
    for claim in claims {
      let words = ClaimWords(claim, view)
      lines.append("- \(claim.verdict.sign) \(words.line.escaped)" + (words.places.map { "  \n  \($0.escaped)" } ?? ""))
      if let interval = interval(of: claim) { lines.append("  \(interval)") }
    }
    return lines.joined(separator: "\n")
  }

  /// What rounding leaves open, where a claim holds only because of it.
  private func interval(of claim: Claim) -> String? {
    guard claim.verdict == .rounding, let value = claim.result.value, value.places >= 0 else { return nil }
    let half = Decimal(5, places: value.places + 1)
    guard let low = value - half, let high = value + half else { return nil }
    return language.say(ServerTexts.interval(low, high))
  }

  private var lineContent: Range<Int> {
    let lines = view.positions.lines
    return lines.content(ofLine: lines.line(at: offset))
  }

  /// What the outline wants in a section.
  private func wants(_ section: SectionMatch, _ followed: FollowedOutline) -> String {
    let name = (section.section.marker + followed.name(of: section.section)).escaped
    var lines = [ServerTexts.wanted(name)]
    if !section.children.isEmpty {
      let listed = section.children.map { child in
        let lacking = child.section.isOptional ? ServerTexts.optional : ServerTexts.lacking
        let name = (child.section.marker + followed.name(of: child.section)).escaped
        return language.say(ServerTexts.child(name, child.line != nil ? ServerTexts.present : lacking))
      }
      lines.append(ServerTexts.children(listed.joined(separator: "\n")))
    }
    lines.append(ServerTexts.outline(followed.outline.kind.escaped, followed.outline.id, followed.outline.basis.escaped))
    return lines.map { language.say($0) }.joined(separator: "\n\n")
  }

  private func rule(of finding: Finding) -> String {
    var lines = ["**\(finding.message.escaped)**"]
    guard let rule = Catalog.standard.rule(finding.rule) else { return lines[0] }
    let words = rule.words(in: language)
    let (demand, rationale) = (FormatTexts.demand(words.summary.escaped), FormatTexts.rationale(words.rationale.escaped))
    lines.append("\(language.say(demand))  \n\(language.say(rationale))")
    for basis in words.basis {
      lines.append(language.say((basis.standing == .practice ? FormatTexts.custom : FormatTexts.basis)(basis.words.escaped)))
    }
    lines.append(language.say(ServerTexts.rule(rule.id)))
    return lines.joined(separator: "\n\n")
  }
}

extension Verdict {
  /// ✓, ≈ or ✗.
  var sign: String {
    switch self {
    case .holds: "✓"
    case .rounding: "≈"
    case .mismatch: "✗"
    }
  }
}

extension String {
  /// The words with what Markdown would take for marks escaped.
  var escaped: String {
    var result = ""
    for scalar in unicodeScalars {
      if "\\`*_[]<>#|~".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : scalar)
    }
    return result
  }

  /// Words that were written as Markdown, for clients that show plain text.
  var withoutMarks: String {
    var result = ""
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        result.unicodeScalars.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar != "*" && scalar != "`" {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
