/// A title and the one number it is cited with.
package struct CitedPair: Sendable {
  /// The title as it stands in the text.
  package let title: CitedTitle
  /// Its words, for comparison with those of known documents.
  package let words: TitleWords
  /// The number as it stands in the text.
  package let number: IssuingNumber
  /// The number as it should be written, whatever brackets it has.
  package let written: String
  /// Its code, year and serial number.
  package let parts: NumberParts

  /// The range of the number alone.
  package var range: Range<Int> { number.range }

  /// nil where a group has several numbers, of which nobody can say which is the title's own, or where one of the two is no plain one.
  init?(_ group: NumberGroup, in citations: Citations) {
    guard group.numbers.count == 1, let index = group.title ?? group.nextTitle else { return nil }
    let (number, title) = (citations.numbers[group.numbers.lowerBound], citations.titles[index])
    guard number.kind == .document, number.hasCode, number.tail.isEmpty, title.open.shape == .double, title.close.shape == .double,
      let written = number.corrected(in: citations.report.text), let parts = NumberParts(written)
    else { return nil }
    self.title = title
    words = TitleWords(citations.report.text.bytes[title.content])
    self.number = number
    self.written = written
    self.parts = parts
  }
}
