import JSON

/// What the characters of a position count.
package enum PositionEncoding: String, Sendable, CaseIterable, JSONWritable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  /// Unicode code points.
  case utf32 = "utf-32"

  /// The first that the client offers and we speak, which is any; UTF-16 where it offers none.
  package init(offered: [String]) {
    self = offered.lazy.compactMap(PositionEncoding.init(rawValue:)).first ?? .utf16
  }

  package func write(to json: inout JSONWriter) { json.string(rawValue) }
}
