import ReportText

/// Every two Chinese characters that stand side by side somewhere in a report: what the report itself shows to belong together.
struct WordPairs {
  private let pairs: Set<UInt64>

  init(_ text: SourceText) {
    let bytes = text.bytes
    var pairs: Set<UInt64> = []
    var last: UInt32 = 0
    var position = 0
    while position < bytes.count {
      let (scalar, length) = bytes.scalar(at: position, before: bytes.count)
      let next = scalar.isHan ? scalar.value : 0
      if last != 0, next != 0 { pairs.insert(UInt64(last) << 32 | UInt64(next)) }
      last = next
      position += length
    }
    self.pairs = pairs
  }

  func contain(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    pairs.contains(UInt64(first.value) << 32 | UInt64(second.value))
  }
}
