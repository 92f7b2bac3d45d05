import Linting
import ReportCitations
import ReportFacts
import ReportText
import Rules
import Testing

struct CitationRuleTests {
  private static let rules = Catalog.standard.rules.filter { rule in
    ["issuing-number", "citation-", "title-mark", "law-article", "superseded"].contains { rule.id.hasPrefix($0) }
  }

  @Test func `every citation rule states what it rests on`() {
    #expect(Self.rules.count == 11)
    for rule in Self.rules {
      #expect(!rule.basis.isEmpty, "\(rule.id)")
      for basis in rule.basis where basis.standing == .rule { #expect(basis.clause != nil, "\(rule.id): \(basis.source)") }
    }
  }

  @Test func `what only practice asks for is never called a regulation`() {
    for rule in Self.rules where rule.basis.allSatisfy({ $0.standing == .practice }) {
      #expect(!rule.summary.contains("规定") && !rule.rationale.contains("规定"), "\(rule.id)")
      for example in rule.examples {
        let text = MarkedText(example.marked).text
        for finding in rule.findings(in: Analysis(text)) { #expect(!finding.message.contains("规定"), "\(finding.message)") }
      }
    }
  }

  @Test func `documents of the configuration are held against citations like those that come along`() {
    let text = SourceText("根据《青岭县财政局关于加强绩效管理的通知》（青财绩〔2022〕16号）要求，")
    let analysis = Analysis(text)
    let policies = Policy.list("青财绩〔2022〕6号\t青岭县财政局关于加强绩效管理的通知\t青岭县财政局\t2022\tin_force")
    #expect(Rule.named("issuing-number-differs")?.findings(in: Subject(analysis)).isEmpty == true)
    let findings = Linter(.standard, Configuration(policies: policies)).lint(analysis).filter { $0.rule == "issuing-number-differs" }
    #expect(findings.map { text.string($0.range) } == ["青财绩〔2022〕16号"])
    #expect(findings.first?.fixes.first?.edits.map(\.replacement) == ["青财绩〔2022〕6号"])
    let known = SourceText("根据《青岭县财政局关于加强绩效管理的通知》（青财绩〔2022〕6号）要求，")
    #expect(Linter(.standard, Configuration(policies: policies)).lint(Analysis(known)).isEmpty)
  }

  @Test func `what is not verified accuses nobody`() {
    let policies = Policy.list("青财绩〔2022〕6号\t青岭县财政局关于加强绩效管理的通知\t青岭县财政局\t2022\tin_force\tunverified")
    let text = SourceText("根据《青岭县财政局关于加强绩效管理的通知》（青财绩〔2022〕16号）要求，")
    let findings = Linter(.standard, Configuration(policies: policies)).lint(Analysis(text))
    #expect(findings.map(\.rule) == ["issuing-number-unknown"])
    #expect(findings.first?.severity == .information && findings.first?.fixes.isEmpty == true)
  }
}

extension Rule {
  fileprivate static func named(_ id: String) -> Rule? { Catalog.standard.rule(id) }
}
