import ReportText

/// A report whose lines were broken at a fixed width, with its paragraphs whole again: what is broken between 财政〔2025〕45 and 号 is read as
/// its writer wrote it.
package struct JoinedText: Sendable {
  /// The text with the broken lines joined.
  package let text: SourceText
  /// Where the pieces of the text begin, and where they stand in the text as it is.
  private let starts: [Int]
  private let origins: [Int]

  /// nil where no line was broken.
  package init?(_ report: Report) {
    guard let wrap = LineWrap(report) else { return nil }
    let source = report.text.bytes
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var starts: [Int] = []
    var origins: [Int] = []
    var position = 0
    for line in report.blocks.indices where wrap.isBroken(line) {
      let end = report.words(ofLine: line).upperBound
      let next = report.starts[line + 1]
      starts.append(bytes.count)
      origins.append(position)
      bytes += source[position..<end]
      position = next
      // Words of letters were broken at a blank, which the line end stands for; numbers and ideographs anywhere.
      if end > 0, next < source.count, source[end - 1].isLetter, source[next].isLetter {
        bytes.append(0x20)
        starts.append(bytes.count - 1)
        origins.append(end)
      }
    }
    starts.append(bytes.count)
    origins.append(position)
    bytes += source[position...]
    text = SourceText(bytes)
    self.starts = starts
    self.origins = origins
  }

  /// Where a range of the joined text stands in the text as it is. What ends at a break ends before it.
  package func original(_ range: Range<Int>) -> Range<Int> {
    let end = range.upperBound > 0 ? original(range.upperBound - 1) + 1 : 0
    return range.isEmpty ? end..<end : min(original(range.lowerBound), end)..<end
  }

  /// Where the line before ends, in the text as it is, if it was joined with the one that begins at `start`.
  package func lineEnd(before start: Int) -> Int? {
    guard let piece = origins.firstIndex(of: start), piece > 0 else { return nil }
    return original(starts[piece] - 1) + 1
  }

  private func original(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return origins[low] + offset - starts[low]
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
