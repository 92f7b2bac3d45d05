import LanguageServerProtocol

/// Checks of whole folders that are under way, done one file at a time while no message waits.
struct WorkspaceCheck: Sendable {
  var jobs: [Job] = []

  var isRunning: Bool { !jobs.isEmpty }

  /// One check: asked for by `workspace/diagnostic`, or by the command, whose findings are published.
  struct Job: Sendable {
    /// The request that waits for the answer; nil where the findings are published.
    let request: RequestID?
    /// What progress is reported under; nil where nobody wants to know.
    let progress: RequestID?
    /// What results are sent under as they come; nil where they are sent together.
    let partial: RequestID?
    /// What the client was told of documents before, by URI.
    let previous: [String: String]
    let uris: [String]
    var done = 0
    /// The reports so far, as JSON, where they are sent together.
    var reports: [[UInt8]] = []
  }
}
