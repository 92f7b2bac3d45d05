extension Unicode.Scalar {
  /// Whether a terminal would act on the scalar or draw what follows it elsewhere: control characters, and marks that turn the direction
  /// of writing. Such are never printed as they stand.
  var isUnprintable: Bool {
    switch value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension String {
  /// The words on one line, with whatever a terminal would act on shown as U+FFFD. Names and texts come from strangers.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.isUnprintable ? "\u{FFFD}" : scalar) }
    return String(result)
  }
}
