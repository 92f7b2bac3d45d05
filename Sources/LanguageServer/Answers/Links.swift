import LanguageServerProtocol
import ReportFacts

/// The ties between figures: from a total to its parts and back, from a figure to its other mentions.
struct Links {
  let view: DocumentView
  let offset: Int

  /// Where the figure comes from: the operands of what is computed, the first mention of what is repeated, the totals of a part.
  var definitions: [Range<Int>] {
    let claims = Figures(view: view).claims(at: offset)
    let own = claims.filter { $0.result.range.holds(offset) }
    if !own.isEmpty { return ordered(own.flatMap { $0.operands.map(\.range) }) }
    return ordered(claims.map(\.result.range))
  }

  /// Every place that is tied to the figure, itself included where asked for.
  func references(includingItself: Bool) -> [Range<Int>] {
    let claims = Figures(view: view).claims(at: offset)
    let tied = claims.flatMap { [$0.result.range] + $0.operands.map(\.range) } + Figures(view: view).mentions(at: offset).map(\.range)
    return ordered(tied).filter { includingItself || !$0.holds(offset) }
  }

  var highlights: [DocumentHighlight] {
    let claims = Figures(view: view).claims(at: offset)
    var kinds: [Range<Int>: DocumentHighlight.Kind] = [:]
    for mention in Figures(view: view).mentions(at: offset) { kinds[mention.range] = .text }
    for claim in claims where claim.kind != .restatement {
      for operand in claim.operands { kinds[operand.range] = .read }
    }
    for claim in claims where claim.kind != .restatement { kinds[claim.result.range] = .write }
    return ordered(Array(kinds.keys)).map { DocumentHighlight(range: view.positions.range($0), kind: kinds[$0] ?? .text) }
  }

  private func ordered(_ ranges: [Range<Int>]) -> [Range<Int>] {
    Set(ranges).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
