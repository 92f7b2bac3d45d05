import Foundation
import JSON
import LanguageServerProtocol
import Testing

/// The command and the server say the same of a report.
struct SameFindingsTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  private static let reports: [URL] = ["Reports", "FaultyReports"].flatMap { folder in
    let folder = fixtures.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
    return names.filter { $0.hasSuffix(".txt") }.map { folder.appending(path: $0) }
  }

  @Test func `every report of the fixtures has the same findings in the editor and on the command line`() throws {
    #expect(!Self.reports.isEmpty)
    let told = try check(Self.reports.map(\.path))
    for report in Self.reports {
      var editor = TestEditor(.utf32)
      editor.open(try String(contentsOf: report, encoding: .utf8))
      let shown = (editor.published[TestEditor.uri]?["diagnostics"]?.array ?? []).map { diagnostic in
        let start = diagnostic["range"]?["start"]
        let end = diagnostic["range"]?["end"]
        return [start?["line"], start?["character"], end?["line"], end?["character"]].map { "\(($0?.integer ?? -1) + 1)" }.joined(
          separator: ":")
          + " \(diagnostic["code"]?.string ?? "") \(diagnostic["message"]?.string ?? "")"
      }
      #expect(shown == told[report.path] ?? [], "\(report.lastPathComponent)")
    }
  }

  /// What the command finds, by file.
  private func check(_ paths: [String]) throws -> [String: [String]] {
    let process = Process()
    process.executableURL = ProgramTests.program
    process.arguments = ["--check", "--language", "zh", "--format", "jsonl"] + paths
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var told: [String: [String]] = [:]
    for line in bytes.split(separator: 0x0A) {
      let finding = try JSONReader.read(Array(line))
      guard let path = finding["path"]?.string else { continue }
      let place = ["line", "column", "endLine", "endColumn"].map { "\(finding[$0]?.integer ?? 0)" }.joined(separator: ":")
      told[path, default: []].append("\(place) \(finding["rule"]?.string ?? "") \(finding["message"]?.string ?? "")")
    }
    return told
  }
}
