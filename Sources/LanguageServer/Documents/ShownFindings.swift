import Linting

/// The findings of a document that are shown: the gravest, of equally grave ones the earlier, in the order of the text.
struct ShownFindings {
  let findings: [Finding]
  let omitted: Int

  init(_ all: [Finding], limit: Int) {
    guard all.count > limit else {
      findings = all
      omitted = 0
      return
    }
    let ranked = all.enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
    findings = ranked.prefix(limit).sorted { $0.offset < $1.offset }.map(\.element)
    omitted = all.count - limit
  }
}
