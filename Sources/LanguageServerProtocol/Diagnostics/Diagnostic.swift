import JSON

/// A finding as the editor shows it. The members are written in a fixed order, so that equal findings give equal bytes.
package struct Diagnostic: Sendable, Equatable {
  /// How grave it is, numbered as the protocol does.
  package enum Severity: Int, Sendable {
    case error = 1
    case warning
    case information
    case hint
  }

  package let range: PositionRange
  package let severity: Severity
  package let code: String
  package let message: String
  /// nil where the client shows none.
  package var related: [Related]?
  /// The fixes, for a client that gives them back with its request for code actions.
  package var fixes: [CarriedFix]?
  /// How the editor shows the text besides marking it.
  package var tag: Tag?

  /// What kind of text it stands at, numbered as the protocol does.
  package enum Tag: Int, Sendable {
    /// Of no use: faded.
    case unnecessary = 1
    /// No longer in force: struck through.
    case deprecated
  }

  /// Another place that belongs to it, and what it has to do with it.
  package struct Related: Sendable, Equatable, JSONWritable {
    package let location: Location
    package let message: String

    package init(location: Location, message: String) {
      self.location = location
      self.message = message
    }

    package func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("location", location)
        json.member("message", message)
      }
    }
  }

  package init(range: PositionRange, severity: Severity, code: String, message: String) {
    self.range = range
    self.severity = severity
    self.code = code
    self.message = message
  }
}

extension Diagnostic: JSONWritable {
  /// The source that all our diagnostics carry.
  package static let source = "reportlint"

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("range", range)
      json.member("severity", severity.rawValue)
      json.member("code", code)
      json.member("source", Self.source)
      json.member("message", message)
      json.member("tags", tag.map { [$0.rawValue] })
      json.member("relatedInformation", related)
      guard let fixes else { return }
      json.key("data")
      json.object { json in json.member("fixes", fixes) }
    }
  }
}
