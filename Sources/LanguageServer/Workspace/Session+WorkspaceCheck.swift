import JSON
import LanguageServerProtocol
import Texts

extension Session {
  /// The command that checks all reports of the open folders, for clients that do not ask themselves.
  static let checkCommand = "reportlint.checkWorkspace"

  /// Begins the answer to `workspace/diagnostic`.
  mutating func checkWorkspace(_ id: RequestID, _ params: JSONValue?) -> Reply {
    var previous: [String: String] = [:]
    for known in params?["previousResultIds"]?.array ?? [] {
      if let uri = known["uri"]?.string, let value = known["value"]?.string { previous[uri] = value }
    }
    let job = WorkspaceCheck.Job(
      request: id, progress: RequestID(params?["workDoneToken"]), partial: RequestID(params?["partialResultToken"]), previous: previous,
      uris: reportURIs)
    workspace.jobs.append(job)
    beginProgress(job)
    return .later
  }

  /// Begins the check that the command asks for.
  mutating func checkAndPublishWorkspace(_ token: RequestID?) {
    var token = token
    if token == nil, client.progress {
      let own = RequestID.string("reportlint-check-\(requestCount + 1)")
      ask("window/workDoneProgress/create") { json in json.object { $0.member("token", own) } }
      token = own
    }
    let job = WorkspaceCheck.Job(request: nil, progress: token, partial: nil, previous: [:], uris: reportURIs)
    workspace.jobs.append(job)
    beginProgress(job)
  }

  /// Ends what was asked for under this id or reported under this token.
  mutating func cancel(_ id: RequestID) {
    guard let index = workspace.jobs.firstIndex(where: { $0.request == id || $0.progress == id }) else { return }
    let job = workspace.jobs.remove(at: index)
    endProgress(job, ServerTexts.stopped())
    if let request = job.request { refuse(request) }
  }

  /// Checks the next file of the first check.
  mutating func continueWorkspaceCheck() {
    guard var job = workspace.jobs.first else { return }
    guard job.done < job.uris.count else {
      workspace.jobs.removeFirst()
      finish(job)
      return
    }
    let uri = job.uris[job.done]
    job.done += 1
    if job.request == nil {
      publishFile(uri)
    } else if let report = fileReport(uri, unless: job.previous[uri]) {
      if let partial = job.partial {
        progress(partial) { json in
          json.object { json in
            json.key("items")
            json.array { $0.written(report) }
          }
        }
      } else {
        job.reports.append(report)
      }
    }
    reportProgress(job)
    workspace.jobs[0] = job
  }

  private mutating func finish(_ job: WorkspaceCheck.Job) {
    endProgress(job, ServerTexts.checked(job.uris.count))
    guard let request = job.request else { return }
    output.append(
      Outgoing.response(request) { json in
        json.object { json in
          json.key("items")
          json.array { json in
            for report in job.reports { json.written(report) }
          }
        }
      })
  }

  /// The reports of all folders and the open documents, each once.
  private var reportURIs: [String] {
    var seen: Set<String> = []
    return (folders.flatMap { environment.files.reports($0.uri) } + documents.keys.sorted()).filter { seen.insert($0).inserted }
  }

  /// What `workspace/diagnostic` says of one file, as JSON; nil where the file is no report.
  private mutating func fileReport(_ uri: String, unless previous: String?) -> [UInt8]? {
    guard let (diagnostics, version, resultId) = fileDiagnostics(uri) else { return nil }
    var json = JSONWriter()
    json.object { json in
      json.member("uri", uri)
      json.nullable("version", version)
      json.member("kind", resultId == previous ? "unchanged" : "full")
      json.member("resultId", resultId)
      if resultId != previous { json.member("items", diagnostics) }
    }
    return json.bytes
  }

  /// The diagnostics of a file, open or not; nil where it is no report.
  private mutating func fileDiagnostics(_ uri: String) -> (list: DiagnosticList, version: Int?, resultId: String)? {
    if let document = checked(uri) { return (document.diagnostics, document.version, document.diagnostics.resultId) }
    guard let text = environment.files.text(uri) else { return nil }
    // Of a file on disk a byte-order mark is not shown.
    var document = OpenDocument(uri: uri, languageId: "", version: 0, text: text, opening: 0, countsByteOrderMark: false)
    document.read(judge(for: uri), shape)
    return (document.diagnostics, nil, document.diagnostics.fingerprint)
  }

  private mutating func publishFile(_ uri: String) {
    guard documents[uri] == nil, let (diagnostics, _, _) = fileDiagnostics(uri) else { return }
    output.append(
      Outgoing.notification("textDocument/publishDiagnostics") { json in
        json.object { json in
          json.member("uri", uri)
          json.member("diagnostics", diagnostics)
        }
      })
  }
}
