/// Something that can be said of a place of a report though it ties no figures together as a claim does: a missing reason, a grade that does
/// not go with its marks.
package struct Observation: Sendable, Equatable {
  package let kind: Kind
  /// The place, in UTF-8 offsets of the text.
  package let range: Range<Int>
  /// Other places that belong to it, in the order that its kind states.
  package let related: [Range<Int>]
  /// Words that its kind states.
  package let words: [String]
  /// Numbers that its kind states.
  package let values: [Decimal]

  package enum Kind: Sendable, Equatable {
    /// Marks were lost and the cell for the reason is empty. The place is that of the marks given; related: the full marks, the indicator;
    /// values: full marks, marks given.
    case missingReason
    /// A grade that does not go with the marks. The place is that of the grade; related: the marks; words: the grade stated, the grade that the
    /// marks give; values: the marks.
    case grade
    /// A percentage that no whole number of a stated whole gives. The place is that of the percentage; related: the whole; values: the
    /// percentage, the whole, the nearest percentages below and above.
    case impossiblePercentage
    /// An indicator that was computed as another. The place is that of the rate; related: the operands as written; words: the name of the
    /// indicator, its definition, the name of what was computed; values: the rate stated, the rate by definition.
    case wrongIndicator
  }

  func shifted(by offset: Int) -> Observation {
    Observation(
      kind: kind, range: range.lowerBound + offset..<range.upperBound + offset,
      related: related.map { $0.lowerBound + offset..<$0.upperBound + offset }, words: words, values: values)
  }
}
