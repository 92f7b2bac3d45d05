/// Something to be said, in no language yet: a text of the table with its arguments. It becomes a string once, in the language that is
/// wanted.
package indirect enum Wording: Sendable, Equatable {
  /// Words of the report, names and figures, which are the same in every language.
  case verbatim(String)
  case text(Text, [Wording])
  /// Several one after another, parted by a text (`、` and `, `).
  case list([Wording], Text)

  /// Nothing at all.
  package static let nothing = Wording.verbatim("")

  package func rendered(in language: Language) -> String {
    if case .verbatim(let words) = self { return words }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(160)
    write(in: language, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func write(in language: Language, to bytes: inout [UInt8]) {
    switch self {
    case .verbatim(let words): bytes += words.utf8
    case .text(let text, let arguments):
      text.template(in: language).withUTF8Buffer { template in
        var filling = Filling(template: template, arguments: arguments, language: language)
        filling.write(to: &bytes)
      }
    case .list(let parts, let separator):
      for (index, part) in parts.enumerated() {
        if index > 0 { Wording.text(separator, []).write(in: language, to: &bytes) }
        part.write(in: language, to: &bytes)
      }
    }
  }
}

/// What can stand in the place of a text.
package protocol Sayable: Sendable {
  var wording: Wording { get }
}

extension Wording: Sayable {
  package var wording: Wording { self }
}

extension Text: Sayable {
  package var wording: Wording { .text(self, []) }
}

extension String: Sayable {
  package var wording: Wording { .verbatim(self) }
}

extension Substring: Sayable {
  package var wording: Wording { .verbatim(String(self)) }
}

extension Int: Sayable {
  package var wording: Wording { .verbatim(String(self)) }
}

extension Unicode.Scalar: Sayable {
  package var wording: Wording { .verbatim(String(self)) }
}
