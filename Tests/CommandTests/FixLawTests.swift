import Foundation
import Linting
import ReportFacts
import ReportText
import Rules
import TestSupport
import Testing
import Workspaces

/// What holds of fixes on every report at hand, and on reports altered at random.
struct FixLawTests {
  /// Every report in Tests/Fixtures, and those beside the repository where there are any.
  static let reports: [URL] = {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let folders = ["Tests/Fixtures/Reports", "Tests/Fixtures/FaultyReports", "../shared/corpus"].map {
      root.appending(path: $0).standardized
    }
    return folders.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? [])
        .filter { ["txt", "md"].contains($0.pathExtension) && $0.lastPathComponent != "LABELLING.md" }
    }.sorted { $0.path < $1.path }
  }()

  private static func text(_ report: URL) throws -> SourceText { SourceText(Array(try Data(contentsOf: report))) }
  private let safe = Fixer(linter: Linter(.standard), appliesUnsafe: false)
  /// The rules about marks and words alone: other rules number headings anew.
  private let wording = Fixer(
    linter: Linter(
      Catalog(
        ["mixed-width-punctuation", "stray-space", "duplicate-punctuation", "unbalanced-mark", "until-word"].compactMap(
          Catalog.standard.rule))),
    appliesUnsafe: false)
  private let all = Fixer(linter: Linter(.standard), appliesUnsafe: true)

  @Test(arguments: reports) func `safe fixes applied leave nothing more to fix, and every figure as it was`(_ report: URL) throws {
    let text = try Self.text(report)
    let fixed = safe.fix(text)
    #expect(!fixed.findings.contains { $0.fixes.first { $0.safety == .safe } != nil })
    #expect(safe.fix(fixed.text).applied == 0)
    #expect(Self.figures(of: fixed.text) == Self.figures(of: text))
  }

  @Test(arguments: reports) func `safe fixes change no line that nothing was said of`(_ report: URL) throws {
    let text = try Self.text(report)
    let index = LineIndex(text)
    let touched = Set(
      Linter(.standard).lint(Analysis(text)).flatMap(\.fixes).filter { $0.safety == .safe }.flatMap(\.edits).flatMap {
        index.line(at: $0.range.lowerBound)...index.line(at: $0.range.upperBound)
      })
    let (before, after) = (Self.lines(of: text), Self.lines(of: safe.fix(text).text))
    try #require(before.count == after.count)
    for line in before.indices where before[line] != after[line] { #expect(touched.contains(line), "line \(line + 1)") }
  }

  @Test(arguments: reports) func `all fixes applied, unsafe ones too, come to an end`(_ report: URL) throws {
    let fixed = all.fix(try Self.text(report))
    #expect(all.fix(fixed.text).applied == 0)
  }

  @Test(arguments: 0..<40) func `fixes of texts altered at random come to an end and leave every figure as it was`(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let pieces = [
      " ", "  ", "\u{3000}", ",", "，", "。", "(", "）", "“", "”", "%", "12", " 万元", "、", "；", ":", "《", "-", "\r\n", "\n", "`", "截止2023年",
      "𠮷", "\u{A0}",
    ]
    var bytes = try Self.text(Self.reports.randomElement(using: &generator) ?? Self.reports[0]).bytes
    if bytes.count > 6000 { bytes = Array(bytes.prefix(SourceText(bytes).scalarBoundary(atOrBefore: 6000))) }
    var text = SourceText(bytes)
    for _ in 0..<60 {
      let place = text.scalarBoundary(atOrBefore: Int.random(in: 0...text.count, using: &generator))
      text = text.applying(TextEdit(range: place..<place, replacement: pieces.randomElement(using: &generator) ?? ""))
    }
    let fixed = wording.fix(text)
    #expect(wording.fix(fixed.text).applied == 0)
    #expect(Self.digits(of: fixed.text) == Self.digits(of: text))
  }

  @Test(arguments: 0..<20) func `any bytes can be judged and fixed, and every place lies on scalar boundaries`(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(1000 + seed))
    let pieces = ["支出", "（", ")", "“", "\"", " ", "12", "%", ",", "，", "。", "|", "\t", "\n", "一、", "截止", "1-2年", "`", "〔", "《", "\u{3000}"]
      .map { Array($0.utf8) }
    for _ in 0..<20 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...80, using: &generator) {
        let piece = pieces.randomElement(using: &generator) ?? []
        bytes +=
          Int.random(in: 0..<8, using: &generator) == 0 ? Array(piece.dropLast()) + [UInt8.random(in: 0...255, using: &generator)] : piece
      }
      let text = SourceText(bytes)
      for finding in wording.linter.lint(Analysis(text)) {
        for place in [finding.range] + finding.fixes.flatMap(\.edits).map(\.range) {
          #expect(place.lowerBound >= 0 && place.upperBound <= text.count)
          #expect(text.scalarBoundary(atOrBefore: place.lowerBound) == place.lowerBound)
          #expect(text.scalarBoundary(atOrBefore: place.upperBound) == place.upperBound)
        }
      }
      let fixed = wording.fix(text)
      #expect(wording.fix(fixed.text).applied == 0)
    }
  }

  /// The figures of a text as written, without blanks.
  private static func figures(of text: SourceText) -> [String] {
    Analysis(text).quantities.map { text.string($0).filter { !$0.isWhitespace } }
  }

  /// The runs of digits of a text in their order, with points and separators inside.
  private static func digits(of text: SourceText) -> [String] {
    text.string(0..<text.count).matches(of: /[0-9]+([.,][0-9]+)*/).map { String($0.output.0) }
  }

  private static func lines(of text: SourceText) -> [ArraySlice<UInt8>] {
    text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }
}
