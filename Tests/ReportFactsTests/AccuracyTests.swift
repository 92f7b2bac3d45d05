import Evaluation
import Foundation
import Testing

/// How well the finders read texts whose claims were labelled by people who had not seen the program.
///
/// The floors lie just under what was measured when they were set; a change that falls below them reads worse than before.
struct AccuracyTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
  private static let evaluation = Result { Evaluation(try LabelledText.all(in: folder.path)) }

  @Test func `the page of figures is what the program reads now`() throws {
    let kept = try String(contentsOf: Self.folder.appending(path: "ACCURACY.md"), encoding: .utf8)
    #expect(try Self.evaluation.get().page == kept, "run: swift run -c release reportlint-dev evaluate")
  }

  @Test func `labelled claims are found, and hardly any is invented`() throws {
    let all = try Self.evaluation.get().tally()
    #expect(all.labelled > 4500)
    #expect(all.recall >= 90)
    #expect(all.precision >= 98)
    #expect(all.verdicts >= 99.8)
  }
}
