import ArgumentParser
import Foundation
import JSON
import Workspaces

/// Writes a tarball that installs without Swift.
struct Package: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a tarball with the binary, completions, the manual page, Editors/ and Grammar/.",
    discussion: "Run it at the top of the repository. The binary holds the Swift runtime: the machine that runs it needs none.")

  @Option(name: .shortAndLong, help: "The folder to write it into.")
  var output = "."

  func run() throws {
    // Static and dynamic builds do not share a folder.
    let build = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--scratch-path", ".build-static"]
    try Self.run(build + ["--product", "reportlint"])
    let program = try Self.run(build + ["--show-bin-path"]).trimmingCharacters(in: .whitespacesAndNewlines) + "/reportlint"
    let version =
      try Self.run(program, "--version").split(separator: " ").last.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) } ?? ""
    let name = "reportlint-\(version)-\(try Self.system())"
    let staging = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: staging) }
    try fill(staging.appending(path: name), program, version)
    let tarball = URL(filePath: output).appending(path: name + ".tar.gz").path
    // Owner and order are fixed, so that the same sources give the same list.
    try Self.run("tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "-C", staging.path, "-czf", tarball, name)
    print(tarball)
  }

  private func fill(_ root: URL, _ program: String, _ version: String) throws {
    let completions = [
      ("bash", "share/bash-completion/completions/reportlint"), ("zsh", "share/zsh/site-functions/_reportlint"),
      ("fish", "share/fish/vendor_completions.d/reportlint.fish"),
    ]
    for (shell, path) in completions {
      try write(try Self.run("env", Self.chinese, program, "--generate-completion-script", shell), to: root.appending(path: path))
    }
    let declarations = try JSONReader.read(Array(try Self.run("env", Self.chinese, program, "--experimental-dump-help").utf8))
    try write(ManualPage(declarations: declarations, version: version).roff, to: root.appending(path: "share/man/man1/reportlint.1"))
    let files = FileManager.default
    try files.createDirectory(at: root.appending(path: "bin"), withIntermediateDirectories: true)
    try files.copyItem(at: URL(filePath: program), to: root.appending(path: "bin/reportlint"))
    try Self.run("strip", root.appending(path: "bin/reportlint").path)
    try files.createDirectory(at: root.appending(path: "share/reportlint"), withIntermediateDirectories: true)
    for name in ["Editors", "Grammar", "README.md", "CHANGELOG.md", "LICENSE"] {
      try files.copyItem(at: URL(filePath: name), to: root.appending(path: "share/reportlint/\(name)"))
    }
    // The one Swift file there hands the data to the program.
    try files.removeItem(at: root.appending(path: "share/reportlint/Grammar/GrammarFile.swift"))
  }

  /// The language of the help that is packaged, whatever that of whoever packages it.
  private static let chinese = "LC_ALL=zh_CN.UTF-8"

  private func write(_ words: String, to file: URL) throws {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(words.utf8).write(to: file)
  }

  /// The kind of machine, as in linux-x86_64.
  private static func system() throws -> String {
    try run("uname", "-sm").lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-")
  }

  /// What a program prints; an error where it does not end well.
  @discardableResult
  private static func run(_ words: String...) throws -> String { try run(words) }

  @discardableResult
  private static func run(_ words: [String]) throws -> String {
    let result = try Platform.execute(words.map { Array($0.utf8) })
    guard result.status == 0 else {
      throw ValidationError("\(words.joined(separator: " ")): \(String(decoding: result.errors, as: UTF8.self))")
    }
    return String(decoding: result.output, as: UTF8.self)
  }
}
