import LanguageServerProtocol
import ReportFacts
import ReportStructure
import ReportSyntax

/// How much of the report was checked, above its first line: silence is not verification.
struct CoverageLens {
  let view: DocumentView

  var lenses: [CodeLens] {
    let coverage = view.analysis.coverage
    guard view.settings.codeLens, !coverage.quantities.isEmpty else { return [] }
    var title = "共识别 \(coverage.quantities.count) 个数值，核对 \(coverage.checked) 个，未涉及 \(coverage.unchecked.count) 个"
    if !view.findings.isEmpty { title += "；发现 \(view.findings.count + view.reading.omitted) 处问题" }
    if view.reading.omitted > 0 { title += "，另有 \(view.reading.omitted) 条没有列出" }
    // A text that follows no outline is judged by its figures alone, and its writer should know.
    let outlines = view.subject.structure.outlines.map { "\($0.outline.kind)（把握 \($0.confidence)%）" }
    if !outlines.isEmpty { title += "；提纲：" + outlines.joined(separator: "、") }
    let report = view.analysis.report
    let first = report.blocks.indices.first { report.blocks[$0].kind != .blank } ?? 0
    return [CodeLens(range: view.positions.range(report.content(ofBlock: first)), title: title)]
  }
}
