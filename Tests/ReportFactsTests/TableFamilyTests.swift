import ReportFacts
import ReportText
import Testing

/// The examples of every family of tables, run through a whole analysis.
struct TableFamilyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let family: String
    let example: TableExample

    static let all = TableFamily.all.flatMap { family in family.examples.map { Case(family: family.name, example: $0) } }

    var testDescription: String { "\(family): \(example.text.prefix(30))" }

    var location: SourceLocation {
      let path = "\(example.file)"
      return SourceLocation(
        fileID: "ReportFacts/\(path.split(separator: "/").last ?? "")", filePath: path, line: Int(example.line), column: 1)
    }
  }

  /// `sum result ← operand, operand ✓`
  private func claims(_ string: String) -> [String] {
    let text = SourceText(string)
    return Analysis(text).claims.map { claim in
      let mark =
        switch claim.verdict {
        case .holds: "✓"
        case .rounding: "≈"
        case .mismatch: "✗"
        }
      let operands = claim.operands.map { text.string($0.range) }.joined(separator: ", ")
      return "\(claim.kind) \(text.string(claim.result.range)) ← \(operands) \(mark)"
    }.sorted()
  }

  @Test(arguments: Case.all) func `a table yields exactly the claims that are stated`(_ example: Case) {
    #expect(claims(example.example.text) == example.example.claims.sorted(), sourceLocation: example.location)
  }

  @Test(arguments: Case.all) func `a table with all its cells says the same in every layout`(_ example: Case) {
    for layout in example.example.layouts {
      #expect(claims(example.example.text(in: layout)) == example.example.claims.sorted(), "\(layout)", sourceLocation: example.location)
    }
  }

  @Test func `every family has five examples and every layout`() {
    for family in TableFamily.all {
      #expect(family.examples.count >= 5, "\(family.name)")
      #expect(family.summary.hasSuffix("。"), "\(family.name)")
      for layout in TableExample.Layout.allCases { #expect(family.examples.contains { $0.layout == layout }, "\(family.name): \(layout)") }
    }
    #expect(Set(TableFamily.all.map(\.name)).count == TableFamily.all.count)
  }
}
