/// What a column counts.
package enum ColumnUnit: Sendable, CaseIterable {
  /// Bytes of UTF-8.
  case utf8
  /// Unicode code points, which LSP calls UTF-32.
  case codePoints
  /// UTF-16 code units: a scalar above U+FFFF (𠮷) counts two.
  case utf16
}
