/// One issuing number, or several that are named together, and what stands around them.
package struct NumberGroup: Sendable, Equatable {
  /// Indices into the numbers of the citations; never empty.
  package let numbers: Range<Int>
  /// From the first number to the last, in UTF-8 offsets of the text.
  package let range: Range<Int>
  /// The mark directly in front of the group, blanks apart, and the one that answers it; nil where there is none.
  package let open: Mark?
  package let close: Mark?
  /// Whether nothing but 文件 stands between the group and `close`.
  package let fillsMarks: Bool
  /// 文 or 文件 behind the group, in UTF-8 offsets of the text; empty where there is none.
  package let suffix: Range<Int>
  /// The title directly in front of the group or of its marks, blanks apart: an index into the titles.
  package let title: Int?
  /// The title without marks directly in front of the marks of the group.
  package let bareTitle: BareTitle?
  /// The title in which the group stands.
  package let enclosingTitle: Int?
  /// The title directly behind the group, its suffix and its marks.
  package let nextTitle: Int?
}
