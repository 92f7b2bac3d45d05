import ReportSyntax

/// A line of a report that heads a section, or may.
package struct HeadingLine: Sendable, Equatable {
  /// How surely the line is a heading.
  package enum Form: Sendable, Equatable {
    /// A numbered or Markdown heading on a line of its own.
    case own
    /// The words before the first stop of a numbered item: （一）综合评价结论。本部门……
    case runIn
    /// A short line without a number.
    case plain
  }

  package let form: Form
  /// The block it stands in, and the last one that its words reach into (第一部分, 概况 on the next line).
  package let blocks: ClosedRange<Int>
  /// How it is numbered; nil for a plain line.
  package let numbering: Numbering?
  /// The number as written, in UTF-8 offsets of the text; empty where there is none.
  package let marker: Range<Int>
  /// The words, in UTF-8 offsets of the text.
  package let content: Range<Int>
  /// How deep it stands: 0 at the top. Set where the report's own ranks are known.
  package internal(set) var depth = 0
  /// The key of its words, 0 for none.
  let key: UInt64
  /// The words of outlines that stand in it.
  let words: WordSet
}
