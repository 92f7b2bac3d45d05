import Foundation
import JSON
import Linting
import Reporting
import Rules
import Testing
import Workspaces

struct ConfigurationSchemaTests {
  private static let published = URL(filePath: #filePath).appending(path: "../../../../Editors/reportlint.schema.json").standardized

  @Test func `the published schema is up to date`() throws {
    let text = String(decoding: try Data(contentsOf: Self.published), as: UTF8.self)
    #expect(
      text == ConfigurationSchema.text(Catalog.standard.rules),
      "swift run reportlint-dev schema > Editors/reportlint.schema.json")
  }

  @Test(arguments: [
    "{}", #"{ "outline": "a", "region": "湖南", "language": "en" }"#, #"{ "rules": { "sum-mismatch": "off", "zero-base": "hint" } }"#,
    #"{ "extends": "a.json" }"#, #"{ "extends": ["a.json", "b.json"] }"#, #"{ "include": [], "exclude": ["a/**"] }"#,
    #"{ "outlines": ["a.md"], "policies": ["b.tsv"], "baseline": "c.json", "$schema": "s" }"#,
    #"{ "overrides": [{ "paths": ["a"], "rules": { "sum-mismatch": "error" }, "outline": "x", "language": "zh" }] }"#,
  ]) func `the schema accepts what the reader accepts`(_ text: String) throws {
    #expect(try verdicts(text) == .init(schema: true, reader: true))
  }

  @Test(arguments: [
    "[]", #""a""#, #"{ "rule": {} }"#, #"{ "rules": { "sum-missmatch": "off" } }"#, #"{ "rules": { "sum-mismatch": "warn" } }"#,
    #"{ "rules": { "sum-mismatch": true } }"#, #"{ "rules": [] }"#, #"{ "language": "fr" }"#, #"{ "region": "" }"#, #"{ "region": 1 }"#,
    #"{ "include": "a" }"#, #"{ "include": [1] }"#, #"{ "exclude": ["!a"] }"#, #"{ "exclude": [""] }"#, #"{ "extends": 1 }"#,
    #"{ "extends": [""] }"#, #"{ "overrides": {} }"#, #"{ "overrides": [{}] }"#, #"{ "overrides": [{ "paths": "a" }] }"#,
    #"{ "overrides": [{ "paths": ["a"], "include": [] }] }"#, #"{ "overrides": ["a"] }"#, #"{ "baseline": null }"#, #"{ "$schema": 1 }"#,
  ]) func `the schema denies what the reader denies`(_ text: String) throws {
    #expect(try verdicts(text) == .init(schema: false, reader: false))
  }

  @Test func `the example of the page on configuration is right`() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../../Sources/reportlint/Documentation.docc/Configuration.md").standardized
    let words = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    let example = try #require(words.components(separatedBy: "```json\n").dropFirst().first?.components(separatedBy: "```").first)
    #expect(try verdicts(example) == .init(schema: true, reader: true))
  }

  private struct Verdicts: Equatable {
    let schema: Bool
    let reader: Bool
  }

  private func verdicts(_ text: String) throws -> Verdicts {
    let schema = try JSONNodeReader.read(Array(ConfigurationSchema.text(Catalog.standard.rules).utf8))
    let vocabulary = ConfigurationVocabulary(rules: Catalog.standard.rules.map(\.id))
    let (_, problems) = ConfigurationFile.read(Array(text.utf8), path: FilePath("/c.json"), knowing: vocabulary)
    return Verdicts(schema: SchemaValidator(root: schema).accepts(try JSONNodeReader.read(Array(text.utf8))), reader: problems.isEmpty)
  }
}
