/// An outline that a document follows, and how its headings stand to it.
package struct FollowedOutline: Sendable {
  package let outline: Outline
  /// How surely, in hundredths.
  package let confidence: Int
  /// The document, in UTF-8 offsets of the text.
  package let range: Range<Int>
  /// The lines of its title, in UTF-8 offsets of the text; none where it has no title.
  package let titles: [Range<Int>]
  /// The reported year; nil where nothing tells it.
  package let year: Int?
  /// The lines that head its sections, or may.
  package let lines: [HeadingLine]
  /// The sections of the outline with their lines.
  package let sections: [SectionMatch]

  /// Whether a section that it lacks is a fault, not only a question.
  package var isCertain: Bool { outline.isVerified && confidence >= 70 }
  /// Whether it is so unsure that a section it lacks is worth no more than a word.
  package var isGuess: Bool { confidence <= 60 }
}
