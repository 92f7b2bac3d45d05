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
  /// Whether so few of the mandatory sections are there that the report is only begun.
  package let isBegun: Bool

  init(
    outline: Outline, confidence: Int, range: Range<Int>, titles: [Range<Int>], year: Int?, lines: [HeadingLine], sections: [SectionMatch]
  ) {
    self.outline = outline
    self.confidence = confidence
    self.range = range
    self.titles = titles
    self.year = year
    self.lines = lines
    self.sections = sections
    var (asked, met) = (0, 0)
    for section in sections {
      section.count(&asked, &met)
      if outline.hasParts { for child in section.children { child.count(&asked, &met) } }
    }
    isBegun = 2 * met < asked
  }

  /// Whether a section that it lacks is a fault, not only a question.
  package var isCertain: Bool { outline.isVerified && confidence >= 70 }
  /// Whether it is so unsure that a section it lacks is worth no more than a word.
  package var isGuess: Bool { confidence <= 60 }
}

extension SectionMatch {
  /// Counts the section among those that must be there, and those of them that are.
  fileprivate func count(_ asked: inout Int, _ met: inout Int) {
    if section.isOptional { return }
    asked += 1
    if line != nil { met += 1 }
  }
}
