import JSON
import LanguageServerProtocol
import Workspaces

/// A finding that is to be let be, as the command that does it is told of it.
struct KnownFinding: JSONWritable {
  let uri: String
  let key: BaselineKey

  init(uri: String, key: BaselineKey) {
    self.uri = uri
    self.key = key
  }

  init?(_ json: JSONValue?) {
    guard let uri = json?["uri"]?.string, let rule = json?["rule"]?.string, let value = json?["value"]?.string else { return nil }
    let words = json?["words"]?.array?.compactMap(\.string) ?? []
    self.init(uri: uri, key: BaselineKey(rule: rule, quantity: json?["quantity"]?.string ?? "", value: value, words: words))
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("uri", uri)
      json.member("rule", key.rule)
      json.member("quantity", key.quantity)
      json.member("value", key.value)
      json.member("words", key.words)
    }
  }
}
