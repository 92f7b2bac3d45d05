extension SourceText {
  /// The text after one edit, whose range is clamped onto the text.
  package func applying(_ edit: TextEdit) -> SourceText {
    replacing([edit])
  }

  /// The text after several edits, all given in offsets of the text before any of them.
  ///
  /// They are taken from left to right, in the given order where they begin at the same place. An edit that begins before the last one
  /// taken has ended is dropped, so that no byte is replaced twice; insertions at one place all stand. Ranges are clamped onto the text.
  package func replacing(_ edits: [TextEdit]) -> SourceText {
    // Sorted with the index, for `sort` promises no stability.
    let ordered = edits.enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.utf8.count })
    var position = 0
    for (_, edit) in ordered {
      let range = edit.range.clamped(to: 0..<bytes.count)
      guard range.lowerBound >= position else { continue }
      result += bytes[position..<range.lowerBound]
      result += edit.replacement.utf8
      position = range.upperBound
    }
    result += bytes[position...]
    return SourceText(result)
  }
}
