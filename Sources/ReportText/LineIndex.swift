/// Where the lines of a text begin, and how offsets and columns correspond.
///
/// A line ends with LF, CRLF or a lone CR; a text has one line more than it has line ends. Lines and columns count from 0.
///
/// A byte-order mark at the very start of a file has no columns: editors and people do not see it. Bytes that are no UTF-8 count as
/// the U+FFFD that `String(decoding:as:)` would show for them.
package struct LineIndex: Sendable {
  /// The text whose lines these are.
  package let text: SourceText
  /// The offset of the first byte of each line.
  let starts: [Int]
  /// Counts at every `stride` bytes or just after, so that a column in a line of megabytes costs no more than one in a short line. Empty
  /// where no line is longer than the stride, as in nearly every report: then nobody asks.
  let marks: [Mark]
  /// Whether a byte-order mark at the start has columns like any other scalar: in a text that an editor sent it is one.
  let countsByteOrderMark: Bool

  /// How many scalars and UTF-16 units the text has before an offset.
  struct Mark: Sendable {
    let offset: Int
    let scalars: Int
    /// Scalars above U+FFFF, each a second UTF-16 unit.
    let astral: Int
  }

  /// The bytes from one mark to the next.
  static let stride = 4096

  package init(_ text: SourceText, countsByteOrderMark: Bool = false) {
    self.text = text
    self.countsByteOrderMark = countsByteOrderMark
    let bytes = text.bytes
    var starts = [0]
    starts.reserveCapacity(bytes.count / 64 + 1)
    var longest = 0
    var offset = bytes.lineBreak(from: 0)
    while offset < bytes.count {
      let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      let next = isPair ? offset + 2 : offset + 1
      longest = max(longest, next - starts[starts.count - 1])
      starts.append(next)
      offset = bytes.lineBreak(from: next)
    }
    longest = max(longest, bytes.count - starts[starts.count - 1])
    self.starts = starts
    marks = longest > Self.stride ? Self.marks(bytes) : []
  }

  init(_ text: SourceText, starts: [Int], marks: [Mark], countsByteOrderMark: Bool) {
    self.text = text
    self.starts = starts
    self.marks = marks
    self.countsByteOrderMark = countsByteOrderMark
  }

  private static func marks(_ bytes: [UInt8]) -> [Mark] {
    let end = bytes.count
    var marks = [Mark(offset: 0, scalars: 0, astral: 0)]
    marks.reserveCapacity(end / stride + 1)
    var offset = 0
    var scalars = 0
    var astral = 0
    while offset < end {
      let next = min(marks.count * stride, end)
      while offset < next {
        let length = bytes.scalar(at: offset, before: end).length
        // Only a whole scalar above U+FFFF is as long as four bytes: what is ill-formed is cut off earlier.
        if length == 4 { astral += 1 }
        offset += length
        scalars += 1
      }
      marks.append(Mark(offset: offset, scalars: scalars, astral: astral))
    }
    return marks
  }

  /// The number of lines, at least 1.
  package var lineCount: Int { starts.count }

  /// The line that `offset` stands in; an offset outside the text counts as the nearer end of it.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of `line`, its line end included. A line outside the text counts as the nearest line.
  package func range(ofLine line: Int) -> Range<Int> {
    let line = max(0, min(line, starts.count - 1))
    return starts[line]..<(line + 1 < starts.count ? starts[line + 1] : text.count)
  }

  /// The bytes of `line` without its line end. A byte-order mark belongs to it.
  package func content(ofLine line: Int) -> Range<Int> {
    let range = range(ofLine: line)
    // The last line has no line end, else there were another line behind it.
    if line >= starts.count - 1 { return range }
    let bytes = text.bytes
    var end = range.upperBound - 1
    if bytes[end] == 0x0A, end > range.lowerBound, bytes[end - 1] == 0x0D { end -= 1 }
    return range.lowerBound..<end
  }
}
