import Foundation
import JSON
import Linting
import Reporting
import Rules
import Testing

/// The pages of the documentation say what the program does.
struct DocumentationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let catalog = "Sources/reportlint/Documentation.docc"

  private static func words(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test func `the page of rules is what the catalog says`() throws {
    #expect(
      try Self.words("\(Self.catalog)/Rules.md") == RulesPage.text(Catalog.standard.rules),
      "swift run reportlint-dev rules > \(Self.catalog)/Rules.md")
  }

  @Test(arguments: [
    "README.md", "CONTRIBUTING.md", "Editors/README.md", "\(catalog)/Documentation.md", "\(catalog)/Architecture.md",
    "\(catalog)/Configuration.md", "\(catalog)/ManyReports.md", "\(catalog)/Stability.md",
  ]) func `links lead somewhere`(_ page: String) throws {
    let folder = Self.root.appending(path: page).deletingLastPathComponent()
    let words = try Self.words(page)
    for link in words.matches(of: #/\]\(([^)#]+)(?:#[^)]*)?\)/#).map({ String($0.1) }) where !link.contains("://") {
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: link).path), "\(page): \(link)")
    }
    for name in words.matches(of: #/<doc:([A-Za-z]+)>/#).map({ String($0.1) }) {
      #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: "\(Self.catalog)/\(name).md").path), "\(page): \(name)")
    }
  }

  @Test func `every test that holds an invariant is there`() throws {
    let page = try Self.words("\(Self.catalog)/Architecture.md")
    let invariants = try #require(page.components(separatedBy: "## Map").first)
    let files = FileManager.default.enumerator(atPath: Self.root.appending(path: "Tests").path)?.compactMap { $0 as? String } ?? []
    let named = invariants.matches(of: #/`([A-Za-z]+Tests)`/#).map { String($0.1) }
    #expect(named.count > 12)
    for test in named { #expect(files.contains { $0.hasSuffix("/\(test).swift") }, "\(test)") }
  }

  @Test func `every member of JSON is on the page of what is stable`() throws {
    let page = try Self.words("\(Self.catalog)/Stability.md")
    let report = Self.root.appending(path: "Tests/Fixtures/FaultyReports/qingxi-education-self-evaluation.txt").path
    let lines = try [Program.run("--check", "--format", "jsonl", "--verbose", report), Program.run("claims", "--format", "jsonl", report)]
    var members: Set<String> = []
    for line in lines.flatMap({ $0.output.split(separator: "\n") }) { Self.collect(try JSONReader.read(Array(line.utf8)), into: &members) }
    #expect(members.contains("edits") && members.contains("operandLines"))
    // The words of an edit and its place are told in the words of the page.
    for member in members { #expect(page.contains("`\(member)`"), "\(member)") }
  }

  private static func collect(_ json: JSONValue, into members: inout Set<String>) {
    for member in json.object?.members ?? [] {
      members.insert(member.key)
      collect(member.value, into: &members)
    }
    for element in json.array ?? [] { collect(element, into: &members) }
  }
}
