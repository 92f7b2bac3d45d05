/// The bytes of one report, as UTF-8.
///
/// Nothing is normalised: a byte-order mark, CRLF, lone CR, and bytes that are not valid UTF-8 stay as they are. Offsets everywhere
/// in the engine are offsets into `bytes`.
package struct SourceText: Sendable, Equatable {
  /// The report, byte for byte.
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ string: String) {
    self.bytes = Array(string.utf8)
  }

  /// The number of bytes.
  package var count: Int { bytes.count }

  /// The words at `range` (UTF-8 offsets), with bytes that are no UTF-8 shown as U+FFFD.
  package func string(_ range: Range<Int>) -> String {
    let inside = range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[inside], as: UTF8.self)
  }
}
