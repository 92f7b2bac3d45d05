import ArgumentParser

/// Runs a command and prints its microseconds and its peak memory in kilobytes; `bench` uses it.
struct TimeRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time-run", abstract: "Run a command; print microseconds and kilobytes.", shouldDisplay: false)

  @Argument(parsing: .postTerminator)
  var command: [String]

  func run() throws {
    let run = try ChildProcess.runDirectly(command)
    print(run.microseconds, run.peakKilobytes)
  }
}
