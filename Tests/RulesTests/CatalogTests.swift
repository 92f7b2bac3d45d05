import Linting
import Rules
import Testing

struct CatalogTests {
  private let rules = Catalog.standard.rules

  @Test func `ids are unique and in kebab case`() {
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      let words = rule.id.split(separator: "-", omittingEmptySubsequences: false)
      #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("a"..."z").contains($0) } }, "\(rule.id)")
    }
  }

  @Test func `a rule is found by its id`() {
    for rule in rules { #expect(Catalog.standard.rule(rule.id)?.summary == rule.summary) }
    #expect(Catalog.standard.rule("no-such-rule") == nil)
  }

  @Test func `every rule says what and why in whole sentences`() {
    for rule in rules {
      #expect(rule.summary.hasSuffix("。"), "\(rule.id)")
      #expect(rule.rationale.hasSuffix("。"), "\(rule.id)")
    }
  }

  @Test func `every rule has an example that it flags and one that it passes, three at least in all`() {
    for rule in rules {
      let flags = rule.examples.count { if case .flags = $0.expectation { true } else { false } }
      #expect(flags > 0, "\(rule.id)")
      #expect(rule.examples.count > flags, "\(rule.id)")
      #expect(rule.examples.count >= 3, "\(rule.id)")
    }
  }

  @Test func `an example stands in the file of its rule`() {
    for rule in rules {
      let name = rule.id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      for example in rule.examples { #expect("\(example.file)".hasSuffix("/\(name).swift"), "\(rule.id)") }
    }
  }
}
