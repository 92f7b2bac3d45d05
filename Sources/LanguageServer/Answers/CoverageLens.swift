import LanguageServerProtocol
import ReportFacts
import ReportStructure
import ReportSyntax
import Texts

/// How much of the report was checked, above its first line: silence is not verification.
struct CoverageLens {
  let view: DocumentView

  var lenses: [CodeLens] {
    let coverage = view.analysis.coverage
    guard view.settings.codeLens, !coverage.quantities.isEmpty else { return [] }
    var title = FormatTexts.coverage(coverage.quantities.count, coverage.checked, coverage.unchecked.count)
    if !view.findings.isEmpty { title = ServerTexts.findings(title, view.findings.count + view.reading.omitted) }
    if view.reading.omitted > 0 { title = ServerTexts.omitted(title, view.reading.omitted) }
    // A text that follows no outline is judged by its figures alone, and its writer should know.
    let outlines = view.subject.structure.outlines.map { ServerTexts.confidence($0.outline.kind, $0.confidence) }
    if !outlines.isEmpty { title = ServerTexts.outlines(title, Wording.list(outlines, CommonTexts.enumeration)) }
    let report = view.analysis.report
    let first = report.blocks.indices.first { report.blocks[$0].kind != .blank } ?? 0
    return [CodeLens(range: view.positions.range(report.content(ofBlock: first)), title: view.language.say(title))]
  }
}
