import Linting
import ReportFacts
import ReportText
import Texts
import Workspaces

/// A check of many inputs: read, analysed and written on all cores, put out in order.
package struct CheckRun: Sendable {
  package let linters: Linters
  package let writer: any FindingWriter
  /// The most findings shown of one document.
  package let limit: Int
  package let fixing: Fixing
  /// The findings that are known and let be.
  package let baselines: Baselines

  /// What becomes of the fixes.
  package enum Fixing: Sendable {
    /// They are told with their findings.
    case none
    /// They are applied to the files, the safe ones or all; what is left is told.
    case apply(unsafe: Bool)
    /// What applying them would change is put out instead of the findings.
    case diff(unsafe: Bool)
  }

  package init(linters: Linters, writer: any FindingWriter, limit: Int = 1000, fixing: Fixing = .none, baselines: Baselines = Baselines()) {
    self.linters = linters
    self.writer = writer
    self.limit = limit
    self.fixing = fixing
    self.baselines = baselines
  }

  /// Checks `inputs` and says what was found, in numbers.
  ///
  /// - Parameters:
  ///   - fixedText: where the text of standard input goes when it was to be fixed.
  ///   - progress: where it is said how far the run has come.
  package func run(
    _ inputs: [Input], to output: Output, fixedText: Output? = nil, notes: RunNotes, tally: BaselineTally = BaselineTally(),
    progress: Progress? = nil,
    work: OrderedWork = OrderedWork()
  ) -> CheckSummary {
    var summary = CheckSummary()
    var isFirst = true
    progress?.begin(inputs.count)
    if !isDiff { output.write(writer.opening) }
    let crashed = Crashes.earlier
    work.run(count: inputs.count) { index in
      if crashed.contains(index) { return piece(index, .trouble(Trouble(path: inputs[index].display, cause: .crashed))) }
      return Crashes.during(index) { piece(index, inputs[index]) }
    } deliver: { piece in
      summary.add(piece.counts)
      if !piece.bytes.isEmpty || !piece.notes.isEmpty { progress?.clear() }
      if !piece.bytes.isEmpty {
        if !isFirst { output.write(writer.separator) }
        output.write(piece.bytes)
        isFirst = false
      }
      if let text = piece.fixedText { fixedText?.write(text) }
      if let share = piece.share { tally.add(share) }
      for note in piece.notes { notes.say(note) }
      progress?.step()
    }
    progress?.clear()
    if !isDiff { output.write(writer.closing(summary)) }
    if summary.documents == 0, summary.unrecognised > 0 { notes.say(RunNotes.nothingRecognised) }
    return summary
  }

  private var isDiff: Bool {
    if case .diff = fixing { true } else { false }
  }

  /// What is put out and counted for one input.
  private struct Piece: Sendable {
    var bytes: [UInt8] = []
    var counts = CheckSummary()
    var notes: [Wording] = []
    /// The fixed text of standard input, in the encoding it came in.
    var fixedText: [UInt8]?
    var share: BaselineTally.Share?

    mutating func add(_ trouble: Trouble) {
      counts.add(trouble)
      notes.append(trouble.message)
    }
  }

  private func piece(_ index: Int, _ input: Input) -> Piece {
    var piece = Piece()
    piece.share = baselines.baseline(of: index).map { BaselineTally.Share(baseline: $0.index, name: $0.name) }
    switch DocumentLoader.load(input) {
    case .document(let document): judge(document, from: input, linters[index], &piece)
    case .empty(let path): piece.notes.append(RunNotes.empty(path))
    case .unrecognised: piece.counts.unrecognised += 1
    case .trouble(let trouble):
      piece.add(trouble)
      if !isDiff { piece.bytes = writer.write(trouble) }
    }
    return piece
  }

  private func judge(_ document: Document, from input: Input, _ linter: Linter, _ piece: inout Piece) {
    if document.confidence == .low { piece.notes.append(RunNotes.doubtful(document)) }
    switch fixing {
    case .none:
      tell(Subject(Analysis(document.text), linter.configuration), of: document, linter, &piece)
    case .diff(let isUnsafe):
      let fixed = fixer(linter, unsafe: isUnsafe, piece.share).fix(document.text)
      piece.counts.add(linter.lint(Analysis(document.text)))
      piece.bytes = UnifiedDiff.write(from: document.text, to: fixed.text, path: document.path)
    case .apply(let isUnsafe):
      let fixed = fixer(linter, unsafe: isUnsafe, piece.share).fix(document.text)
      do throws(Trouble) {
        let written = try store(fixed, of: document, from: input, &piece)
        piece.counts.fixed += fixed.applied
        tell(Subject(Analysis(fixed.text), linter.configuration), of: document.holding(fixed.text, as: written), linter, &piece)
      } catch {
        piece.add(error)
        tell(Subject(Analysis(document.text), linter.configuration), of: document, linter, &piece)
      }
    }
  }

  /// Writes the fixed text where the document came from, in its encoding, and gives the bytes.
  private func store(_ fixed: Fixer.Result, of document: Document, from input: Input, _ piece: inout Piece) throws(Trouble) -> [UInt8] {
    // Whoever pipes a text through gets it back, fixed or not.
    if case .standardInput = input { piece.fixedText = document.source }
    if fixed.applied == 0 {
      if let path = input.writtenFile { Platform.removeLeftover(of: path) }
      return document.source
    }
    guard let bytes = document.bytes(of: fixed.text) else { throw Trouble(path: document.path, cause: .damaged) }
    switch input {
    case .named(let path), .found(let path):
      do { try Platform.replace(path, with: bytes) } catch { throw Trouble(path: document.path, cause: .unwritable(error)) }
    case .standardInput: piece.fixedText = bytes
    case .staged, .trouble: break
    }
    return bytes
  }

  /// Mends what its baseline does not let be.
  private func fixer(_ linter: Linter, unsafe: Bool, _ share: BaselineTally.Share?) -> Fixer {
    guard let share else { return Fixer(linter: linter, appliesUnsafe: unsafe) }
    let (baseline, today) = (baselines.baselines[share.baseline], baselines.today)
    return Fixer(linter: linter, appliesUnsafe: unsafe) { baseline.apply(to: $0, of: $1, named: share.name, today: today).findings }
  }

  /// Takes away what the baseline of a document knows.
  private func unknown(_ findings: [Finding], of document: Document, _ piece: inout Piece) -> [Finding] {
    guard var share = piece.share else { return findings }
    let baseline = baselines.baselines[share.baseline]
    let outcome = baseline.apply(to: findings, of: document.text, named: share.name, today: baselines.today)
    share.taken = outcome.taken
    share.entries = baseline.entries(for: findings, of: document.text, named: share.name, today: baselines.today)
    piece.share = share
    return outcome.findings
  }

  private func tell(_ subject: Subject, of document: Document, _ linter: Linter, _ piece: inout Piece) {
    let findings = unknown(linter.lint(subject), of: document, &piece)
    piece.counts.add(findings)
    let checked = CheckedDocument(document, findings: findings, outlines: subject.structure.outlines, limit: limit)
    piece.bytes = writer.write(checked)
    if checked.omitted > 0, !writer.showsOmitted {
      piece.notes.append(FormatTexts.moreToShow(document.path, checked.omitted))
    }
  }
}
