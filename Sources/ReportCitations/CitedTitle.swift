/// A title between marks: 《…》, or what stands for it (〈…〉, <…>).
package struct CitedTitle: Sendable, Equatable {
  /// The marks that open and close it.
  package let open: Mark
  package let close: Mark
  /// How many titles it stands in: 0 for one that stands by itself.
  package let depth: Int

  /// With its marks, in UTF-8 offsets of the text.
  package var range: Range<Int> { open.range.lowerBound..<close.range.upperBound }
  /// Between its marks, in UTF-8 offsets of the text.
  package var content: Range<Int> { open.range.upperBound..<close.range.lowerBound }

  /// The shape that its marks should have at this depth: 《〈《》〉》 by turns (GB/T 15834—2011, 4.15.3.5).
  package var rightShape: MarkShape { depth % 2 == 0 ? .double : .single }

  /// Whether both marks have that shape.
  package var isRight: Bool { open.shape == rightShape && close.shape == rightShape }
}
