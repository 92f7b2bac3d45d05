import Linting
import ReportText

/// Findings for people.
package struct TextFindings: FindingWriter {
  package let appearance: Appearance

  package init(appearance: Appearance) {
    self.appearance = appearance
  }

  package var opening: String { "" }
  package var separator: String { "" }
  package var showsOmitted: Bool { true }

  package func write(_ checked: CheckedDocument) -> [UInt8] {
    if checked.findings.isEmpty, checked.omitted == 0 { return [] }
    let lines = LineIndex(checked.document.text)
    var result = ""
    for finding in checked.findings { result += describe(finding, checked.document.path.printable, lines) + "\n" }
    if checked.omitted > 0 { result += "\(checked.document.path.printable)：另有 \(checked.omitted) 条\n\n" }
    return Array(result.utf8)
  }

  private func describe(_ finding: Finding, _ path: String, _ lines: LineIndex) -> String {
    let place = Place(finding.range, in: lines)
    let severity = appearance.paint(finding.severity.chinese, finding.severity)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.utf8.count + 1)
    let bar = appearance.dim("|")
    let excerpt = Excerpt(
      of: lines.text, content: lines.content(ofLine: place.line - 1), flagged: finding.range, related: finding.related.map(\.range),
      columns: appearance.columns - number.utf8.count - 4)
    var result = "\(appearance.bold("\(path):\(place.line):\(place.column)")) \(severity)：\(finding.message.printable) "
    result += appearance.dim("[\(finding.rule)]") + "\n"
    result += " \(appearance.dim(number)) \(bar) \(excerpt.line)\n"
    if !excerpt.marks.isEmpty { result += " \(margin)\(bar) \(appearance.paint(excerpt.marks, finding.severity))\n" }
    if place.endLine > place.line { result += " \(margin)\(bar) 直到第\(place.endLine)行\n" }
    for group in RelatedGroup.groups(of: finding.related, in: lines) { result += " \(margin)\(bar) \(group.words)\n" }
    for fix in finding.fixes { result += " \(margin)\(bar) \(appearance.good("可改"))：\(fix.title.printable)\n" }
    return result
  }

  package func closing(_ summary: CheckSummary) -> String {
    var parts = ["共检查 \(summary.documents) 份文件"]
    if summary.troubles > 0 { parts.append("\(summary.troubles) 个文件未能检查") }
    if summary.unrecognised > 0 { parts.append("\(summary.unrecognised) 个文件不像报告，未检查") }
    if summary.fixed > 0 { parts.append("已修正 \(summary.fixed) 处") }
    let counts = Severity.allCases.reversed().filter { summary[$0] > 0 }.map {
      appearance.paint("\($0.chinese) \(summary[$0]) 处", $0)
    }
    parts += counts.isEmpty && summary.documents > 0 ? [appearance.good("没有发现问题")] : counts
    return parts.joined(separator: "，") + "。\n"
  }
}
