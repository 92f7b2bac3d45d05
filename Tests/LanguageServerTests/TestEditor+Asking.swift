import JSON
import LanguageServerProtocol

extension TestEditor {
  /// What the user sees flagged: rule, words.
  var flagged: [String] {
    (published[Self.uri]?["diagnostics"]?.array ?? []).map { "\($0["code"]?.string ?? "?") \(words(at: $0["range"]))" }
  }

  /// Asks about a document or about a place in it.
  mutating func ask(_ method: String, at words: String? = nil, and more: String = "") -> JSONValue {
    var params = "\"textDocument\":{\"uri\":\"\(Self.uri)\"}"
    if let words { params += ",\"position\":\(position(place(of: words).lowerBound))" }
    guard case .value(let value) = request(method, "{\(params)\(more.isEmpty ? "" : "," + more)}") else { return .null }
    return value
  }

  /// The actions offered at the words.
  mutating func actions(at words: String, only: String? = nil) -> [JSONValue] { actions(at: place(of: words), only: only) }

  /// The actions offered at a range of scalars.
  mutating func actions(at place: Range<Int>, only: String? = nil) -> [JSONValue] {
    let more = "\"range\":\(range(place)),\"context\":{\"diagnostics\":[]\(only.map { ",\"only\":[\"\($0)\"]" } ?? "")}"
    return ask("textDocument/codeAction", and: more).array ?? []
  }

  /// The text after the edits of an action or a rename.
  func text(after edit: JSONValue?) -> String {
    let edits = edit?["changes"]?[Self.uri]?.array ?? []
    var scalars = texts[Self.uri] ?? []
    let places = scalars.indices.map { $0 } + [scalars.count]
    func index(_ wanted: JSONValue?) -> Int {
      places.first { position($0) == "{\"line\":\(wanted?["line"]?.integer ?? -1),\"character\":\(wanted?["character"]?.integer ?? -1)}" }
        ?? 0
    }
    let placed = edits.map { (index($0["range"]?["start"]), index($0["range"]?["end"]), $0["newText"]?.string ?? "") }
    for (start, end, words) in placed.sorted(by: { $0.0 > $1.0 }) { scalars.replaceSubrange(start..<end, with: words.unicodeScalars) }
    return Self.string(scalars)
  }
}
