import JSON
import Linting
import ReportFacts
import ReportText
import Texts
import Workspaces

/// A check of documents that come as JSON, one a line (`{"path": …, "text": …}`), their findings put out as JSON lines in the same order:
/// for engines that spread documents over many machines.
///
/// A line that is no such object gives a line `{"inputLine": …, "error": …}` in its place, and the next one is read.
package struct StreamRun: Sendable {
  package let linter: Linter
  /// The most findings told of one document.
  package let limit: Int

  package init(linter: Linter, limit: Int = 1000) {
    self.linter = linter
    self.limit = limit
  }

  /// The most bytes of a line. A line is held twice while it is read, and several at once.
  private static let mostBytes = 64 << 20

  /// Reads `descriptor` to its end and says what was found, in numbers.
  package func run(
    _ descriptor: Int32 = Platform.standardInput, to output: Output, notes: RunNotes, stream: OrderedStream = OrderedStream()
  ) -> CheckSummary {
    let lines = LineReader(descriptor, limit: Self.mostBytes)
    var summary = CheckSummary()
    stream.run {
      lines.next()
    } work: { line in
      piece(line)
    } deliver: { piece in
      summary.add(piece.counts)
      output.write(piece.bytes)
      for note in piece.notes { notes.say(note) }
    } idle: {
      output.flush()
    }
    return summary
  }

  private var language: Language { linter.configuration.language }

  private struct Piece: Sendable {
    var bytes: [UInt8] = []
    var counts = CheckSummary()
    var notes: [Wording] = []
  }

  private func piece(_ line: LineReader.Line) -> Piece {
    guard let bytes = line.bytes else { return error(TroubleTexts.longLine(Self.mostBytes >> 20), line.number) }
    // An empty line at the end is how many programs end their output.
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { return Piece() }
    guard let value = try? JSONReader.read(bytes) else { return error(TroubleTexts.noJSON(), line.number) }
    guard let path = value["path"]?.string, let text = value["text"]?.string else {
      return error(TroubleTexts.noDocument(), line.number)
    }
    let document = Document(path: path, text: SourceText(text))
    let findings = linter.lint(Analysis(document.text))
    let checked = CheckedDocument(document, findings: findings, limit: limit)
    var piece = Piece(bytes: JSONFindings(asLines: true).write(checked))
    piece.counts.add(findings)
    if checked.omitted > 0 { piece.notes.append(FormatTexts.moreToShow(path, checked.omitted)) }
    return piece
  }

  private func error(_ words: Wording, _ number: Int) -> Piece {
    var json = JSONWriter()
    json.object { json in
      json.key("inputLine")
      json.integer(number)
      json.key("error")
      json.string(language.say(words))
    }
    json.raw("\n")
    var piece = Piece(bytes: json.bytes)
    let trouble = Trouble(path: language.say(TroubleTexts.inputLine(number)), cause: .line(words))
    piece.counts.add(trouble)
    piece.notes.append(trouble.message)
    return piece
  }
}
