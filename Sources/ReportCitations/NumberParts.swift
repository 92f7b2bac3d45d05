/// Code, year and number of an issuing number that is rightly written, to see how two of them differ.
package struct NumberParts: Sendable, Equatable {
  private let code: [UInt8]
  private let year: [UInt8]
  private let number: [UInt8]

  /// nil where no year stands in 〔〕.
  package init?(_ written: String) {
    let bytes = Array(written.utf8)
    guard let open = bytes.firstRange(of: Array("〔".utf8)), let close = bytes.firstRange(of: Array("〕".utf8)),
      open.upperBound <= close.lowerBound
    else { return nil }
    code = Array(bytes[..<open.lowerBound])
    year = Array(bytes[open.upperBound..<close.lowerBound])
    number = Array(bytes[close.upperBound...])
  }

  /// Whether they differ as by a slip: the same code, and the same year or the same number.
  package func differsBySlip(from other: NumberParts) -> Bool {
    code == other.code && (year == other.year || number == other.number)
  }

  /// Whether they may well be one: codes that begin alike, and the same year or the same number.
  package func differsLittle(from other: NumberParts) -> Bool {
    (year == other.year || number == other.number) && code.prefix(3) == other.code.prefix(3)
  }
}
