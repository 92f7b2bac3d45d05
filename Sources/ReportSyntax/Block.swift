/// One piece of a report: a heading, a paragraph, a list item, a table, or what lies between them.
///
/// A block holds no absolute position, so that it can be kept when text before it changes; `Report.starts` says where it stands.
package struct Block: Sendable, Equatable {
  /// What the block is.
  package let kind: Kind
  /// Its length in bytes, line ends and surrounding white space included: the blocks of a report, joined, are the report.
  package let length: Int
  /// The words without indent, marker (一、 ## -) and line end, in UTF-8 offsets from the start of the block.
  package let content: Range<Int>
  /// The number or mark the block begins with (一、 （二） 3. ① 第一部分 附件1-2 ##), from the start of the block; empty where there is none.
  package let marker: Range<Int>
  /// The cells, for a table; nil for every other kind.
  package let table: Table?

  package enum Kind: Sendable, Equatable {
    /// White space, a rule of dashes, or a byte-order mark.
    case blank
    /// The report's title, or one line of it.
    case title
    /// A numbered or Markdown heading.
    case heading(Numbering)
    /// Running text.
    case paragraph
    /// A numbered or bulleted item that is a sentence rather than a heading.
    case listItem(Numbering)
    /// A table in one of three layouts.
    case table(TableLayout)
  }

  package init(kind: Kind, length: Int, content: Range<Int>, marker: Range<Int>, table: Table? = nil) {
    self.kind = kind
    self.length = length
    self.content = content
    self.marker = marker
    self.table = table
  }
}
