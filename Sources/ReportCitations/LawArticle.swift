import ReportText

/// A reference to an article that is written otherwise than laws number themselves: 第57条3款, and 第（三）项 of a law.
package struct LawArticle: Sendable, Equatable {
  /// In UTF-8 offsets of the text.
  package let range: Range<Int>
  /// The same as laws number themselves: 第五十七条第三款.
  package let corrected: String
}
