import LanguageServerProtocol
import Linting
import ReportFacts
import ReportStructure
import ReportText
import Rules

/// What is said of a place: the figure there with its claims, the document that is cited there, what the
/// outline wants there, the findings there with their rules.
struct HoverAnswer {
  let view: DocumentView
  let offset: Int

  var hover: Hover? {
    var range: Range<Int>?
    var parts: [String] = []
    if let figure = Figures(view: view).figure(at: offset) {
      range = figure.range
      parts.append(self.figure(figure.range, figure.mention))
    }
    if let cited = CitedPolicy(at: offset, in: view.subject.citations) {
      range = range ?? cited.range
      parts.append(cited.policy.description(in: view.subject.citations.policies))
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
    var lines = ["**\(view.text.string(range).escaped)**" + (mention.flatMap { YuanWords($0, view.text).words }.map { "（\($0)）" } ?? "")]
    let claims = Figures(view: view).claims(at: offset)
    if claims.isEmpty { lines.append("这个数没有参与核对：报告中没有找到与它相关的合计、增减、占比或重复表述。") }
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
    return "按四舍五入，这个数代表 \(low) 至 \(high)，差额在尾差范围内。"
  }

  private var lineContent: Range<Int> {
    let lines = view.positions.lines
    return lines.content(ofLine: lines.line(at: offset))
  }

  /// What the outline wants in a section.
  private func wants(_ section: SectionMatch, _ followed: FollowedOutline) -> String {
    var lines = ["**提纲要求：\((section.section.marker + followed.name(of: section.section)).escaped)**"]
    if !section.children.isEmpty {
      let listed = section.children.map { child in
        let standing = child.line != nil ? "✓" : child.section.isOptional ? "可不写" : "缺少"
        return "- \((child.section.marker + followed.name(of: child.section)).escaped)：\(standing)"
      }
      lines.append("下设：\n" + listed.joined(separator: "\n"))
    }
    lines.append("提纲：\(followed.outline.kind.escaped)（`\(followed.outline.id)`），依据：\(followed.outline.basis.escaped)")
    return lines.joined(separator: "\n\n")
  }

  private func rule(of finding: Finding) -> String {
    var lines = ["**\(finding.message.escaped)**"]
    guard let rule = Catalog.standard.rule(finding.rule) else { return lines[0] }
    lines.append("要求：\(rule.summary.escaped)  \n理由：\(rule.rationale.escaped)")
    for basis in rule.basis {
      lines.append("\(basis.standing == .practice ? "惯例" : "依据")：\(basis.source.escaped)\(basis.clause.map { "，\($0)" } ?? "")")
    }
    lines.append("规则：`\(rule.id)`")
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
