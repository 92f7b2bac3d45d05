import ReportSyntax

extension Claim {
  /// The claim at its place in the text as it is, where it was read in the text with its lines joined.
  func placed(by joined: JoinedText) -> Claim {
    func placed(_ mention: Mention) -> Mention {
      Mention(range: joined.original(mention.range), value: mention.value, scale: mention.scale)
    }
    return Claim(
      kind: kind, verdict: verdict, confidence: confidence, result: placed(result), operands: operands.map(placed),
      impliedBase: impliedBase, computed: computed, gap: gap, fault: fault, isOfMarks: isOfMarks,
      statedDirection: statedDirection, directionWords: directionWords.map(joined.original))
  }
}
