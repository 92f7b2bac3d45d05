import ReportFacts
import ReportText
import Testing

/// The examples of every finder, run through a whole analysis.
struct ClaimFinderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: ClaimKind
    let example: ClaimExample

    static let all = ClaimFinder.all.flatMap { finder in finder.examples.map { Case(kind: finder.kind, example: $0) } }

    var testDescription: String { "\(kind): \(example.text.prefix(30))" }

    var location: SourceLocation {
      let path = "\(example.file)"
      return SourceLocation(
        fileID: "ReportFacts/\(path.split(separator: "/").last ?? "")", filePath: path, line: Int(example.line), column: 1)
    }
  }

  /// `result ← operand, operand ✓`
  private func describe(_ claim: Claim, _ text: SourceText) -> String {
    let mark =
      switch claim.verdict {
      case .holds: "✓"
      case .rounding: "≈"
      case .mismatch: "✗"
      }
    return "\(text.string(claim.result.range)) ← \(claim.operands.map { text.string($0.range) }.joined(separator: ", ")) \(mark)"
  }

  @Test(arguments: Case.all) func `an example yields exactly the claims that are stated`(_ example: Case) {
    let text = SourceText(example.example.text)
    let found = Analysis(text).claims.filter { $0.kind == example.kind }.map { describe($0, text) }
    #expect(found.sorted() == example.example.claims.sorted(), sourceLocation: example.location)
  }

  @Test func `every finder has an example with a claim and one without`() {
    for finder in ClaimFinder.all {
      #expect(finder.examples.contains { !$0.claims.isEmpty }, "\(finder.kind)")
      #expect(finder.examples.contains { $0.claims.isEmpty }, "\(finder.kind)")
      #expect(finder.summary.hasSuffix("。"), "\(finder.kind)")
    }
  }
}
