import JSON

/// What the client can do, as far as it makes a difference here. What it does not say it cannot do.
package struct ClientCapabilities: Sendable, Equatable {
  package var positionEncodings: [String] = []
  /// It asks for diagnostics itself.
  package var pullsDiagnostics = false
  package var refreshesDiagnostics = false
  package var relatedInformation = false
  package var diagnosticTags = false
  package var diagnosticData = false
  package var diagnosticVersions = false
  /// It takes code actions as values; otherwise nothing but commands.
  package var codeActionLiterals = false
  package var preferredActions = false
  package var documentChanges = false
  package var appliesEdits = false
  package var hoverMarkdown = false
  package var completionMarkdown = false
  package var nestedSymbols = false
  package var prepareRename = false
  package var configuration = false
  package var registersConfiguration = false
  package var registersWatchers = false
  package var refreshesInlayHints = false
  package var refreshesSemanticTokens = false
  package var refreshesCodeLenses = false
  package var progress = false

  package init() {}

  package init(_ json: JSONValue?) {
    let document = json?["textDocument"]
    let workspace = json?["workspace"]
    let publish = document?["publishDiagnostics"]
    positionEncodings = json?["general"]?["positionEncodings"]?.array?.compactMap(\.string) ?? []
    pullsDiagnostics = document?["diagnostic"]?.object != nil
    refreshesDiagnostics = workspace?["diagnostics"].holds("refreshSupport") ?? false
    relatedInformation = publish.holds("relatedInformation") || document?["diagnostic"].holds("relatedInformation") ?? false
    diagnosticTags = publish?["tagSupport"]?.object != nil
    diagnosticData = publish.holds("dataSupport") || document?["diagnostic"].holds("dataSupport") ?? false
    diagnosticVersions = publish.holds("versionSupport")
    let actions = document?["codeAction"]
    codeActionLiterals = actions?["codeActionLiteralSupport"]?.object != nil
    preferredActions = actions.holds("isPreferredSupport")
    documentChanges = workspace?["workspaceEdit"].holds("documentChanges") ?? false
    appliesEdits = workspace.holds("applyEdit")
    hoverMarkdown = document?["hover"]?["contentFormat"]?.array?.contains(.string("markdown")) ?? false
    completionMarkdown = document?["completion"]?["completionItem"]?["documentationFormat"]?.array?.contains(.string("markdown")) ?? false
    nestedSymbols = document?["documentSymbol"].holds("hierarchicalDocumentSymbolSupport") ?? false
    prepareRename = document?["rename"].holds("prepareSupport") ?? false
    configuration = workspace.holds("configuration")
    registersConfiguration = workspace?["didChangeConfiguration"].holds("dynamicRegistration") ?? false
    registersWatchers = workspace?["didChangeWatchedFiles"].holds("dynamicRegistration") ?? false
    refreshesInlayHints = workspace?["inlayHint"].holds("refreshSupport") ?? false
    refreshesSemanticTokens = workspace?["semanticTokens"].holds("refreshSupport") ?? false
    refreshesCodeLenses = workspace?["codeLens"].holds("refreshSupport") ?? false
    progress = json?["window"].holds("workDoneProgress") ?? false
  }
}

extension JSONValue? {
  /// Whether the value is an object whose member of this name is true.
  fileprivate func holds(_ name: String) -> Bool { self?[name]?.boolean ?? false }
}
