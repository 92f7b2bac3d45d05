import ReportText

/// Steps over the scalars of a text in both directions. Nothing crosses the end of a line: no reading takes a line end in.
struct Cursor {
  let bytes: [UInt8]
  /// In UTF-8 offsets of the text, always where a scalar begins or the text ends.
  var position: Int

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The scalar that begins here; nil at the end of the text.
  var next: (scalar: Unicode.Scalar, length: Int)? {
    position < bytes.count ? bytes.scalar(at: position, before: bytes.count) : nil
  }

  /// The scalar that ends here; nil at the beginning of the text, and where the bytes are no UTF-8.
  var previous: (scalar: Unicode.Scalar, length: Int)? {
    var start = position - 1
    while start >= 0, position - start <= 4 {
      if bytes[start] & 0xC0 != 0x80 {
        let (scalar, length) = bytes.scalar(at: start, before: bytes.count)
        return length == position - start ? (scalar, length) : nil
      }
      start -= 1
    }
    return nil
  }

  /// Steps over `words` if they stand here.
  mutating func take(_ words: StaticString) -> Bool {
    let count = words.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != words.utf8Start[index] { return false }
    position += count
    return true
  }

  /// Whether `words` end here.
  func follows(_ words: StaticString) -> Bool {
    let count = words.utf8CodeUnitCount
    guard position >= count else { return false }
    for index in 0..<count where bytes[position - count + index] != words.utf8Start[index] { return false }
    return true
  }

  /// Steps over blanks inside a line, tabs excepted (they part the cells of a table), and says where they stood.
  @discardableResult
  mutating func takeBlanks() -> Range<Int> {
    let start = position
    while let (scalar, length) = next, Self.isBlank(scalar) { position += length }
    return start..<position
  }

  mutating func takeBlanksBackwards() {
    while let (scalar, length) = previous, Self.isBlank(scalar) { position -= length }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x3000, 0x2000...0x200B, 0xFEFF: true
    default: false
    }
  }

  /// A Chinese character.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
