import ArgumentParser
import Foundation
import Reporting

/// Measures the engine and the program, so that every later change can be compared.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure analysis, whole checks, start-up and memory, beside other programs if wanted.",
    discussion:
      "Build with -c release, and the program too: swift build -c release. Other programs get the folder of the 1,000 files appended.")

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: "A folder of further reports; told when it is not there.")
  var corpus = "../shared/corpus"

  @Option(help: "Runs of each measurement; the median is told.")
  var runs = 7

  @Option(help: "Only the measurements inside this process whose names contain this, such as \"one report\".")
  var only = ""

  @Option(help: "Another build of reportlint than the one beside this program.")
  var program: String?

  @Option(help: "A command to time on the same 1,000 files, such as \"rumdl check --no-cache\"; may be repeated.")
  var peer: [String] = []

  @Option(help: "A command to compare start-up with, such as \"ruff --version\"; may be repeated.")
  var startupPeer: [String] = []

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs must be at least 1") }
  }

  func run() throws {
    let reports = BenchReports.load(corpus: corpus)
    for note in reports.notes { FileHandle.standardError.write(Data("reportlint-dev: \(note)\n".utf8)) }
    guard !reports.texts.isEmpty else { throw ValidationError("no reports to measure with; run it at the top of the repository") }
    let folder = try BenchFolder(reports)
    defer { folder.remove() }
    var results = EngineBench(runs: runs, only: only).measure(reports, folder)
    guard only.isEmpty else { return print(table(results), terminator: "") }
    let program = program ?? OwnProgram.beside("reportlint")
    if FileManager.default.isExecutableFile(atPath: program) {
      results += try ProcessBench(runs: runs, program: program).measure(folder, peers: peer, startupPeers: startupPeer)
    } else {
      FileHandle.standardError.write(Data("reportlint-dev: no \(program); start-up and memory are not measured\n".utf8))
    }
    print(table(results), terminator: "")
  }

  private func table(_ results: [BenchResult]) -> String {
    format == .json ? BenchResult.json(results) : BenchResult.table(results)
  }
}
