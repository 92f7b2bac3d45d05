import ReportSyntax
import ReportText

/// What ties the blocks of a report together, kept while nothing changes that it rests on.
struct DocumentResult: Sendable {
  /// The claims across blocks, in offsets of the text.
  let claims: [Claim]
  /// Where the results of growths stand whose base they found, and those of parts that a rate of theirs ties.
  let rebased: Set<Int>
  /// For each block, whether its words may have been read to find these.
  private let wasRead: [Bool]

  init(_ report: Report, _ facts: [KeptFacts]) {
    let read = ReadReport(report)
    let (found, rebased) = DocumentClaims(read, facts).find()
    claims = found + DocumentMarks.claims(read, facts)
    self.rebased = rebased
    wasRead = read.wasRead
  }

  private init(claims: [Claim], rebased: Set<Int>, wasRead: [Bool]) {
    self.claims = claims
    self.rebased = rebased
    self.wasRead = wasRead
  }

  /// The same for a later text that differs from an earlier one in the words of one block alone, which holds no figures and was not read;
  /// nil for any other.
  func kept(_ report: Report, _ facts: [KeptFacts], from earlier: Report, _ earlierFacts: [KeptFacts]) -> DocumentResult? {
    guard report.blocks.count == earlier.blocks.count, let block = Self.onlyChange(report, earlier), !wasRead[block] else { return nil }
    switch report.blocks[block].kind {
    case .paragraph, .listItem: break
    default: return nil
    }
    guard report.blocks[block].kind == earlier.blocks[block].kind, facts[block] === KeptFacts.none, earlierFacts[block] === KeptFacts.none
    else { return nil }
    for index in report.blocks.indices where index != block {
      guard facts[index] === earlierFacts[index], report.blocks[index] == earlier.blocks[index] else { return nil }
    }
    let start = report.starts[block]
    let distance = report.text.count - earlier.text.count
    if distance == 0 { return self }
    return DocumentResult(
      claims: claims.map { $0.moved(behind: start, by: distance) },
      rebased: Set(rebased.map { $0 > start ? $0 + distance : $0 }), wasRead: wasRead)
  }

  /// The block that holds all that was changed; nil where more than one does.
  private static func onlyChange(_ report: Report, _ earlier: Report) -> Int? {
    let ends = CommonEnds(earlier.text, report.text)
    var low = 0
    var high = report.starts.count
    while low < high {
      let middle = (low + high) / 2
      if report.starts[middle] <= ends.prefix { low = middle + 1 } else { high = middle }
    }
    let block = low - 1
    guard block >= 0, report.starts[block] == earlier.starts[block],
      earlier.text.count - ends.suffix <= earlier.range(ofBlock: block).upperBound,
      report.text.count - ends.suffix <= report.range(ofBlock: block).upperBound
    else { return nil }
    return block
  }
}

extension Claim {
  /// The same claim in a text in which all behind `start` stands elsewhere.
  fileprivate func moved(behind start: Int, by distance: Int) -> Claim {
    if result.range.lowerBound > start, operands.allSatisfy({ $0.range.lowerBound > start }) { return shifted(by: distance) }
    if result.range.lowerBound <= start, operands.allSatisfy({ $0.range.lowerBound <= start }) { return self }
    func moved(_ mention: Mention) -> Mention { mention.range.lowerBound > start ? mention.shifted(by: distance) : mention }
    return Claim(
      kind: kind, verdict: verdict, confidence: confidence, result: moved(result), operands: operands.map(moved), impliedBase: impliedBase,
      computed: computed, gap: gap, fault: fault, isOfMarks: isOfMarks, statedDirection: statedDirection,
      directionWords: directionWords.map { $0.lowerBound > start ? $0.lowerBound + distance..<$0.upperBound + distance : $0 })
  }
}
