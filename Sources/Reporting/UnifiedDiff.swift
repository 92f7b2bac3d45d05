import ReportText

/// The difference of two texts in the form that `patch` and `git apply -p0` read.
package enum UnifiedDiff {
  /// The lines shown before and behind each change.
  private static let context = 3

  /// Nothing where the texts are equal.
  package static func write(from old: SourceText, to new: SourceText, path: String) -> [UInt8] {
    if old == new { return [] }
    let (before, after) = (lines(of: old), lines(of: new))
    let steps = LineDiff.steps(from: before, to: after)
    var result = Array("--- \(path.printable)\n+++ \(path.printable)\n".utf8)
    var (oldLine, newLine) = (0, 0)
    var position = 0
    for hunk in hunks(of: steps) {
      // What lies between two hunks is the same in both texts.
      oldLine += hunk.lowerBound - position
      newLine += hunk.lowerBound - position
      let counted = steps[hunk]
      let (removed, inserted) = (counted.count { $0 != .insert }, counted.count { $0 != .remove })
      result += "@@ -\(span(oldLine, removed)) +\(span(newLine, inserted)) @@\n".utf8
      for step in counted {
        switch step {
        case .keep: append(before[oldLine], " ", to: &result)
        case .remove: append(before[oldLine], "-", to: &result)
        case .insert: append(after[newLine], "+", to: &result)
        }
        if step != .insert { oldLine += 1 }
        if step != .remove { newLine += 1 }
      }
      position = hunk.upperBound
    }
    return result
  }

  /// Ranges of steps that hold changes and what surrounds them.
  private static func hunks(of steps: [LineDiff.Step]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, step) in steps.enumerated() where step != .keep {
      let start = max(0, index - context)
      let end = min(steps.count, index + 1 + context)
      if let last = hunks.last, last.upperBound >= start {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  /// `line,count` of a hunk's header; an empty side names the line before it.
  private static func span(_ line: Int, _ count: Int) -> String {
    "\(count == 0 ? line : line + 1),\(count)"
  }

  private static func append(_ line: ArraySlice<UInt8>, _ sign: Unicode.Scalar, to result: inout [UInt8]) {
    result.append(UInt8(ascii: sign))
    result += line
    if line.last != 0x0A { result += "\n\\ No newline at end of file\n".utf8 }
  }

  /// The lines with their LF; CR belongs to a line's words, as for `patch`.
  private static func lines(of text: SourceText) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < text.count {
      let end = text.bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
      lines.append(text.bytes[start..<end])
      start = end
    }
    return lines
  }
}
