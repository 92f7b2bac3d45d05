import Foundation
import Linting
import ReportFacts
import ReportText
import Rules
import Testing

/// Labelled reports, which are no part of the repository: what a label says is right is what the fix gives.
struct LabelledFixTests {
  private struct Label: Decodable {
    let doc: String
    let line: Int
    let rule: String
    let text: String
    let fix: String?
    let optional: Bool?
    let any_of: [String]?
  }

  /// The rules that answer a label.
  private static let rules: [String: Set<String>] = [
    "citation-bracket": ["issuing-number-bracket"],
    "citation-form": ["issuing-number-form", "citation-parentheses", "citation-order"],
    "title-mark-nesting": ["title-mark-nesting"],
    "title-mark-outer": ["title-mark-outer"],
    "heading-sequence": ["heading-sequence", "heading-style"],
    "missing-unit": ["missing-unit"],
    "unbalanced-mark": ["unbalanced-mark"],
    "width": ["mixed-width-punctuation"],
    "stray-space": ["stray-space"],
    "duplicate-punctuation": ["duplicate-punctuation"],
  ]

  private static let folder: URL? = {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let named = ProcessInfo.processInfo.environment["REPORTLINT_SHARED"].map { [URL(filePath: $0).appending(path: "corpus")] } ?? []
    return (named + ["../shared/corpus", "../../shared/corpus"].map { root.appending(path: $0).standardized })
      .first { FileManager.default.fileExists(atPath: $0.appending(path: "findings.jsonl").path) }
  }()

  @Test(.enabled(if: folder != nil, "no labelled reports in ../shared/corpus")) func `the fix of every label is our fix`() throws {
    let folder = try #require(Self.folder)
    let lines = try String(contentsOf: folder.appending(path: "findings.jsonl"), encoding: .utf8).split(separator: "\n")
    let labels = try lines.map { try JSONDecoder().decode(Label.self, from: Data($0.utf8)) }
    for (doc, labels) in Dictionary(grouping: labels, by: \.doc) {
      let text = SourceText(Array(try Data(contentsOf: folder.appending(path: doc))))
      let findings = Linter(.standard).lint(Analysis(text))
      for label in labels where label.optional != true {
        guard let fix = label.fix else { continue }
        let ids = (Self.rules[label.rule] ?? []).union(label.any_of ?? []).filter { Catalog.standard.rule($0) != nil }
        // Labels of rules that are not written yet.
        if ids.isEmpty { continue }
        let before = Self.lines(of: text)[label.line - 1]
        let wanted = Self.replacements(of: label.text, with: fix, in: before)
        let given = findings.filter { ids.contains($0.rule) }.flatMap { $0.fixes.prefix(1) }.map { Self.lines(of: $0.applied(to: text)) }
        let count = Self.lines(of: text).count
        #expect(
          // A fix may insert lines before the one it mends: a heading that was lost.
          given.contains { lines in
            (label.line - 1...label.line - 1 + max(0, lines.count - count)).contains { $0 < lines.count && wanted.contains(lines[$0]) }
          }, "\(doc):\(label.line): \(label.text) → \(fix)")
      }
    }
  }

  private static func lines(of text: SourceText) -> [String] {
    text.string(0..<text.count).replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The line with one occurrence of the words replaced, each in turn.
  private static func replacements(of words: String, with fix: String, in line: String) -> [String] {
    var found: [String] = []
    var start = line.startIndex
    while let range = line.range(of: words, options: .literal, range: start..<line.endIndex) {
      found.append(line.replacingCharacters(in: range, with: fix))
      start = line.index(after: range.lowerBound)
    }
    return found
  }
}
