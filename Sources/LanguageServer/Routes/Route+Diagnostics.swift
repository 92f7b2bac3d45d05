import JSON
import LanguageServerProtocol

extension Route {
  static let diagnostics: [Route] = [
    .document(
      DocumentDiagnostic.method,
      offers: Offer("diagnosticProvider", if: \.pullsDiagnostics) { json in
        json.object { json in
          json.member("identifier", Diagnostic.source)
          json.member("interFileDependencies", false)
          json.member("workspaceDiagnostics", true)
        }
      }
    ) { params, view in
      .value { json in
        json.object { json in
          let isUnchanged = params?["previousResultId"]?.string == view.diagnostics.resultId
          json.member("kind", isUnchanged ? "unchanged" : "full")
          json.member("resultId", view.diagnostics.resultId)
          if !isUnchanged { json.member("items", view.diagnostics) }
        }
      }
    },
    .request("workspace/diagnostic") { id, params, session in session.checkWorkspace(id, params) },
  ]
}
