import Foundation
import Linting
import ReportFacts
import ReportStructure
import ReportText
import Reporting
import Rules
import Workspaces

/// Measures inside this process: the engine alone, then whole checks from the file to the written finding.
struct EngineBench {
  let runs: Int
  /// What the names of the wanted measurements contain; empty for all.
  var only = ""

  func measure(_ reports: BenchReports, _ folder: BenchFolder) -> [BenchResult] {
    let typical = SourceText(reports.typical)
    let long = SourceText(reports.nearest(to: 25_000))
    let large = SourceText(reports.large)
    let texts = (0..<BenchFolder.count).map { SourceText(reports.texts[$0 % reports.texts.count]) }
    // A single report takes so little time that the clock would be measured.
    let repeats = 20
    let report = Analysis(long).report
    let results: [BenchResult?] = [
      result("structure, one report of 25 KB", bytes: long.count, divisor: repeats) { for _ in 0..<repeats { use(Structure(report)) } },
      result("analysis, one report", bytes: typical.count, divisor: repeats) { for _ in 0..<repeats { use(Analysis(typical)) } },
      result("analysis, one report of 25 KB", bytes: long.count, divisor: repeats) { for _ in 0..<repeats { use(Analysis(long)) } },
      result("analysis, 1,000 reports, one core", bytes: texts.reduce(0) { $0 + $1.count }) { for text in texts { use(Analysis(text)) } },
      result("analysis, 10 MB in one file", bytes: large.count) { use(Analysis(large)) },
      result("files alone, 1,000 reports, all cores", bytes: folder.reportBytes) { read(folder.reports) },
      result("whole check, one report", bytes: typical.count, divisor: repeats) { for _ in 0..<repeats { check(folder.typical) } },
      result("whole check, 1,000 reports, all cores", bytes: folder.reportBytes) { check(folder.reports) },
      result("whole check, 10 MB in one file", bytes: folder.largeBytes) { check(folder.large) },
    ]
    return results.compactMap(\.self) + keystrokes(reports)
  }

  /// What one more character costs while the analysis of the text before it is at hand.
  private func keystrokes(_ reports: BenchReports) -> [BenchResult] {
    var results: [BenchResult] = []
    for (size, count) in [("25 KB", 25_000), ("250 KB", 250_000), ("2.5 MB", 2_500_000)] {
      let bytes = reports.joined(atLeast: count)
      for (typed, keystroke) in [("a word", Keystroke.word), ("a digit", Keystroke.digit)] {
        let name = "analysis again behind \(typed) typed, \(size)"
        guard only.isEmpty || name.contains(only), let made = keystroke(bytes) else { continue }
        if let result = result(name, bytes: bytes.count, { use(Analysis(made.after, reusing: made.before)) }) { results.append(result) }
      }
    }
    return results
  }

  private func result(_ name: String, bytes: Int, divisor: Int = 1, _ body: () -> Void) -> BenchResult? {
    guard only.isEmpty || name.contains(only) else { return nil }
    return BenchResult(name: name, microseconds: medianMicroseconds(runs: runs, body) / divisor, bytes: bytes)
  }

  private func check(_ path: String) {
    var finder = InputFinder()
    finder.add(FilePath(path))
    guard let output = try? Output(file: FilePath("/dev/null")) else { return }
    let run = CheckRun(linters: Linters(Linter(.standard)), writer: FindingFormat.jsonl.writer(Appearance()))
    _ = run.run(finder.inputs, to: output, notes: RunNotes { _ in })
    output.finish()
  }

  /// What a check costs besides the engine: finding, reading and recognising the files.
  private func read(_ path: String) {
    var finder = InputFinder()
    finder.add(FilePath(path))
    let inputs = finder.inputs
    OrderedWork().run(count: inputs.count) { index in
      if case .document(let document) = DocumentLoader.load(inputs[index]) { document.text.count } else { 0 }
    } deliver: { _ in
    }
  }

  /// Keeps the compiler from leaving out what nobody looks at.
  @inline(never)
  private func use<Value>(_ value: Value) {
    withExtendedLifetime(value) {}
  }
}
