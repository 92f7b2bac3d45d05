import JSON
import Linting

/// What the editor's user has settled, under the name `reportlint` in the editor's settings or as initialization options.
struct Settings: Sendable, Equatable {
  var configuration = Configuration()
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
    inlayHints = own?["inlayHints"]?.boolean ?? true
    codeLens = own?["codeLens"]?.boolean ?? true
    offersOneFix = own?["quickFixes"]?.string == "preferred"
  }
}
