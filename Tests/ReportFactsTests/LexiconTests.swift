import Grammar
import Testing

@testable import ReportFacts

struct LexiconTests {
  private let lines = (GrammarFile.named("Lexicon/Cues.txt")?.text.description ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }

  @Test func `every line names a cue, and every name stands once`() {
    let names = Set(Cue.allCases.map(\.dataName))
    let found = lines.map { String($0.prefix { $0 != ":" }) }
    #expect(!found.isEmpty)
    for name in found { #expect(names.contains(name), "\(name)") }
    #expect(Set(found).count == found.count)
  }

  @Test func `no word stands in two classes, or twice in one`() {
    var classes: [String: [String]] = [:]
    for line in lines {
      let name = String(line.prefix { $0 != ":" })
      for word in line.dropFirst(name.count + 1).split(separator: " ") { classes[String(word), default: []].append(name) }
    }
    for (word, names) in classes.sorted(by: { $0.key < $1.key }) where names.count > 1 {
      Issue.record("\(word) stands in \(names.joined(separator: ", "))")
    }
  }

  @Test func `every unit line is read, and no unit stands twice`() {
    let units = (GrammarFile.named("Lexicon/Units.tsv")?.text.description ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }
    var seen: Set<Substring> = []
    for line in units {
      let columns = line.split(separator: "\t")
      #expect(columns.count == 3, "\(line)")
      #expect(columns.count == 3 && Unit.Dimension(rawValue: String(columns[1])) != nil && Int(columns[2]) != nil, "\(line)")
      for word in columns.first?.split(separator: " ") ?? [] { #expect(seen.insert(word).inserted, "\(word)") }
    }
  }
}
