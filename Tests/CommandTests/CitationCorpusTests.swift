import Foundation
import Linting
import ReportFacts
import ReportText
import Rules
import Testing

/// The labelled reports beside the repository, where they are at hand: each citation that is labelled is found, and its fix is the label's.
struct CitationCorpusTests {
  struct Label: Decodable, Sendable {
    let doc: String
    let line: Int
    let rule: String
    let text: String
    let fix: String?
    let optional: Bool?
  }

  /// `shared/corpus` beside the package, or beside the folder of work trees that the package lies in; without it there is nothing to test.
  static let corpus: URL = {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let folders = ["../shared/corpus", "../../shared/corpus"].map { root.appending(path: $0).standardized }
    return folders.first { FileManager.default.fileExists(atPath: $0.path) } ?? root
  }()

  static let labels: [Label] = {
    let text = (try? String(contentsOf: corpus.appending(path: "findings.jsonl"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Label.self, from: Data($0.utf8)) }.filter {
      $0.optional != true && ["citation-bracket", "title-mark-nesting", "title-mark-outer"].contains($0.rule)
    }
  }()

  @Test(arguments: labels) func `a labelled citation is found, and the fix is the label's`(_ label: Label) throws {
    let text = SourceText(Array(try Data(contentsOf: Self.corpus.appending(path: label.doc))))
    let lines = LineIndex(text)
    let rule = label.rule == "citation-bracket" ? "issuing-number-bracket" : label.rule
    let findings = Linter(.standard).lint(Analysis(text)).filter {
      $0.rule == rule && lines.line(at: $0.range.lowerBound) + 1 == label.line && text.string($0.range) == label.text
    }
    let finding = try #require(findings.first)
    let fix = try #require(finding.fixes.first)
    let growth = fix.edits.reduce(0) { $0 + $1.replacement.utf8.count - $1.range.count }
    let mended = fix.applied(to: text)
    #expect(mended.string(finding.range.lowerBound..<finding.range.upperBound + growth) == label.fix)
  }
}
