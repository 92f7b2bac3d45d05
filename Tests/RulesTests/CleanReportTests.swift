import Foundation
import Linting
import ReportFacts
import ReportText
import Rules
import Testing

/// Whole reports that are correct, written by people who had not seen the program: nothing in them may be called wrong.
struct CleanReportTests {
  static let reports: [URL] = {
    let folder = URL(filePath: #filePath).appending(path: "../../Fixtures/Reports").standardized
    let found = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return found.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
  }()

  @Test func `there are ten clean reports at least`() {
    #expect(Self.reports.count >= 10)
  }

  @Test(arguments: reports) func `a correct report has no errors and no warnings`(_ report: URL) throws {
    let text = SourceText(Array(try Data(contentsOf: report)))
    let findings = Linter(.standard).lint(Analysis(text)).filter { $0.severity == .error || $0.severity == .warning }
    #expect(findings.isEmpty, "\(report.lastPathComponent): \(findings.map(\.message))")
  }
}
