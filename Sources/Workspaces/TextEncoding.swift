/// An encoding that reports are written in.
package enum TextEncoding: Sendable, Equatable {
  case utf8
  /// GB18030, or its subsets GBK and GB2312.
  case gb18030
  case utf16LittleEndian
  case utf16BigEndian

  /// How sure it is that a file is written in the encoding that was found.
  package enum Confidence: UInt8, Sendable, Comparable {
    /// Nothing else fits better: worth a note.
    case low
    /// The usual characters of Chinese text come out.
    case medium
    /// A byte-order mark says so, or nothing else would come out whole.
    case high

    package static func < (a: Confidence, b: Confidence) -> Bool { a.rawValue < b.rawValue }
  }

  /// The name for people.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030（GBK）"
    case .utf16LittleEndian: "UTF-16 LE"
    case .utf16BigEndian: "UTF-16 BE"
    }
  }

  /// The name that the system's converter knows it by.
  var systemName: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }

  /// How many bytes are passed over where one character cannot be read.
  private var unit: Int {
    switch self {
    case .utf8, .gb18030: 1
    case .utf16LittleEndian, .utf16BigEndian: 2
    }
  }

  /// The bytes as UTF-8, a byte-order mark included; what cannot be read is U+FFFD. Nil where the system knows no such encoding.
  ///
  /// UTF-8 itself stays as it is, damage included, for the engine reads that.
  package func decode(_ bytes: [UInt8]) -> [UInt8]? {
    if self == .utf8 { return bytes }
    return Platform.convert(bytes, from: systemName, to: Self.utf8.systemName, passingOver: unit, replacement: [0xEF, 0xBF, 0xBD])
  }

  /// UTF-8 in this encoding; nil where something of it cannot be written in it.
  package func encode(_ bytes: [UInt8]) -> [UInt8]? {
    if self == .utf8 { return bytes }
    return Platform.convert(bytes, from: Self.utf8.systemName, to: systemName, passingOver: 1, replacement: nil)
  }
}
