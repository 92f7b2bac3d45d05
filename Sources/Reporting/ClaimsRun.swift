import ReportFacts
import Texts
import Workspaces

/// Puts out the claims of many inputs.
package struct ClaimsRun: Sendable {
  package let writer: any ClaimWriter

  package init(writer: any ClaimWriter) {
    self.writer = writer
  }

  /// Writes the claims of `inputs` and gives the number of those that could not be read.
  package func run(_ inputs: [Input], to output: Output, notes: RunNotes, work: OrderedWork = OrderedWork()) -> Int {
    var troubles = 0
    var documents = 0
    var unrecognised = 0
    work.run(count: inputs.count) { index in
      piece(inputs[index])
    } deliver: { piece in
      switch piece {
      case .written(let bytes, let note):
        documents += 1
        if let note { notes.say(note) }
        output.write(bytes)
      case .empty(let path): notes.say(RunNotes.empty(path))
      case .unrecognised: unrecognised += 1
      case .trouble(let trouble):
        troubles += 1
        notes.say(trouble.message)
      }
    }
    if documents == 0, unrecognised > 0 { notes.say(RunNotes.nothingRecognised) }
    return troubles
  }

  private enum Piece: Sendable {
    case written([UInt8], note: Wording?)
    case empty(String)
    case unrecognised
    case trouble(Trouble)
  }

  private func piece(_ input: Input) -> Piece {
    switch DocumentLoader.load(input) {
    case .document(let document):
      .written(
        writer.write(Analysis(document.text), of: document), note: document.confidence == .low ? RunNotes.doubtful(document) : nil)
    case .empty(let path): .empty(path)
    case .unrecognised: .unrecognised
    case .trouble(let trouble): .trouble(trouble)
    }
  }
}
