import ReportText

/// The sentences in a range of bytes, cut at 。！？!? and at line ends.
///
/// Marks inside （）, “” and 《》 cut nothing as long as the bracket closes on its line and within `Brackets.reach` bytes. A mark that is
/// repeated (。。 or ？！) and a closing bracket or quote right behind it stay with their sentence. ! and ? inside a word of ASCII letters
/// (a link) cut nothing. ； does not end a sentence: see `Clauses`. Nothing is allocated.
package struct Sentences: Sequence, IteratorProtocol, Sendable {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private var brackets: Brackets

  /// The sentences of `range` (UTF-8 offsets), which is clamped onto the bytes.
  package init(_ bytes: [UInt8], in range: Range<Int>) {
    let range = range.clamped(to: 0..<bytes.count)
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    brackets = Brackets(end: range.upperBound)
  }

  package mutating func next() -> Sentence? {
    position = bytes.skippingWhiteSpace(from: position, before: end)
    guard position < end else { return nil }
    let start = position
    while position < end {
      let byte = bytes[position]
      if !Punctuation.begins(with: byte) {
        position += 1
        continue
      }
      if byte == 0x0A || byte == 0x0D { break }
      if let close = brackets.close(bytes, at: position) {
        position = close
        continue
      }
      let length = Punctuation.stop(bytes, at: position, before: end)
      if length > 0 {
        position = Punctuation.closing(bytes, from: position + length, before: end)
        return Sentence(range: start..<position, isClosed: true)
      }
      position += 1
    }
    let range = bytes.trimmed(start..<position)
    return Sentence(range: range, isClosed: bytes.skippingWhiteSpace(from: range.upperBound, before: bytes.count) < bytes.count)
  }
}
