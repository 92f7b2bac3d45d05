import ReportText

/// A place where numbers do not follow each other.
package struct SequenceFlaw: Sendable, Equatable {
  /// What is wrong with the number.
  package enum Kind: Sendable, Equatable {
    /// Numbers are left out before it.
    case gap
    /// Its number stood before.
    case back
    /// It is written in the style of another level.
    case otherStyle
    /// An item without a number.
    case unnumbered
    /// The list begins with it, and not with 1.
    case noStart
    /// The list begins again with 1.
    case restart
    /// A list within an item of the same style.
    case nestedAlike
    /// Items of a deeper level that were given the numbers of the headings, whose first one is missing.
    case levelTaken
  }

  package let kind: Kind
  /// The mark, or the words of an item without one, in UTF-8 offsets of the text.
  package let place: Range<Int>
  /// The mark as it should be; nil where that is not known.
  package let proper: String?
  /// The mark that stands before it in the list, or above it.
  package let before: Range<Int>?
  /// How many numbers are left out before it.
  package var missing = 0
  /// What would put the whole list in order.
  package let edits: [TextEdit]
}
