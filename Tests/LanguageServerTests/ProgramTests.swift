import Foundation
import Testing

/// The program itself, over pipes.
struct ProgramTests {
  /// The folder of the test bundle, where the program is built too.
  static let program: URL = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let parts = bundle.split(separator: "/", omittingEmptySubsequences: false)
    let end = parts.firstIndex { $0.hasSuffix(".xctest") } ?? parts.count - 1
    return URL(filePath: parts[..<end].joined(separator: "/")).appending(path: "reportlint")
  }()

  private func framed(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }

  /// What the server answers to `input`, and how it ends when its input does.
  private func run(_ input: String, _ arguments: [String] = ["--stdio"]) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    let (source, output) = (Pipe(), Pipe())
    process.standardInput = source
    process.standardOutput = output
    try process.run()
    source.fileHandleForWriting.write(Data(input.utf8))
    try source.fileHandleForWriting.close()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: told, as: UTF8.self), process.terminationStatus)
  }

  private let initialize = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#
  private let open = #"""
    {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:1","languageId":"plaintext","version":1,\#
    "text":"支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。"}}}
    """#

  @Test func `a session over pipes begins, finds a mistake and ends well`() throws {
    let bye = [#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#, #"{"jsonrpc":"2.0","method":"exit"}"#]
    let (output, status) = try run(([initialize, open] + bye).map(framed).joined())
    #expect(output.contains("\"serverInfo\":{\"name\":\"reportlint\""))
    #expect(output.contains("\"positionEncoding\":\"utf-16\""))
    #expect(status == 0)
  }

  @Test func `the server ends when its input does, after telling what it found`() throws {
    let (output, status) = try run([initialize, open].map(framed).joined())
    #expect(output.contains("sum-mismatch"))
    #expect(status == 1)
  }

  @Test func `an encoding named on the command line outweighs the client`() throws {
    let (output, _) = try run(framed(initialize), ["--stdio", "--position-encoding", "utf-8"])
    #expect(output.contains("\"positionEncoding\":\"utf-8\""))
  }

  @Test func `the server ends when its client dies`() throws {
    let client = Process()
    client.executableURL = URL(filePath: "/bin/sleep")
    client.arguments = ["60"]
    try client.run()
    let process = Process()
    process.executableURL = Self.program
    process.arguments = ["--stdio"]
    let source = Pipe()
    process.standardInput = source
    process.standardOutput = Pipe()
    try process.run()
    let named = initialize.replacing("\"processId\":null", with: "\"processId\":\(client.processIdentifier)")
    source.fileHandleForWriting.write(Data(framed(named).utf8))
    client.terminate()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    // Its input was open all the while.
    try source.fileHandleForWriting.close()
  }
}
