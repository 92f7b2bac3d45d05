#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program run to its end with its output thrown away.
///
/// Foundation's `Process` starts threads and takes milliseconds of its own, which is as much as what is measured.
enum ChildProcess {
  struct Run {
    let microseconds: Int
    let peakKilobytes: Int
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs `command` from a process of its own, `reportlint-dev time-run`: on Linux the peak memory of a child begins with that of the
  /// process it was started from, and ours holds all the reports.
  /// What needs less than that small process (some 19 MB) is told as needing as much.
  static func run(_ command: [String]) throws -> Run {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure(description: String(cString: strerror(errno))) }
    let identifier = try start([OwnProgram.path, "time-run", "--"] + command, output: ends[1])
    close(ends[1])
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = read(ends[0], &buffer, buffer.count)
    close(ends[0])
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    let numbers = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard status == 0, numbers.count == 2 else { throw Failure(description: "\(command.joined(separator: " ")): could not be run") }
    return Run(microseconds: numbers[0], peakKilobytes: numbers[1])
  }

  /// Runs `command` from this process.
  static func runDirectly(_ command: [String]) throws -> Run {
    let sink = open("/dev/null", O_WRONLY)
    defer { close(sink) }
    let begun = ContinuousClock.now
    let identifier = try start(command, output: sink)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(identifier, &status, 0, &usage) < 0, errno == EINTR {}
    let took = ContinuousClock.now - begun
    // Findings are no failure; 127 is what a program that cannot be run gives.
    guard status & 0x7F == 0, status >> 8 & 0xFF != 127 else { throw Failure(description: "\(command[0]): status \(status)") }
    #if canImport(Darwin)
      let peak = usage.ru_maxrss / 1024
    #else
      let peak = usage.ru_maxrss
    #endif
    return Run(microseconds: Int(took / .microseconds(1)), peakKilobytes: Int(peak))
  }

  private static func start(_ command: [String], output: Int32) throws -> pid_t {
    guard let name = command.first else { throw Failure(description: "no command") }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let arguments = command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    var identifier: pid_t = 0
    let code = posix_spawnp(&identifier, name, &actions, nil, arguments + [nil], environ)
    guard code == 0 else { throw Failure(description: "\(name): \(String(cString: strerror(code)))") }
    return identifier
  }
}
