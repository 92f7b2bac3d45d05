import ArgumentParser
import Foundation
import ReportFacts
import ReportText

/// Shows what the engine reads in a file: its figures with their roles, then its claims.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Show figures, roles and claims of a file.")

  @Argument var path: String
  @Flag var json = false

  func run() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let text = SourceText([UInt8](data))
    if !json { for line in Inspection.figures(text) + Inspection.cells(text) + Inspection.facts(text) { print(line) } }
    let analysis = Analysis(text)
    let index = LineIndex(text)
    for claim in analysis.claims {
      let line = index.line(at: claim.result.range.lowerBound) + 1
      let operands = claim.operands.map { text.string($0.range) }
      if json {
        let list = operands.map { "\"\($0.replacingOccurrences(of: "\"", with: "'"))\"" }.joined(separator: ",")
        print(
          "{\"kind\":\"\(claim.kind.rawValue)\",\"verdict\":\"\(claim.verdict.rawValue)\",\"line\":\(line),\"result\":\"\(text.string(claim.result.range))\",\"operands\":[\(list)]}"
        )
      } else {
        print(
          "\(line) \(claim.kind) \(text.string(claim.result.range)) ← \(operands.joined(separator: ", ")) \(claim.verdict) \(claim.confidence)"
        )
      }
    }
  }
}
