import JSON

/// Why a request has no result.
package struct ResponseError: Error, Sendable, Equatable, JSONWritable {
  /// The codes of JSON-RPC and LSP that are used here.
  package enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    /// The document changed, so that the answer would be of no use.
    case contentModified = -32801
    case serverCancelled = -32802
    case requestFailed = -32803
    case requestCancelled = -32800
  }

  package let code: Code
  package let message: String
  /// Whether the client should ask again; told for diagnostics alone.
  package var asksAgain: Bool?

  package init(_ code: Code, _ message: String, asksAgain: Bool? = nil) {
    self.code = code
    self.message = message
    self.asksAgain = asksAgain
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("code", code.rawValue)
      json.member("message", message)
      guard let asksAgain else { return }
      json.key("data")
      json.object { $0.member("retriggerRequest", asksAgain) }
    }
  }
}
