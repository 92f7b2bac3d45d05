import ArgumentParser
import Evaluation
import Foundation

/// Writes how well claims are read into the page that is kept in the repository.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read the labelled texts and write precision and recall by kind to Tests/Fixtures/ACCURACY.md.",
    discussion: "Run it at the top of the repository. With --misses it also says what was missed, invented or judged otherwise.")

  @Option(help: "The folder of the labelled texts.")
  var fixtures = "Tests/Fixtures"

  @Flag(help: "List every claim that was missed, invented or judged otherwise.")
  var misses = false

  @Flag(help: "Write nothing; status 1 where the page is not what it should be.")
  var check = false

  func run() throws {
    let evaluation = Evaluation(try LabelledText.all(in: fixtures))
    let path = fixtures + "/ACCURACY.md"
    let kept = (try? Data(contentsOf: URL(fileURLWithPath: path))).map { String(decoding: $0, as: UTF8.self) }
    if misses { for miss in evaluation.misses { print(miss) } }
    print(evaluation.page, terminator: "")
    guard kept != evaluation.page else { return }
    if check { throw ExitCode(1) }
    try Data(evaluation.page.utf8).write(to: URL(fileURLWithPath: path))
  }
}
