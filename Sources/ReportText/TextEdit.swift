/// A replacement of one range of a text by other words.
package struct TextEdit: Sendable, Equatable {
  /// What is replaced, in UTF-8 offsets of the text before the edit. Empty for an insertion.
  package let range: Range<Int>
  /// What stands there afterwards.
  package let replacement: String

  package init(range: Range<Int>, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
