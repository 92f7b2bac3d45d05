import ReportText

/// The text of an example with its marks taken out: ⟦ ⟧ around what is flagged, ⌊ ⌋ around related places. Marks may nest.
package struct MarkedText: Sendable, Equatable {
  package let text: SourceText
  /// What stands between ⟦ and ⟧, in UTF-8 offsets of the text, in the order in which the marks open.
  package let flagged: [Range<Int>]
  /// What stands between ⌊ and ⌋, likewise.
  package let related: [Range<Int>]

  /// A mark that is never closed reaches to the end; one that was never opened counts for nothing.
  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [(mark: Unicode.Scalar, start: Int)] = []
    var flagged: [Range<Int>] = []
    var related: [Range<Int>] = []
    func close(_ mark: Unicode.Scalar) {
      guard let index = open.lastIndex(where: { $0.mark == mark }) else { return }
      let range = open.remove(at: index).start..<bytes.count
      if mark == "⟦" { flagged.append(range) } else { related.append(range) }
    }
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦", "⌊": open.append((scalar, bytes.count))
      case "⟧": close("⟦")
      case "⌋": close("⌊")
      default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    for (mark, _) in open.reversed() { close(mark) }
    text = SourceText(bytes)
    self.flagged = flagged.sorted { $0.lowerBound < $1.lowerBound }
    self.related = related.sorted { $0.lowerBound < $1.lowerBound }
  }
}
