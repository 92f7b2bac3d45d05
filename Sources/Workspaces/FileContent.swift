/// What kind of file some bytes are.
package enum FileContent: Sendable, Equatable {
  case text(TextEncoding, TextEncoding.Confidence)
  case binary(BinaryKind)

  /// Files that people take for text.
  package enum BinaryKind: Sendable, Equatable {
    /// .docx, .xlsx, .ofd and other archives.
    case archive
    /// .doc, .wps, .xls, .et.
    case oldOffice
    case pdf
    case richText
    case unknown
  }

  /// Looks at the beginning of `bytes`, and at the first bytes that are no ASCII.
  ///
  /// Bytes that are not all UTF-8 count as UTF-8 when most of what is there is: a damaged report is still a report.
  package init(of bytes: [UInt8]) {
    if let known = Self.signature(of: bytes) {
      self = known
      return
    }
    if Self.holdsZero(bytes, before: 8192) {
      self = EncodingEvidence.utf16(bytes).map { .text($0.0, $0.1) } ?? .binary(.unknown)
      return
    }
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else {
      self = .text(.utf8, .high)
      return
    }
    let sample = first..<min(bytes.count, first + 4096)
    self = EncodingEvidence.isPlainlyUTF8(bytes, sample) ? .text(.utf8, .high) : Self.guess(bytes, sample)
  }

  private static func signature(of bytes: [UInt8]) -> FileContent? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .text(.utf8, .high) }
    // UTF-32 begins like UTF-16 with a NUL, which no text holds.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .binary(.unknown) }
    if bytes.starts(with: [0xFF, 0xFE]) { return .text(.utf16LittleEndian, .high) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .text(.utf16BigEndian, .high) }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return .text(.gb18030, .high) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .binary(.archive) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .binary(.oldOffice) }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .binary(.pdf) }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .binary(.richText) }
    return nil
  }

  /// Whether a NUL stands among the first bytes, eight of them told at a time.
  private static func holdsZero(_ bytes: [UInt8], before end: Int) -> Bool {
    bytes.withUnsafeBytes { bytes in
      let end = min(end, bytes.count)
      var offset = 0
      while offset + 8 <= end {
        let eight = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        if (eight &- 0x0101_0101_0101_0101) & ~eight & 0x8080_8080_8080_8080 != 0 { return true }
        offset += 8
      }
      return bytes[offset..<end].contains(0)
    }
  }

  /// The likeliest encoding of bytes without a mark or a NUL that are not plainly UTF-8.
  private static func guess(_ bytes: [UInt8], _ range: Range<Int>) -> FileContent {
    let sample = Array(bytes[range])
    let (good, bad) = EncodingEvidence.utf8(sample)
    if bad == 0 { return .text(.utf8, .high) }
    if bad * 4 < good { return .text(.utf8, .medium) }
    let chinese = EncodingEvidence.gb18030(sample)
    if let chinese, chinese > .low { return .text(.gb18030, chinese) }
    if let (encoding, confidence) = EncodingEvidence.utf16(bytes) { return .text(encoding, confidence) }
    if bad <= 2 { return .text(.utf8, .low) }
    return chinese.map { .text(.gb18030, $0) } ?? .binary(.unknown)
  }
}
