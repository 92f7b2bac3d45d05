import LanguageServerProtocol
import ReportSyntax
import ReportText

/// What a growing selection takes in: the figure, the clause, the sentence, the paragraph, its sections, the report.
struct Selections {
  let view: DocumentView

  func range(at offset: Int) -> SelectionRange {
    let report = view.analysis.report
    let bytes = view.text.bytes
    var ranges = [0..<bytes.count] + Sections(report).path(to: offset).map(\.range)
    if let block = report.block(at: offset) {
      let content = report.content(ofBlock: block)
      ranges += [report.range(ofBlock: block), content]
      if let sentence = Sentences(bytes, in: content).first(where: { $0.range.holds(offset) })?.range {
        ranges.append(sentence)
        if let clause = Clauses(bytes, in: sentence).first(where: { $0.range.holds(offset) }) { ranges.append(clause.range) }
      }
    }
    if let figure = view.analysis.quantities.first(where: { $0.holds(offset) }) { ranges.append(figure) }
    return SelectionRange(nested(ranges, around: offset).map(view.positions.range))
  }

  /// From the innermost to the outermost, each within the next and none twice.
  private func nested(_ ranges: [Range<Int>], around offset: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges where range.lowerBound <= offset && offset <= range.upperBound {
      if let outer = result.last, range == outer || range.lowerBound < outer.lowerBound || range.upperBound > outer.upperBound { continue }
      result.append(range)
    }
    return result.reversed()
  }
}

extension Report {
  /// The block that `offset` stands in; at the end of the text the last one.
  func block(at offset: Int) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
