import Linting
import ReportStructure
import ReportText

/// Findings for people.
package struct TextFindings: FindingWriter {
  package let appearance: Appearance
  /// Whether documents in which nothing was found are told too.
  private let tellsAll: Bool

  package init(appearance: Appearance, tellsAll: Bool = false) {
    self.appearance = appearance
    self.tellsAll = tellsAll
  }

  package var opening: String { "" }
  package var separator: String { "" }
  package var showsOmitted: Bool { true }

  package func write(_ checked: CheckedDocument) -> [UInt8] {
    let path = checked.document.path.printable
    if checked.findings.isEmpty, checked.omitted == 0, !tellsAll { return [] }
    let lines = LineIndex(checked.document.text)
    var result = checked.outlines.map { appearance.dim("\(path)：\($0.words)") + "\n" }.joined()
    if tellsAll, checked.outlines.isEmpty { result += appearance.dim("\(path)：没有认出提纲，不查章节") + "\n" }
    if !result.isEmpty { result += "\n" }
    for finding in checked.findings { result += describe(finding, path, lines) + "\n" }
    if checked.omitted > 0 { result += "\(path)：另有 \(checked.omitted) 条\n\n" }
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

extension FollowedOutline {
  /// Which outline it is and how sure that is: 按“部门整体支出绩效自评报告”（湖南，hunan_dept_self_eval_2022）核对章节，把握92%
  var words: String {
    "按“\(outline.kind)”（\(outline.region ?? "全国")，\(outline.id)）核对章节，把握\(confidence)%"
  }
}
