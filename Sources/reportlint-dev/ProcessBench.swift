import Foundation

/// Measures programs from the outside: start-up, and whole checks beside other programs, the runs taking turns so that a busy moment of
/// the machine falls on all.
struct ProcessBench {
  let runs: Int
  let program: String

  func measure(_ folder: BenchFolder, peers: [String], startupPeers: [String]) throws -> [BenchResult] {
    let startups = ["\(program) --version"] + startupPeers
    var results = try takeTurns(startups.map(Self.words), runs: runs * 8)
    let checks = ["\(program) --check --format concise"] + peers
    results += try takeTurns(checks.map { Self.words($0) + [folder.reports] }, bytes: folder.reportBytes, runs: runs)
    results += try takeTurns([[program, "--check", "--format", "concise", folder.large]], bytes: folder.largeBytes, runs: runs)
    return results
  }

  private func takeTurns(_ commands: [[String]], bytes: Int? = nil, runs: Int) throws -> [BenchResult] {
    var times = commands.map { _ in [Int]() }
    var peaks = commands.map { _ in 0 }
    for round in 0...runs {
      for (index, command) in commands.enumerated() {
        let run = try ChildProcess.run(command)
        // The first round warms the file cache.
        if round > 0 { times[index].append(run.microseconds) }
        peaks[index] = max(peaks[index], run.peakKilobytes)
      }
    }
    return commands.indices.map { index in
      BenchResult(
        name: "process: " + Self.name(commands[index]), microseconds: times[index].sorted()[times[index].count / 2], bytes: bytes,
        peakKilobytes: peaks[index])
    }
  }

  /// The command without the folders that programs and files happen to lie in.
  private static func name(_ command: [String]) -> String {
    command.map { $0.hasPrefix("/") ? String($0.split(separator: "/").last ?? "") : $0 }.joined(separator: " ")
  }

  private static func words(_ command: String) -> [String] {
    command.split(separator: " ").map(String.init)
  }
}
