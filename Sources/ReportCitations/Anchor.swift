import ReportSyntax
import ReportText

/// A place at which a citation may be found: a mark, 号 behind a digit, 第, or the end of a line.
struct Anchor {
  enum Kind: Equatable {
    case open(MarkShape)
    case close(MarkShape)
    /// 号.
    case sign
    /// 第.
    case ordinal
    case lineEnd
  }

  let kind: Kind
  /// In UTF-8 offsets of the text.
  let range: Range<Int>

  var mark: Mark? {
    switch kind {
    case .open(let shape): Mark(shape: shape, opens: true, range: range)
    case .close(let shape): Mark(shape: shape, opens: false, range: range)
    default: nil
    }
  }

  /// The anchors of a text, in order.
  static func all(in bytes: [UInt8], _ landmarks: Landmarks) -> [Anchor] {
    var anchors: [Anchor] = []
    anchors.reserveCapacity(bytes.count / 32)
    bytes.withUnsafeBufferPointer { bytes in
      let count = bytes.count
      var position = 0
      while true {
        position = landmarks.first(from: position)
        if position >= count { break }
        let first = bytes[position]
        if first < 0x80 {
          if Self.isAnchor(ascii: first) {
            let kind: Kind? =
              first == 0x0A || first == 0x0D
              ? .lineEnd : MarkShape.of(Unicode.Scalar(first)).map { $0.opens ? .open($0.shape) : .close($0.shape) }
            if let kind { anchors.append(Anchor(kind: kind, range: position..<position + 1)) }
          }
          position += 1
        } else if first < 0xC0 {
          // The last byte of a character.
          if position > 1, let kind = Self.kind(bytes[position - 2], bytes[position - 1], ending: first) {
            anchors.append(Anchor(kind: kind, range: position - 2..<position + 1))
          }
          position += 1
        } else if first >= 0xE2, first <= 0xEF, position + 2 < count, bytes[position + 1] & 0xC0 == 0x80, bytes[position + 2] & 0xC0 == 0x80
        {
          if let kind = Self.kind(first, bytes[position + 1], bytes[position + 2]) {
            anchors.append(Anchor(kind: kind, range: position..<position + 3))
          }
          position += 3
        } else {
          position += 1
        }
      }
    }
    return anchors
  }

  @inline(__always)
  private static func isAnchor(ascii byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }

  /// 号, 號 and 第.
  @inline(__always)
  private static func kind(_ first: UInt8, _ second: UInt8, ending third: UInt8) -> Kind? {
    switch third {
    case 0xB7: first == 0xE5 && second == 0x8F ? .sign : nil
    case 0x9F: first == 0xE8 && second == 0x99 ? .sign : nil
    case 0xAC: first == 0xE7 && second == 0xAC ? .ordinal : nil
    default: nil
    }
  }

  /// What begins with these three bytes, which are lead and two continuations.
  @inline(__always)
  private static func kind(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Kind? {
    switch first {
    case 0xE3: guard second == 0x80, third >= 0x88 else { return nil }
    case 0xEF: guard second >= 0xB9, second <= 0xBD else { return nil }
    case 0xE2: break
    default: return nil
    }
    let value = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    guard let scalar = Unicode.Scalar(value), let (shape, opens) = MarkShape.of(scalar) else { return nil }
    return opens ? .open(shape) : .close(shape)
  }
}
