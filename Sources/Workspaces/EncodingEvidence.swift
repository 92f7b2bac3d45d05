import ReportText

/// What speaks for each encoding in the beginning of a file.
///
/// Only what Chinese reports are made of counts: Han characters, their punctuation, and ASCII. Nearly any bytes are *something* in GB18030
/// and in UTF-16; they are common words in the right one alone.
enum EncodingEvidence {
  /// Whether there is nothing but ASCII and the three-byte scalars that Chinese text consists of: the usual case, told quickly.
  static func isPlainlyUTF8(_ bytes: [UInt8], _ sample: Range<Int>) -> Bool {
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

  /// How many scalars beyond ASCII are whole, and how many are damaged.
  static func utf8(_ bytes: [UInt8]) -> (good: Int, bad: Int) {
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
    return (good, bad)
  }

  /// How surely the bytes are GB18030; nil where they cannot be.
  static func gb18030(_ bytes: [UInt8]) -> TextEncoding.Confidence? {
    var (characters, common, bad) = (0, 0, 0)
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead < 0x80 {
        offset += 1
        continue
      }
      guard offset + 1 < bytes.count else { break }
      let trail = bytes[offset + 1]
      guard (0x81...0xFE).contains(lead), trail >= 0x30, trail != 0x7F, trail != 0xFF else {
        bad += 1
        offset += 1
        continue
      }
      characters += 1
      // Rows A1 to A3 are punctuation and full-width forms, B0 to D7 the commoner half of the characters of GB 2312.
      if trail >= 0xA1, (0xA1...0xA3).contains(lead) || (0xB0...0xD7).contains(lead) { common += 1 }
      offset += trail < 0x40 ? 4 : 2
    }
    guard characters > 0, bad * 20 < characters || bad == 0 else { return nil }
    if common * 10 >= characters * 9 { return bad == 0 && characters >= 8 ? .high : .medium }
    return common * 10 >= characters * 6 ? .medium : .low
  }

  /// UTF-16 without a mark; nil where the bytes are unlikely to be any.
  static func utf16(_ bytes: [UInt8]) -> (TextEncoding, TextEncoding.Confidence)? {
    let units = min(bytes.count, 8192) / 2
    guard units >= 2 else { return nil }
    var little = 0
    var big = 0
    for index in 0..<units {
      let (first, second) = (UInt16(bytes[2 * index]), UInt16(bytes[2 * index + 1]))
      if isCommon(second << 8 | first) { little += 1 }
      if isCommon(first << 8 | second) { big += 1 }
    }
    let most = max(little, big)
    guard most * 20 >= units * 19, little != big else { return nil }
    return (little > big ? .utf16LittleEndian : .utf16BigEndian, most == units ? .high : .medium)
  }

  private static func isCommon(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xB7, 0x2010...0x2027, 0x2460...0x24FF, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFFEF: true
    default: false
    }
  }
}
