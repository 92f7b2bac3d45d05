import JSON
import LanguageServerProtocol
import Texts

extension Route {
  static let reading: [Route] = figures + outline + tokens

  private static let figures: [Route] = [
    .place("textDocument/hover", offers: Offer("hoverProvider")) { offset, view in .of(HoverAnswer(view: view, offset: offset).hover) },
    .document("textDocument/inlayHint", offers: Offer("inlayHintProvider")) { params, view in
      guard let range = PositionRange(params?["range"]) else { return .invalid("textDocument/inlayHint") }
      return .of(view.settings.inlayHints ? InlayHints(view: view).hints(in: view.positions.offsets(range)) : [])
    },
    .place("textDocument/definition", offers: Offer("definitionProvider")) { offset, view in
      .of(view.locations(Links(view: view, offset: offset).definitions))
    },
    .request("textDocument/references", offers: Offer("referencesProvider")) { _, params, session in
      guard let place = TextDocumentPosition(params) else { return .invalid("textDocument/references") }
      guard let view = session.view(of: place.uri) else { return .null }
      let links = Links(view: view, offset: session.offset(of: place.position, in: view))
      return .of(view.locations(links.references(includingItself: params?["context"]?["includeDeclaration"]?.boolean ?? false)))
    },
    .place("textDocument/documentHighlight", offers: Offer("documentHighlightProvider")) { offset, view in
      .of(Links(view: view, offset: offset).highlights)
    },
    .place(
      "textDocument/prepareRename",
      offers: Offer("renameProvider", if: \.prepareRename) { json in json.object { $0.member("prepareProvider", true) } }
    ) { offset, view in
      guard let figure = Rename(view: view, offset: offset).figure else { return .null }
      return .value { json in
        json.object { json in
          json.member("range", view.positions.range(figure.written.number))
          json.member("placeholder", view.text.string(figure.written.number))
        }
      }
    },
    .request(
      "textDocument/rename", offers: Offer("renameProvider", if: { !$0.prepareRename }) { $0.boolean(true) }
    ) { _, params, session in
      guard let place = TextDocumentPosition(params), let name = params?["newName"]?.string else { return .invalid("textDocument/rename") }
      guard let view = session.view(of: place.uri) else { return .null }
      let rename = Rename(view: view, offset: session.offset(of: place.position, in: view))
      guard rename.figure != nil else { return .failure(.requestFailed, ServerTexts.noRename()) }
      guard let edits = rename.edits(name) else { return .failure(.invalidParams, ServerTexts.noNumber()) }
      return .of(view.workspaceEdit(edits.map { PositionedEdit(range: view.positions.range($0.range), newText: $0.replacement) }))
    },
  ]

  private static let outline: [Route] = [
    .document("textDocument/documentSymbol", offers: Offer("documentSymbolProvider")) { _, view in
      let outline = Outline(view: view)
      return view.client.nestedSymbols ? .of(outline.symbols) : .of(outline.flatSymbols())
    },
    .request("workspace/symbol", offers: Offer("workspaceSymbolProvider")) { _, params, session in
      let query = params?["query"]?.string ?? ""
      var symbols: [SymbolInformation] = []
      for uri in session.documents.keys.sorted() {
        guard let view = session.view(of: uri) else { continue }
        symbols += Outline(view: view).flatSymbols(matching: query)
      }
      return .of(symbols)
    },
    .document("textDocument/foldingRange", offers: Offer("foldingRangeProvider")) { _, view in .of(Folding(view: view).ranges) },
    .document("textDocument/selectionRange", offers: Offer("selectionRangeProvider")) { params, view in
      guard let positions = params?["positions"]?.array?.map({ Position($0) }), !positions.contains(nil) else {
        return .invalid("textDocument/selectionRange")
      }
      let selections = Selections(view: view)
      return .of(positions.compactMap(\.self).map { selections.range(at: view.positions.offset($0)) })
    },
    .document(
      "textDocument/codeLens", offers: Offer("codeLensProvider") { json in json.object { $0.member("resolveProvider", false) } }
    ) { _, view in .of(CoverageLens(view: view).lenses) },
  ]

  private static let tokens: [Route] = [
    .request(
      "textDocument/semanticTokens/full",
      offers: Offer("semanticTokensProvider") { json in
        json.object { json in
          json.key("legend")
          json.object { json in
            json.member("tokenTypes", SemanticTokens.Kind.allCases.map(\.name))
            json.member("tokenModifiers", SemanticTokens.Mark.allCases.map(\.name))
          }
          json.member("range", true)
          json.key("full")
          json.object { $0.member("delta", true) }
        }
      }
    ) { _, params, session in
      session.tokens(params, "textDocument/semanticTokens/full") { _, new in .of(new) }
    },
    .request("textDocument/semanticTokens/full/delta") { _, params, session in
      let previous = params?["previousResultId"]?.string
      return session.tokens(params, "textDocument/semanticTokens/full/delta") { old, new in
        guard let old, old.id == previous else { return .of(new) }
        return .of(SemanticTokensDelta(id: new.id, from: old.data, to: new.data))
      }
    },
    .document("textDocument/semanticTokens/range") { params, view in
      guard let range = PositionRange(params?["range"]) else { return .invalid("textDocument/semanticTokens/range") }
      let data = Tokens(view: view).data(in: view.positions.offsets(range))
      return .value { json in json.object { $0.member("data", data) } }
    },
  ]
}

extension DocumentView {
  func locations(_ ranges: [Range<Int>]) -> [Location] {
    ranges.map { Location(uri: uri, range: positions.range($0)) }
  }
}

extension Session {
  /// The tokens of a document, told by `reply` beside those that were told before; they are kept for the next time.
  fileprivate mutating func tokens(
    _ params: JSONValue?, _ method: String, _ reply: (SemanticTokens?, SemanticTokens) -> Reply
  ) -> Reply {
    guard let uri = params?["textDocument"]?["uri"]?.string else { return .invalid(method) }
    guard let view = view(of: uri) else { return .null }
    tokenCount += 1
    let tokens = SemanticTokens(id: String(tokenCount), data: Tokens(view: view).data(in: 0..<view.text.count + 1))
    documents[uri]?.tokens = tokens
    return reply(view.tokens, tokens)
  }
}
