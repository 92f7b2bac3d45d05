/// How the bytes of a file are to be read.
package enum TextEncoding: Sendable, Equatable {
  case utf8
  case utf16
  /// GB18030, or its subsets GBK and GB2312.
  case gb18030
  /// Bytes that are no text, and the kind of file where they tell it.
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
      self = Self.looksLikeUTF16(bytes.prefix(8192)) ? .utf16 : .binary(.unknown)
      return
    }
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else {
      self = .utf8
      return
    }
    let sample = first..<min(bytes.count, first + 4096)
    self = Self.isPlainlyUTF8(bytes, sample) ? .utf8 : Self.guess(bytes[sample])
  }

  private static func signature(of bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
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

  /// Whether the NULs are the upper halves of ASCII characters: all at even offsets or all at odd ones.
  private static func looksLikeUTF16(_ head: ArraySlice<UInt8>) -> Bool {
    var even = 0
    var odd = 0
    for (offset, byte) in head.enumerated() where byte == 0 {
      if offset % 2 == 0 { even += 1 } else { odd += 1 }
    }
    return (even == 0 || odd == 0) && head.count >= 4
  }

  private static func guess(_ sample: ArraySlice<UInt8>) -> TextEncoding {
    let bytes = Array(sample)
    var good = 0
    var bad = 0
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = bytes.scalar(at: offset, before: bytes.count)
      // A scalar cut off by the end of the sample says nothing.
      if bytes[offset] >= 0x80, offset + 3 < bytes.count {
        if scalar == "\u{FFFD}", length < 3 { bad += 1 } else { good += 1 }
      }
      offset += length
    }
    if bad == 0 || bad * 4 < good { return .utf8 }
    return isGB18030(bytes) ? .gb18030 : (bad <= 2 ? .utf8 : .binary(.unknown))
  }

  /// Whether there is nothing but ASCII and the three-byte scalars that Chinese text consists of: the usual case, told quickly.
  private static func isPlainlyUTF8(_ bytes: [UInt8], _ sample: Range<Int>) -> Bool {
    var offset = sample.lowerBound
    while offset < sample.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
        continue
      }
      guard (0xE1...0xEC).contains(byte) || byte >= 0xEE && byte < 0xF0 else { return false }
      // A scalar cut off by the end of the sample says nothing.
      guard offset + 2 < sample.upperBound else { return true }
      guard bytes[offset + 1] & 0xC0 == 0x80, bytes[offset + 2] & 0xC0 == 0x80 else { return false }
      offset += 3
    }
    return true
  }

  private static func isGB18030(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead < 0x80 {
        offset += 1
        continue
      }
      guard (0x81...0xFE).contains(lead) else { return false }
      guard offset + 1 < bytes.count else { return true }
      switch bytes[offset + 1] {
      case 0x30...0x39: offset += 4
      case 0x40...0x7E, 0x80...0xFE: offset += 2
      default: return false
      }
    }
    return true
  }
}
