import ReportText

/// Finds words that a template leaves to be filled in: XX, 20xx, ××, ****, 【待补：…】, [bookmark: …].
struct Placeholders {
  /// Where they stand, in UTF-8 offsets.
  private(set) var found: [Range<Int>] = []
  private let bytes: [UInt8]

  init(_ text: SourceText) {
    bytes = text.bytes
    var position = 0
    while position < bytes.count {
      let block = bytes.withUnsafeBufferPointer { $0.block(from: position, where: Self.mayBegin) }
      let end = min(block + 64, bytes.count)
      // The first byte may be the last one of the block before.
      position = max(position, block - 1)
      while position < end {
        let range = self.range(at: position)
        if let range { found.append(range) }
        position = max(position + 1, range?.upperBound ?? 0)
      }
    }
  }

  /// Not 0 where a placeholder may begin with two bytes, or with them behind a first one: X, *, [, ×, and Ｘ, 【 and 待 without their first
  /// bytes.
  @inline(__always)
  private static func mayBegin(_ byte: UInt8, _ next: UInt8) -> UInt8 {
    (byte | 0x20 == 0x78 ? 1 : 0) | (byte == 0x2A ? 1 : 0) | (byte == 0x5B ? 1 : 0) | (byte == 0xC3 ? 1 : 0)
      | ((byte ^ 0xBC) | (next ^ 0xB8) == 0 ? 1 : 0) | ((byte ^ 0x80) | (next ^ 0x90) == 0 ? 1 : 0)
      | ((byte ^ 0xBE) | (next ^ 0x85) == 0 ? 1 : 0)
  }

  private func range(at position: Int) -> Range<Int>? {
    switch bytes[position] {
    case UInt8(ascii: "X"), UInt8(ascii: "x"): letters(at: position)
    case UInt8(ascii: "*"): stars(at: position)
    case UInt8(ascii: "["): stands("[bookmark:", at: position) ? upTo("]", from: position) : nil
    case 0xC3: crosses(at: position, length: 2)
    case 0xEF: crosses(at: position, length: 3)
    case 0xE3: stands("【待补", at: position) ? upTo("】", from: position) : nil
    case 0xE5: toDo(at: position)
    default: nil
    }
  }

  /// XX and more, with the 20 of 20XX; not a part of a Latin word, a size or an address.
  private func letters(at position: Int) -> Range<Int>? {
    let letter = bytes[position]
    var end = position
    while end < bytes.count, bytes[end] == letter { end += 1 }
    guard end - position > 1, end == bytes.count || !isWord(bytes[end]) else { return nil }
    guard position > 0, isWord(bytes[position - 1]) else { return position..<end }
    guard position > 1, bytes[position - 1] == 0x30, bytes[position - 2] == 0x32, position == 2 || !isWord(bytes[position - 3]) else {
      return nil
    }
    return position - 2..<end
  }

  /// Three stars and more that hide no part of a number; two make bold in Markdown.
  private func stars(at position: Int) -> Range<Int>? {
    let star = UInt8(ascii: "*")
    var end = position
    while end < bytes.count, bytes[end] == star { end += 1 }
    guard end - position > 2, position == 0 || (bytes[position - 1] != star && !isWord(bytes[position - 1])) else { return nil }
    guard end == bytes.count || !isWord(bytes[end]) else { return nil }
    // *** alone on its line parts sections.
    let isAlone = (position == 0 || bytes[position - 1] == 0x0A) && (end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D)
    return isAlone ? nil : position..<end
  }

  /// ×× or ＸＸ; one × multiplies.
  private func crosses(at position: Int, length: Int) -> Range<Int>? {
    let sign: [UInt8] = length == 2 ? [0xC3, 0x97] : [0xEF, 0xBC, 0xB8]
    var end = position
    while end + length <= bytes.count, bytes[end..<end + length].elementsEqual(sign) { end += length }
    return end - position > length ? position..<end : nil
  }

  /// 待补 or 待补充 that is all there is between two marks.
  private func toDo(at position: Int) -> Range<Int>? {
    guard stands("待补", at: position) else { return nil }
    var end = position + 6
    if stands("充", at: end) { end += 3 }
    return isMark(before: position) && isMark(at: end) ? position..<end : nil
  }

  private func isMark(before position: Int) -> Bool {
    guard position > 0 else { return true }
    var start = position - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return Self.isMark(bytes.scalar(at: start, before: position).scalar)
  }

  private func isMark(at position: Int) -> Bool {
    position >= bytes.count || Self.isMark(bytes.scalar(at: position, before: bytes.count).scalar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "　", "：", ":", "（", "）", "(", ")", "。", "，", "；", "、", "[", "]", "|", "“", "”": true
    default: false
    }
  }

  /// Up to the closing mark on the same line.
  private func upTo(_ mark: StaticString, from position: Int) -> Range<Int>? {
    var end = position
    while end < bytes.count, bytes[end] != 0x0A {
      if stands(mark, at: end) { return position..<end + mark.utf8CodeUnitCount }
      end += 1
    }
    return nil
  }

  private func stands(_ word: StaticString, at position: Int) -> Bool {
    word.withUTF8Buffer { word in
      position + word.count <= bytes.count && bytes[position..<position + word.count].elementsEqual(word)
    }
  }

  /// Whether a byte belongs to a Latin word, a number or an address.
  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
