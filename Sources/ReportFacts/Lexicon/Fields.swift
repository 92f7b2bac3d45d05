/// The stretches between separators in a range of bytes, empty ones left out.
struct Fields: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private let separator: UInt8

  init(_ bytes: [UInt8], _ range: Range<Int>, at separator: Unicode.Scalar) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    self.separator = UInt8(ascii: separator)
  }

  mutating func next() -> Range<Int>? {
    while position < end, bytes[position] == separator { position += 1 }
    guard position < end else { return nil }
    let start = position
    while position < end, bytes[position] != separator { position += 1 }
    return start..<position
  }
}
