import JSON

/// How a client introduces itself.
package struct InitializeParams: Sendable {
  /// The process whose end ends the server; nil where there is none.
  package let processId: Int?
  package let clientName: String?
  /// The language of the user interface (zh-cn).
  package let locale: String?
  package let folders: [WorkspaceFolder]
  package let capabilities: ClientCapabilities
  package let options: JSONValue?
  package let traces: Bool

  package init(_ json: JSONValue?) {
    processId = json?["processId"]?.integer
    clientName = json?["clientInfo"]?["name"]?.string
    locale = json?["locale"]?.string
    capabilities = ClientCapabilities(json?["capabilities"])
    options = json?["initializationOptions"]
    traces = (json?["trace"]?.string ?? "off") != "off"
    if let named = json?["workspaceFolders"]?.array {
      folders = named.compactMap(WorkspaceFolder.init)
    } else if let uri = json?["rootUri"]?.string {
      folders = [WorkspaceFolder(uri: uri)]
    } else {
      folders = []
    }
  }
}

/// A folder that the editor has open.
package struct WorkspaceFolder: Sendable, Equatable {
  package let uri: String

  package init(uri: String) {
    self.uri = uri
  }

  package init?(_ json: JSONValue) {
    guard let uri = json["uri"]?.string else { return nil }
    self.init(uri: uri)
  }
}
