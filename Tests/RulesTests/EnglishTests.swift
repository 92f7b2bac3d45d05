import Grammar
import Linting
import ReportFacts
import ReportStructure
import ReportText
import Rules
import Testing
import Texts

/// The laws of the second language: nothing is lacking, nothing is left in Chinese but what a report or a document says.
struct EnglishTests {
  private static let english = Configuration(language: .english)

  @Test(arguments: Catalog.standard.rules.map(\.id)) func `every rule says what, why and on what grounds in English`(_ id: String) throws {
    let rule = try #require(Catalog.standard.rule(id))
    let text = try #require(RuleText.english[id], "Sources/Texts/Rules lacks \(id)")
    for words in ["\(text.summary)", "\(text.rationale)"] {
      #expect(words.hasSuffix("."), "\(words)")
      #expect(Han.runs(in: Han.unquoted(words)).isEmpty, "\(words)")
    }
    for basis in rule.basis {
      let words = basis.words(in: .english)
      #expect(words != basis.words(in: .chinese) && Han.runs(in: Han.unquoted(words)).isEmpty, "BasisTexts lacks \(words)")
    }
  }

  @Test(arguments: RuleCase.all) func `every reason why an example is no finding is told in English`(_ example: RuleCase) {
    guard case .passes(let because?) = example.example.expectation else { return }
    let words = RuleExample.reason(because, in: .english)
    #expect(words != because, "ReasonTexts lacks “\(because)”", sourceLocation: example.location)
    #expect(Han.runs(in: Han.unquoted(words)).isEmpty, "\(words)", sourceLocation: example.location)
  }

  @Test(arguments: RuleCase.all) func `every message is told in English, with no Chinese in it but what is quoted`(_ example: RuleCase) {
    let text = MarkedText(example.example.marked).text
    let report = text.string(0..<text.count)
    for finding in example.rule.findings(in: Subject(Analysis(text), Self.english)) {
      let mended = finding.fixes.map { fix in
        let mended = fix.applied(to: text)
        return mended.string(0..<mended.count)
      }.joined(separator: "\n")
      for words in [finding.message] + finding.related.map(\.message) + finding.fixes.map(\.title) {
        #expect(!words.isEmpty, sourceLocation: example.location)
        #expect(!words.contains("{") && !words.contains("}"), "\(words)", sourceLocation: example.location)
        for run in Han.runs(in: words) {
          let isQuoted = report.contains(run) || mended.contains(run) || Names.all.contains(run) || Names.isUnit(run, behindFigureIn: words)
          #expect(isQuoted, "“\(run)” in “\(words)”", sourceLocation: example.location)
        }
      }
    }
  }

  @Test func `every kind and region of outlines has an English name`() {
    for outline in OutlineLibrary.standard.outlines {
      #expect(Language.english.translate(outline.kind, by: OutlineTexts.kinds) != outline.kind, "OutlineTexts lacks \(outline.kind)")
      guard let region = outline.region else { continue }
      #expect(Language.english.translate(region, by: OutlineTexts.regions) != region, "OutlineTexts lacks \(region)")
    }
  }

  @Test(arguments: RuleCase.all) func `the language decides about words alone`(_ example: RuleCase) {
    let analysis = Analysis(MarkedText(example.example.marked).text)
    let chinese = Linter(.standard).lint(analysis)
    let english = Linter(.standard, Self.english).lint(analysis)
    #expect(chinese.map(\.rule) == english.map(\.rule) && chinese.map(\.range) == english.map(\.range), sourceLocation: example.location)
    #expect(chinese.map(\.severity) == english.map(\.severity), sourceLocation: example.location)
    #expect(chinese.map { $0.fixes.map(\.edits) } == english.map { $0.fixes.map(\.edits) }, sourceLocation: example.location)
    #expect(chinese.map { $0.related.map(\.range) } == english.map { $0.related.map(\.range) }, sourceLocation: example.location)
  }
}

/// Chinese characters in English sentences.
enum Han {
  static func runs(in words: String) -> [String] {
    words.unicodeScalars.split { !(0x3400...0x9FFF).contains($0.value) }.map { String($0) }
  }

  /// Without what stands between quotation marks, title marks and brackets (words of reports, names of documents), and without units of
  /// figures.
  static func unquoted(_ words: String) -> String {
    var result = ""
    var depth = 0
    for character in words {
      if "“《（【〔〈(".contains(character) { depth += 1 }
      if depth == 0 { result.append(character) }
      if "”》）】〕〉)".contains(character) { depth -= 1 }
    }
    return result.replacing(#/([0-9}])(万元|亿元|元|年|分|个百分点)/#) { "\($0.1)" }
  }
}

/// Chinese words that English messages quote from elsewhere than the report: names of documents, outlines and indicators.
private enum Names {
  static let all: String = {
    let data = GrammarFile.all.filter { !$0.path.hasPrefix("Regions") && !$0.path.hasPrefix("Lexicon") }.map { "\($0.text)" }
    return (data + ["个百分点", "无", "号", "第", "字", "截至"]).joined(separator: "\n")
  }()

  /// 46户: what stands right behind a digit is the unit of a figure.
  static func isUnit(_ run: String, behindFigureIn words: String) -> Bool {
    guard let range = words.range(of: run), range.lowerBound > words.startIndex else { return false }
    return words[words.index(before: range.lowerBound)].isNumber && run.count <= 3
  }
}
