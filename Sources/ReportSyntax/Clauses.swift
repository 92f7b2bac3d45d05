import ReportText

/// The clauses in a range of bytes, cut at ，,；;：:。.！!？? and at line ends.
///
/// Marks inside （）, “” and 《》 cut nothing, as in `Sentences`; the clauses inside a bracket are had by asking for the range inside it.
/// Clauses without words are left out. Nothing is allocated.
package struct Clauses: Sequence, IteratorProtocol, Sendable {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private var brackets: Brackets

  /// The clauses of `range` (UTF-8 offsets), which is clamped onto the bytes.
  package init(_ bytes: [UInt8], in range: Range<Int>) {
    let range = range.clamped(to: 0..<bytes.count)
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    brackets = Brackets(end: range.upperBound)
  }

  package mutating func next() -> Clause? {
    var start = position
    while position < end {
      let byte = bytes[position]
      if !Punctuation.begins(with: byte) {
        position += 1
        continue
      }
      if let close = brackets.close(bytes, at: position) {
        position = close
        continue
      }
      let isLineEnd = byte == 0x0A || byte == 0x0D
      guard let (terminator, length) = isLineEnd ? (.none, 1) : Punctuation.terminator(bytes, at: position, before: end) else {
        position += 1
        continue
      }
      let range = bytes.trimmed(start..<position)
      position += length
      if !range.isEmpty { return Clause(range: range, terminator: terminator) }
      start = position
    }
    let range = bytes.trimmed(start..<position)
    return range.isEmpty ? nil : Clause(range: range, terminator: .none)
  }
}
