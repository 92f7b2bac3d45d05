import LanguageServerProtocol
import Linting
import ReportFacts
import ReportText

/// A document that the client has open: its text, what is known of it, and what the client was told.
struct OpenDocument: Sendable {
  let uri: String
  let languageId: String
  var version: Int
  /// The text and its lines.
  var lines: LineIndex
  /// What is known of the text as it was when it was last read.
  var reading: Reading?
  /// How far the text has changed since then; nil where it has not.
  var change: TextChange?
  /// The findings as they are told.
  var diagnostics: DiagnosticList
  /// What judges the document, as it was settled last.
  var judge: Judge?
  /// The semantic tokens that the client was given last.
  var tokens: SemanticTokens?

  var text: SourceText { lines.text }

  /// - Parameters:
  ///   - opening: a number that no other opening of the same document has.
  ///   - countsByteOrderMark: whether one at the start is text; it is where the client sent it.
  init(uri: String, languageId: String, version: Int, text: SourceText, opening: Int, countsByteOrderMark: Bool = true) {
    self.uri = uri
    self.languageId = languageId
    self.version = version
    lines = LineIndex(text, countsByteOrderMark: countsByteOrderMark)
    diagnostics = DiagnosticList(opening: opening)
  }

  /// Replaces a range of the text, in UTF-8 offsets.
  mutating func replace(_ range: Range<Int>, with words: String) {
    note(TextChange(prefix: range.lowerBound, suffix: text.count - range.upperBound))
    lines = lines.replacing(range, with: words)
  }

  /// Replaces the whole text. What both texts have in common counts as unchanged.
  mutating func replace(with words: String) {
    let new = SourceText(words)
    let ends = CommonEnds(text, new)
    note(TextChange(prefix: ends.prefix, suffix: ends.suffix))
    lines = LineIndex(new, countsByteOrderMark: true)
  }

  private mutating func note(_ next: TextChange) {
    change = change.map { TextChange(prefix: min($0.prefix, next.prefix), suffix: min($0.suffix, next.suffix)) } ?? next
  }

  /// Brings what is known of the text up to the text.
  mutating func read(_ judge: Judge, _ shape: DiagnosticShape) {
    if change == nil, let reading, reading.judge.settlement == judge.settlement { return }
    let next = Reading(lines, judge, reusing: reading)
    let movement = reading.flatMap { earlier in change.map { Movement(from: earlier.text.count, earlier.lineCount, to: lines, $0) } }
    diagnostics.update(next.findings, DiagnosticWriter(uri: uri, Positions(lines, shape.encoding), shape), movement)
    reading = next
    change = nil
  }
}

/// How much of a text stayed through changes: so many bytes at its beginning and at its end.
struct TextChange: Sendable, Equatable {
  let prefix: Int
  let suffix: Int
}
