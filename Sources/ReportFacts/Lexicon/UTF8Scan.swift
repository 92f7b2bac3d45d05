import ReportText

/// Scalars as numbers, with the place of the next one, as look-ups in tables want them.
enum UTF8Scan {
  /// The scalar at `position` and where the next one begins; ill-formed bytes are U+FFFD, as everywhere.
  @inline(__always)
  static func scalar(_ bytes: [UInt8], at position: Int, end: Int) -> (scalar: UInt32, next: Int) {
    let (scalar, length) = bytes.scalar(at: position, before: end)
    return (scalar.value, position + length)
  }
}
