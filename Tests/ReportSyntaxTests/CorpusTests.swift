import Foundation
import ReportSyntax
import ReportText
import Testing

/// Real reports, which are not part of the repository: without them these tests say so and pass.
struct CorpusTests {
  /// `shared/corpus` beside the package, or beside the folder of work trees that the package lies in.
  private static let folder: URL? = {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    return ["../shared/corpus", "../../shared/corpus"].map { root.appending(path: $0).standardized }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  private func report(_ prefix: String) -> Report? {
    guard let folder = Self.folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path),
      let name = names.first(where: { $0.hasPrefix(prefix) }), let data = try? Data(contentsOf: folder.appending(path: name))
    else {
      print("skipped: no report \(prefix)… in ../shared/corpus")
      return nil
    }
    return Report(SourceText(Array(data)))
  }

  private func rowLengths(_ report: Report) -> [[Int]] {
    report.blocks.compactMap { $0.table?.rows.map(\.count) }
  }

  private func headings(_ report: Report, _ style: Numbering.Style) -> [String] {
    report.blocks.indices.compactMap { index in
      guard case .heading(let numbering) = report.blocks[index].kind, numbering.style == style else { return nil }
      return report.text.string(report.content(ofBlock: index))
    }
  }

  @Test(arguments: ["000", "001", "002", "003", "004"]) func `real reports keep the laws`(_ prefix: String) {
    guard let report = report(prefix) else { return }
    checkLaws(report)
  }

  @Test func `the annexes of a report pasted from Word are five tables`() {
    guard let report = report("001") else { return }
    let lengths = rowLengths(report)
    #expect(lengths.count == 5)
    #expect(lengths.first == Array(repeating: 4, count: 20) + [2])
    // The form of the ministry: 10 columns for the money, 9 for the indicators, in all three copies.
    for form in lengths.dropFirst(2) {
      #expect(form.prefix(8) == [2, 4, 10, 10, 10, 10, 3, 3])
      #expect(form.dropFirst(8).dropLast().allSatisfy { $0 == 9 })
      #expect(form.last == 4)
    }
  }

  @Test func `tables between indented headings are found without the headings`() {
    guard let report = report("002") else { return }
    #expect(rowLengths(report) == [[5, 5, 5, 5, 5], [5, 5, 5]])
    #expect(headings(report, .chinese).count == 4)
    #expect(headings(report, .bracketedChinese).count == 7)
  }

  @Test func `the sections of a final-accounts report are headings and its glossary is not`() {
    guard let report = report("004") else { return }
    #expect(headings(report, .part).count == 5)
    #expect(headings(report, .chinese).count == 21)
  }
}
