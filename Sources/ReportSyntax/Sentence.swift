/// One sentence of running text.
package struct Sentence: Sendable, Equatable {
  /// Its words with its closing punctuation, in UTF-8 offsets of the bytes it was cut from; no white space at its ends.
  package let range: Range<Int>
  /// Whether the writer has finished it: it ends in 。！？!? or something other than white space follows it in the text.
  ///
  /// False while it is the last thing in the text, with nothing behind it but white space: it may be half typed.
  package let isClosed: Bool

  package init(range: Range<Int>, isClosed: Bool) {
    self.range = range
    self.isClosed = isClosed
  }
}
