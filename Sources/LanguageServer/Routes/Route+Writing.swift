import JSON
import LanguageServerProtocol
import ReportCitations
import Texts

extension Route {
  static let writing: [Route] = [
    .place(
      "textDocument/completion",
      offers: Offer("completionProvider") { json in
        json.object { json in
          json.member("triggerCharacters", ["《", "〔", "["])
          json.member("resolveProvider", true)
        }
      }
    ) { offset, view in .of(Completions(view: view, offset: offset).list) },
    .request("completionItem/resolve") { _, params, session in
      guard let item = params, item.object != nil else { return .invalid("completionItem/resolve") }
      let snapshot = session
      return .value { json in snapshot.write(resolved: item, to: &json) }
    },
  ]
}

extension Session {
  /// Writes an item as the client sent it, with its documentation where its document is known.
  fileprivate func write(resolved item: JSONValue, to json: inout JSONWriter) {
    let key = item["data"]?["key"]?.string
    let catalog = PolicyCatalog.standard.adding(settings.configuration.policies)
    let policy = key.flatMap { key in catalog.entries.first { $0.policy.title == key } }?.policy
    json.object { json in
      for member in item.object?.members ?? [] where member.key != "documentation" {
        json.key(named: member.key)
        member.value.write(to: &json)
      }
      guard let words = policy?.description(in: catalog, language) else { return }
      let isMarkdown = client.completionMarkdown
      json.member("documentation", MarkupContent(isMarkdown ? .markdown : .plaintext, isMarkdown ? words : words.withoutMarks))
    }
  }
}
