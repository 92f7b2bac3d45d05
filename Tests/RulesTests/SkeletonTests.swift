import Linting
import ReportFacts
import ReportStructure
import ReportText
import Rules
import Testing

/// The skeletons of `reportlint new`: complete as they are, and each section missed when it is taken out.
struct SkeletonTests {
  /// One outline, told by its id.
  struct Case: Sendable, CustomTestStringConvertible {
    let outline: Outline

    static let all = OutlineLibrary.standard.outlines.map(Case.init)
    var testDescription: String { outline.id }
    var year: Int { max(2011, min(2023, outline.years.upperBound)) }
    var text: String { outline.template.filled(unit: "澧江县水利局", year: year) }

    /// The lines of the skeleton without those from `heading` to the next heading of its rank.
    func text(without section: Outline.Section) -> String {
      let cut = outline.template.lines(of: section)
      var lines: [String] = []
      var depth: Int?
      for line in outline.template.lines {
        switch line {
        case .heading(let words, let own):
          if let open = depth, own <= open { depth = nil }
          if depth == nil, words == cut.first, words.hasPrefix(section.marker) { depth = own }
          if depth == nil { lines.append(words) }
        case .title(let words): lines.append(words)
        case .text(let words):
          if words.hasPrefix("附件") { depth = nil }
          if depth == nil { lines.append(words) }
        }
      }
      var text = lines.joined(separator: "\n") + "\n"
      text.replaceAll("{单位}", with: "澧江县水利局")
      text.replaceAll("{年度}", with: String(year))
      return text
    }

    var mandatory: [Outline.Section] {
      outline.sections.flatMap { outline.hasParts ? [$0] + $0.children : [$0] }.filter { !$0.isOptional }
    }

    func lint(_ text: String) -> [Finding] {
      Linter(.standard, Configuration(outline: outline.id)).lint(Analysis(SourceText(text)))
    }

    func name(of section: Outline.Section) -> String {
      var name = section.heading
      name.replaceAll("{单位}", with: "")
      name.replaceAll("{年度}", with: String(year))
      return name
    }
  }

  @Test(arguments: Case.all) func `nothing is said of a skeleton but what is to be filled in`(_ example: Case) {
    let findings = example.lint(example.text)
    let others = findings.filter { $0.rule != "leftover-placeholder" }
    #expect(others.isEmpty, "\(others.map { "\($0.rule) \($0.message)" })")
    let places = example.text.split(separator: "【", omittingEmptySubsequences: false).count - 1
    #expect(findings.count == places)
    #expect(places > 0)
  }

  @Test(arguments: Case.all) func `a skeleton without unit and year asks for them`(_ example: Case) {
    let findings = example.lint(example.outline.template.filled(unit: nil, year: nil))
    #expect(findings.allSatisfy { $0.rule == "leftover-placeholder" }, "\(findings.map { "\($0.rule) \($0.message)" })")
  }

  @Test(arguments: Case.all) func `a skeleton is recognised`(_ example: Case) {
    let analysis = Analysis(SourceText(example.text))
    let structure = Structure(analysis.report, region: example.outline.region)
    #expect(structure.outlines.first?.outline.id == example.outline.id)
  }

  @Test(arguments: Case.all) func `each mandatory section that is taken out is named, alone`(_ example: Case) {
    for section in example.mandatory {
      let findings = example.lint(example.text(without: section)).filter { $0.rule == "missing-section" }
      #expect(findings.count == 1, "\(section.heading): \(findings.map(\.message))")
      #expect(findings.first?.message.contains("“\(example.name(of: section))”") == true, "\(section.heading): \(findings.map(\.message))")
    }
  }

  @Test(arguments: Case.all) func `the fix for a section that is taken out puts it back in its place`(_ example: Case) {
    for section in example.mandatory {
      let text = SourceText(example.text(without: section))
      let findings = example.lint(example.text(without: section)).filter { $0.rule == "missing-section" }
      guard let fix = findings.first?.fixes.first else { continue }
      let mended = fix.applied(to: text)
      let left = example.lint(mended.string(0..<mended.count)).filter { $0.rule != "leftover-placeholder" }
      #expect(left.isEmpty, "\(section.heading): \(left.map { "\($0.rule) \($0.message)" })")
      #expect(Self.words(mended.string(0..<mended.count)) == Self.words(example.text), "\(section.heading)")
    }
  }

  /// The lines of a text that hold words, without blanks and without the unit, which an insertion cannot know.
  private static func words(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.replacing("澧江县水利局", with: "").filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }
}
