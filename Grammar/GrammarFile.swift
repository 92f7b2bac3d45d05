/// One data file of this folder, embedded in the binary at build time.
package struct GrammarFile: Sendable {
  /// Its path below `Grammar/`, such as `Lexicon/Units.tsv`.
  package let path: String
  /// Its text.
  package let text: StaticString

  /// The file at `path`, or nil where there is none.
  package static func named(_ path: String) -> GrammarFile? {
    all.first { $0.path == path }
  }
}
