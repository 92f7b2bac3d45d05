import Foundation

/// The built program, run as a process.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  /// The folder of the test bundle, where the program is built too.
  static let folder: URL = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let parts = bundle.split(separator: "/", omittingEmptySubsequences: false)
    let end = parts.firstIndex { $0.hasSuffix(".xctest") } ?? parts.count - 1
    return URL(filePath: parts[..<end].joined(separator: "/"))
  }()

  static func run(_ arguments: String..., input: String? = nil, locale: [String: String] = [:]) throws -> Program {
    try run(list: arguments, input: input, locale: locale)
  }

  /// - Parameter locale: the variables that name a language; none of those of whoever runs the tests.
  static func run(list arguments: [String], input: String? = nil, locale: [String: String] = [:]) throws -> Program {
    let process = Process()
    process.executableURL = folder.appending(path: "reportlint")
    process.arguments = arguments
    let inherited = ProcessInfo.processInfo.environment.filter { !["LC_ALL", "LC_MESSAGES", "LANG"].contains($0.key) }
    process.environment = inherited.merging(locale) { $1 }
    let (output, errors, source) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = source
    try process.run()
    if let input { source.fileHandleForWriting.write(Data(input.utf8)) }
    try source.fileHandleForWriting.close()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Program(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: told, as: UTF8.self), errors: String(decoding: complained, as: UTF8.self))
  }

  /// Runs a line of shell in which `$REPORTLINT` is the program.
  static func shell(_ line: String) throws -> Program {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.environment = ["REPORTLINT": folder.appending(path: "reportlint").path, "PATH": "/usr/bin:/bin"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Program(status: process.terminationStatus, output: String(decoding: told, as: UTF8.self), errors: "")
  }
}
