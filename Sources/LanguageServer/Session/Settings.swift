import JSON
import Linting
import Texts

/// What the editor's user has settled, under the name `reportlint` in the editor's settings or as initialization options.
struct Settings: Sendable, Equatable {
  var configuration = Configuration()
  /// The language that is chosen in the editor; nil to go by the editor's own.
  var language: Language?
  var inlayHints = true
  var codeLens = true
  /// Whether each finding comes with its first fix alone. Kate 22.12 applies at once all that it is offered, alternatives included.
  var offersOneFix = false

  init() {}

  /// Takes what it understands and leaves the rest.
  init(_ json: JSONValue?) {
    let own = json?["reportlint"] ?? json
    configuration.outline = own?["outline"]?.string
    configuration.region = own?["region"]?.string
    for member in own?["rules"]?.object?.members ?? [] {
      guard let word = member.value.string else { continue }
      if word == "off" {
        configuration.rules[member.key] = .off
      } else if let severity = Severity(rawValue: word) {
        configuration.rules[member.key] = .severity(severity)
      }
    }
    language = own?["language"]?.string.flatMap(Language.init(rawValue:))
    inlayHints = own?["inlayHints"]?.boolean ?? true
    codeLens = own?["codeLens"]?.boolean ?? true
    offersOneFix = own?["quickFixes"]?.string == "preferred"
  }
}
