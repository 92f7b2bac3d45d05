import JSON
import LanguageServerProtocol
import Linting

/// What of a finding the client is told, and in which columns. Settled when the client introduces itself.
struct DiagnosticShape: Sendable, Equatable {
  var encoding = PositionEncoding.utf16
  var showsRelated = false
  var carriesFixes = false
  var showsTags = false

  init() {}

  init(_ client: ClientCapabilities, _ encoding: PositionEncoding) {
    self.encoding = encoding
    showsRelated = client.relatedInformation
    carriesFixes = client.diagnosticData
    showsTags = client.diagnosticTags
  }
}

/// Writes findings of one document as diagnostics.
struct DiagnosticWriter {
  let uri: String
  let positions: Positions
  let shape: DiagnosticShape

  init(uri: String, _ positions: Positions, _ shape: DiagnosticShape) {
    self.uri = uri
    self.positions = positions
    self.shape = shape
  }

  func json(_ finding: Finding) -> [UInt8] {
    var json = JSONWriter()
    diagnostic(finding).write(to: &json)
    return json.bytes
  }

  func diagnostic(_ finding: Finding) -> Diagnostic {
    var diagnostic = Diagnostic(
      range: positions.range(finding.range), severity: finding.severity.protocolSeverity, code: finding.rule, message: finding.message)
    if shape.showsTags { diagnostic.tag = tag(finding) }
    if shape.showsRelated, !finding.related.isEmpty {
      diagnostic.related = finding.related.map { place in
        Diagnostic.Related(location: Location(uri: uri, range: positions.range(place.range)), message: place.message)
      }
    }
    if shape.carriesFixes, !finding.fixes.isEmpty {
      diagnostic.fixes = finding.fixes.map { CarriedFix(title: $0.title, edits: positions.edits($0)) }
    }
    return diagnostic
  }

  /// Words that the first fix only takes away are of no use; a document that another has replaced is struck through.
  private func tag(_ finding: Finding) -> Diagnostic.Tag? {
    if finding.rule == "superseded-policy" { return .deprecated }
    guard let edits = finding.fixes.first?.edits, edits.count == 1, edits[0].replacement.isEmpty else { return nil }
    return edits[0].range == finding.range && !finding.range.isEmpty ? .unnecessary : nil
  }
}

extension Positions {
  func edits(_ fix: Fix) -> [PositionedEdit] {
    fix.edits.map { PositionedEdit(range: range($0.range), newText: $0.replacement) }
  }
}

extension Severity {
  var protocolSeverity: Diagnostic.Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .information: .information
    case .hint: .hint
    }
  }
}
