import ReportText

/// One line of a text, or a window of it, with what stands under it.
///
/// Reports have paragraphs of two thousand characters: of a line wider than `columns`, the part around the flagged place is shown, with …
/// where something is left out. Below wide characters the padding is the ideographic space, which is as wide as they are in every font,
/// so that the marks stand right also where a Chinese character is not drawn exactly two columns wide.
struct Excerpt: Equatable {
  /// The words, with tabs as blanks and control characters as U+FFFD.
  private(set) var line = ""
  /// `^` under what is flagged, `-` under related places, nothing behind the last mark.
  private(set) var marks = ""

  /// - Parameters:
  ///   - content: the line without its line end, in UTF-8 offsets of `text`.
  ///   - flagged: what is flagged, clamped onto the line; where it is empty one column is marked.
  ///   - related: other places; those outside the line are not drawn.
  ///   - columns: the most columns the line may take.
  init(of text: SourceText, content: Range<Int>, flagged: Range<Int>, related: [Range<Int>], columns: Int) {
    let content = content.lowerBound == 0 && text.hasByteOrderMark ? 3..<max(3, content.upperBound) : content
    let flagged = flagged.clamped(to: content)
    let others = related.filter { !$0.isEmpty && content.lowerBound <= $0.lowerBound && $0.upperBound <= content.upperBound }
    let ruler = Ruler(bytes: text.bytes)
    let window = Self.window(content: content, flagged: flagged, others: others, columns: columns, ruler)
    if window.lowerBound > content.lowerBound { draw("…", mark: " ") }
    var offset = window.lowerBound
    while offset < window.upperBound {
      let (scalar, length) = text.bytes.scalar(at: offset, before: content.upperBound)
      let isFlagged = flagged.contains(offset) || (flagged.isEmpty && flagged.lowerBound == offset)
      draw(scalar, mark: isFlagged ? "^" : (others.contains { $0.contains(offset) } ? "-" : " "))
      offset += length
    }
    if flagged.isEmpty, flagged.lowerBound == window.upperBound { marks += "^" }
    if window.upperBound < content.upperBound { draw("…", mark: " ") }
    while let last = marks.unicodeScalars.last, last == " " || last == "\u{3000}" { marks.unicodeScalars.removeLast() }
  }

  private mutating func draw(_ scalar: Unicode.Scalar, mark: Unicode.Scalar) {
    if scalar == "\t" {
      line += "  "
      marks.unicodeScalars.append(contentsOf: [mark, mark])
      return
    }
    let shown = scalar.isUnprintable ? "\u{FFFD}" : scalar
    line.unicodeScalars.append(shown)
    switch DisplayWidth.columns(shown) {
    case 0: break
    case 1: marks.unicodeScalars.append(mark)
    default: marks.unicodeScalars.append(contentsOf: mark == " " ? ["\u{3000}"] : [mark, mark])
    }
  }

  /// The part of the line that is shown.
  private static func window(
    content: Range<Int>, flagged: Range<Int>, others: [Range<Int>], columns: Int, _ ruler: Ruler
  ) -> Range<Int> {
    if ruler.width(content, atMost: columns) <= columns { return content }
    // One column for each ….
    let room = columns - 2
    var focus = flagged
    let union = others.reduce(flagged) { min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound) }
    if ruler.width(union, atMost: room) <= room { focus = union }
    let width = ruler.width(focus, atMost: room)
    if width > room {
      // What is flagged is wider than the window: a little of what stands before it, and its beginning.
      let start = ruler.back(from: flagged.lowerBound, to: content.lowerBound, columns: room / 8)
      return start..<ruler.forward(from: start, to: content.upperBound, columns: room)
    }
    var start = ruler.back(from: focus.lowerBound, to: content.lowerBound, columns: (room - width) / 2)
    var end = ruler.forward(from: start, to: content.upperBound, columns: room)
    if end == content.upperBound {
      start = ruler.back(from: focus.lowerBound, to: content.lowerBound, columns: room - ruler.width(focus.lowerBound..<end, atMost: room))
    }
    // Half a figure would be another figure.
    while start > content.lowerBound, start < focus.lowerBound, ruler.cutsFigure(at: start) { start += 1 }
    while end < content.upperBound, end > focus.upperBound, ruler.cutsFigure(at: end) { end -= 1 }
    return start..<end
  }
}
