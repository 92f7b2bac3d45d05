import ReportText

/// A reference to an article of a law whose numbers are written in figures: 第57条3款.
package struct LawArticle: Sendable, Equatable {
  /// In UTF-8 offsets of the text.
  package let range: Range<Int>
  /// The same as laws number themselves: 第五十七条第三款.
  package let corrected: String
}
