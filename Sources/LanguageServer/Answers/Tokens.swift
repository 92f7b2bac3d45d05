import LanguageServerProtocol
import ReportFacts
import ReportSyntax
import ReportText

/// The words of a document that are highlighted by what they mean.
struct Tokens {
  let view: DocumentView

  private struct Token {
    let range: Range<Int>
    let kind: SemanticTokens.Kind
    let marks: Int
  }

  /// The numbers of the tokens that begin in `range`.
  func data(in range: Range<Int>) -> [Int] {
    let tokens = apart(citations(in: range) + figures(in: range) + headings(in: range))
    var data: [Int] = []
    data.reserveCapacity(tokens.count * 5)
    var last = Position(line: 0, character: 0)
    for token in tokens {
      let place = view.positions.range(token.range)
      // A token stands in one line.
      guard place.start.line == place.end.line, place.end.character > place.start.character else { continue }
      let isSameLine = place.start.line == last.line
      data += [
        place.start.line - last.line, isSameLine ? place.start.character - last.character : place.start.character,
        place.end.character - place.start.character, token.kind.rawValue, token.marks,
      ]
      last = place.start
    }
    return data
  }

  /// The tokens in the order of the text; of those that share a place the first alone.
  private func apart(_ tokens: [Token]) -> [Token] {
    let ordered = tokens.enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
    var result: [Token] = []
    for (_, token) in ordered where token.range.lowerBound >= result.last?.range.upperBound ?? 0 { result.append(token) }
    return result
  }

  /// Titles of documents and their numbers.
  private func citations(in range: Range<Int>) -> [Token] {
    let citations = view.subject.citations
    let ranges = citations.titles.filter { $0.depth == 0 }.map(\.range) + citations.numbers.map(\.range)
    return ranges.filter { range.contains($0.lowerBound) }.map { Token(range: $0, kind: .citation, marks: 0) }
  }

  /// Each figure, its number and its unit, with what its checks give.
  private func figures(in range: Range<Int>) -> [Token] {
    let marks = verdicts(in: range)
    var tokens: [Token] = []
    for figure in view.analysis.quantities where range.contains(figure.lowerBound) {
      let mark = marks[figure.lowerBound] ?? 0
      let split = numberEnd(figure)
      tokens.append(Token(range: figure.lowerBound..<split, kind: .figure, marks: mark))
      if split < figure.upperBound { tokens.append(Token(range: split..<figure.upperBound, kind: .unit, marks: mark)) }
    }
    return tokens
  }

  /// The headings, as far as no figure stands in them.
  private func headings(in range: Range<Int>) -> [Token] {
    let report = view.analysis.report
    let figures = view.analysis.quantities
    var next = 0
    var tokens: [Token] = []
    for (index, block) in report.blocks.enumerated() {
      guard case .heading = block.kind, range.contains(report.starts[index]) else { continue }
      let content = report.content(ofBlock: index)
      var start = report.starts[index] + min(block.marker.lowerBound, block.content.lowerBound)
      while next < figures.count, figures[next].upperBound <= start { next += 1 }
      while next < figures.count, figures[next].lowerBound < content.upperBound {
        if figures[next].lowerBound > start { tokens.append(Token(range: start..<figures[next].lowerBound, kind: .heading, marks: 0)) }
        start = max(start, figures[next].upperBound)
        next += 1
      }
      if start < content.upperBound { tokens.append(Token(range: start..<content.upperBound, kind: .heading, marks: 0)) }
    }
    return tokens
  }

  /// Where figures stand on which claims rest, and the mark that follows: one failing claim outweighs all that hold.
  private func verdicts(in range: Range<Int>) -> [Int: Int] {
    var marks: [Int: Int] = [:]
    for claim in view.analysis.claims where Figures.isShown(claim) {
      let isFailed = claim.verdict == .mismatch
      // The parts of a total that fails are not to blame; the total is shown to be.
      for mention in isFailed ? [claim.result] : [claim.result] + claim.operands where range.contains(mention.range.lowerBound) {
        let bit = isFailed ? SemanticTokens.Mark.failed.bit : SemanticTokens.Mark.verified.bit
        let known = marks[mention.range.lowerBound]
        if known == nil || isFailed { marks[mention.range.lowerBound] = bit }
      }
    }
    return marks
  }

  /// Where the unit begins: behind the last digit. A number in Chinese characters is not parted from its unit.
  private func numberEnd(_ figure: Range<Int>) -> Int {
    let bytes = view.text.bytes
    let last = figure.last { (0x30...0x39).contains(bytes[$0]) }
    return last.map { $0 + 1 } ?? figure.upperBound
  }
}
