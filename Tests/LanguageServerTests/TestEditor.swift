import JSON
import LanguageServerProtocol
import Linting
import Rules
import Testing

@testable import LanguageServer

/// An editor without a window: it opens texts, types, and knows what its user would see. Its text and its columns are its own, reckoned
/// scalar by scalar, so that they can be held against the server's.
struct TestEditor {
  private(set) var session: Session
  let encoding: PositionEncoding
  /// The open documents as this side has them.
  private(set) var texts: [String: [Unicode.Scalar]] = [:]
  private var versions: [String: Int] = [:]
  /// What was published last of each document.
  private(set) var published: [String: JSONValue] = [:]
  /// Everything the server sent and nobody asked for, in order, diagnostics left out.
  private(set) var received: [Incoming] = []
  private(set) var capabilities = JSONValue.null
  private var answers: [RequestID: Result] = [:]
  private var requestCount = 0

  /// An answer to a request.
  enum Result: Equatable {
    case value(JSONValue)
    case error(Int)
  }

  init(
    _ encoding: PositionEncoding = .utf16, capabilities: String = Self.everything, options: String = "null", files: WorkspaceFiles = .none,
    catalog: Catalog = .standard, locale: String? = nil, begins: Bool = true
  ) {
    self.encoding = encoding
    session = Session(SessionEnvironment(catalog: catalog, version: "test", files: files))
    guard begins else { return }
    let client = capabilities.replacing("ENCODING", with: encoding.rawValue)
    let spoken = locale.map { "\"locale\":\"\($0)\"," } ?? ""
    let answer = request(
      "initialize",
      "{\(spoken)\"processId\":null,\"rootUri\":null,\"capabilities\":\(client),\"initializationOptions\":\(options),\"workspaceFolders\":[{\"uri\":\"file:///reports\",\"name\":\"reports\"}]}"
    )
    if case .value(let value) = answer { self.capabilities = value["capabilities"] ?? .null }
    notify("initialized", "{}")
  }

  /// A client that can do all there is but ask for diagnostics itself.
  static let everything = """
    {"general":{"positionEncodings":["ENCODING"]},"textDocument":{"publishDiagnostics":{"versionSupport":true,"relatedInformation":true,\
    "dataSupport":true},"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}},"isPreferredSupport":true},\
    "hover":{"contentFormat":["markdown"]},"documentSymbol":{"hierarchicalDocumentSymbolSupport":true},"rename":{"prepareSupport":true}},\
    "workspace":{"applyEdit":true},"window":{"workDoneProgress":true}}
    """

  /// A client that asks for diagnostics itself.
  static let pulling = everything.replacing("\"hover\":", with: "\"diagnostic\":{},\"hover\":")

  // MARK: Messages

  @discardableResult
  mutating func request(_ method: String, _ params: String = "{}") -> Result {
    requestCount += 1
    let id = requestCount
    send("{\"jsonrpc\":\"2.0\",\"id\":\(id),\"method\":\"\(method)\",\"params\":\(params)}")
    return answers[.integer(id)] ?? .error(0)
  }

  mutating func notify(_ method: String, _ params: String) {
    send("{\"jsonrpc\":\"2.0\",\"method\":\"\(method)\",\"params\":\(params)}")
  }

  /// Sends a message and lets the server do all it has to do.
  mutating func send(_ message: String) {
    guard let json = try? JSONReader.read(Array(message.utf8)) else {
      session.refuseMalformed()
      return collect()
    }
    session.receive(Incoming(json))
    collect()
  }

  private mutating func collect() {
    while session.hasWork { session.work() }
    var reader = MessageReader()
    for message in session.takeOutput() { reader.append(message) }
    while let event = reader.next() {
      guard case .message(let json) = event else {
        Issue.record("the server sent what is no message")
        continue
      }
      take(json)
    }
  }

  private mutating func take(_ json: JSONValue) {
    let message = Incoming(json)
    switch message {
    case .response(let id, let result): answers[id] = result.map(Result.value) ?? .error(json["error"]?["code"]?.integer ?? 0)
    case .notification("textDocument/publishDiagnostics", let params):
      guard let uri = params?["uri"]?.string else { return }
      published[uri] = params
    default: received.append(message)
    }
    if case .invalid = message { answers[.integer(requestCount)] = .error(json["error"]?["code"]?.integer ?? 0) }
  }

  // MARK: Documents

  static let uri = "file:///reports/draft.txt"

  var text: String { Self.string(texts[Self.uri] ?? []) }

  mutating func open(_ text: String, uri: String = Self.uri, languageId: String = "plaintext") {
    texts[uri] = Array(text.unicodeScalars)
    versions[uri] = 1
    notify(
      "textDocument/didOpen",
      "{\"textDocument\":{\"uri\":\"\(uri)\",\"languageId\":\"\(languageId)\",\"version\":1,\"text\":\(Self.quoted(text))}}")
  }

  /// One replacement, of scalars counted from the start of the text.
  struct Change {
    let range: Range<Int>
    let words: String
  }

  /// Makes changes one behind the other and tells the server in one message.
  mutating func change(_ changes: [Change], uri: String = Self.uri) {
    var written: [String] = []
    for change in changes {
      // No position of the protocol lies between CR and LF.
      let start = splitsLineEnd(change.range.lowerBound, uri) ? change.range.lowerBound - 1 : change.range.lowerBound
      let end = splitsLineEnd(change.range.upperBound, uri) ? change.range.upperBound - 1 : change.range.upperBound
      let place = range(start..<end, uri: uri)
      texts[uri]?.replaceSubrange(start..<end, with: change.words.unicodeScalars)
      written.append("{\"range\":\(place),\"text\":\(Self.quoted(change.words))}")
    }
    versions[uri, default: 0] += 1
    notify(
      "textDocument/didChange",
      "{\"textDocument\":{\"uri\":\"\(uri)\",\"version\":\(versions[uri] ?? 0)},\"contentChanges\":[\(written.joined(separator: ","))]}")
  }

  private func splitsLineEnd(_ index: Int, _ uri: String) -> Bool {
    guard let scalars = texts[uri], index > 0, index < scalars.count else { return false }
    return scalars[index - 1] == "\r" && scalars[index] == "\n"
  }

  /// Types words at the end of the text, one scalar at a time.
  mutating func type(_ words: String) {
    for scalar in words.unicodeScalars {
      let end = texts[Self.uri]?.count ?? 0
      change([Change(range: end..<end, words: String(scalar))])
    }
  }

  // MARK: Places

  /// The position of a scalar, reckoned without the server's help.
  func position(_ index: Int, uri: String = Self.uri) -> String {
    let scalars = texts[uri] ?? []
    var line = 0
    var character = 0
    for at in 0..<index {
      let scalar = scalars[at]
      let isPair = scalar == "\r" && at + 1 < scalars.count && scalars[at + 1] == "\n"
      if scalar == "\n" || scalar == "\r" && !isPair {
        line += 1
        character = 0
      } else if !isPair || at + 1 == index {
        // Between CR and LF is where the line ends.
        character += isPair ? 0 : units(scalar)
      }
    }
    return "{\"line\":\(line),\"character\":\(character)}"
  }

  func range(_ range: Range<Int>, uri: String = Self.uri) -> String {
    "{\"start\":\(position(range.lowerBound, uri: uri)),\"end\":\(position(range.upperBound, uri: uri))}"
  }

  private func units(_ scalar: Unicode.Scalar) -> Int {
    switch encoding {
    case .utf8: UTF8.width(scalar)
    case .utf16: UTF16.width(scalar)
    case .utf32: 1
    }
  }

  /// The first place of words in the text, in scalars.
  func place(of words: String) -> Range<Int> {
    let wanted = Array(words.unicodeScalars)
    let scalars = texts[Self.uri] ?? []
    for start in scalars.indices where scalars[start...].starts(with: wanted) { return start..<start + wanted.count }
    Issue.record("“\(words)” is not in the text")
    return 0..<0
  }

  /// The words at a range that the server named.
  func words(at range: JSONValue?) -> String {
    let scalars = texts[Self.uri] ?? []
    let places = scalars.indices.map { $0 } + [scalars.count]
    func index(_ wanted: JSONValue?) -> Int? {
      guard let line = wanted?["line"]?.integer, let character = wanted?["character"]?.integer else { return nil }
      return places.first { position($0) == "{\"line\":\(line),\"character\":\(character)}" }
    }
    guard let start = index(range?["start"]), let end = index(range?["end"]), start <= end else { return "?" }
    return Self.string(Array(scalars[start..<end]))
  }

  static func string(_ scalars: [Unicode.Scalar]) -> String {
    var string = ""
    string.unicodeScalars.append(contentsOf: scalars)
    return string
  }

  static func quoted(_ words: String) -> String {
    var json = JSONWriter()
    json.string(words)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
