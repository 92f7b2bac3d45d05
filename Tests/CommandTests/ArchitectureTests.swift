import Foundation
import Testing

/// The invariants of the architecture that can be read off the sources.
struct ArchitectureTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// Each module of the engine and what it may import.
  private static let engine: [(module: String, imports: Set<String>)] = [
    ("ReportText", []),
    ("ReportSyntax", ["ReportText"]),
    ("ReportFacts", ["Grammar", "ReportSyntax", "ReportText"]),
    ("ReportStructure", ["Grammar", "ReportSyntax", "ReportText"]),
    ("ReportCitations", ["Grammar", "ReportSyntax", "ReportText"]),
    ("Texts", []),
    ("Linting", ["ReportCitations", "ReportFacts", "ReportStructure", "ReportSyntax", "ReportText", "Texts"]),
    ("Rules", ["Grammar", "Linting", "ReportCitations", "ReportFacts", "ReportStructure", "ReportSyntax", "ReportText", "Texts"]),
  ]

  /// The Swift files below `folder`, with their lines.
  private static func files(in folder: String) throws -> [(name: String, lines: [Substring])] {
    let root = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
    return try (names ?? []).sorted().map { name in
      let words = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      return ("\(folder)/\(name)", words.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  @Test func `the engine imports what stands left of it, and never Foundation`() throws {
    for (module, allowed) in Self.engine {
      let files = try Self.files(in: "Sources/\(module)")
      #expect(!files.isEmpty)
      for (name, lines) in files {
        let imports = lines.filter { $0.hasPrefix("import ") }.map { String($0.dropFirst(7)) }
        #expect(allowed.isSuperset(of: imports), "\(name)")
      }
    }
  }

  @Test func `binary fractions appear nowhere in the engine`() throws {
    for (module, _) in Self.engine {
      for (name, lines) in try Self.files(in: "Sources/\(module)") {
        for line in lines where !line.contains("//") {
          #expect(!line.contains("Double") && !line.contains("Float"), "\(name): \(line)")
        }
      }
    }
  }

  @Test func `nothing is written that traps by design, and the engine keeps no global variable`() throws {
    for (name, lines) in try Self.files(in: "Sources") where !name.contains("Embed") && !name.contains("embed-grammar") {
      for line in lines where !line.contains("//") {
        for word in ["fatalError(", "preconditionFailure(", "try!", " as!", "nonisolated(unsafe)"] {
          #expect(!line.contains(word), "\(name): \(line)")
        }
        #expect(!line.hasPrefix("var ") && !line.contains("static var ") || line.contains("{"), "\(name): \(line)")
      }
    }
  }

  @Test func `nothing opens a connection`() throws {
    for (name, lines) in try Self.files(in: "Sources") {
      for line in lines {
        for word in ["FoundationNetworking", "URLSession", "socket(", "connect("] { #expect(!line.contains(word), "\(name): \(line)") }
      }
    }
  }

  @Test func `no file is longer than 400 lines`() throws {
    for folder in ["Sources", "Tests"] {
      for (name, lines) in try Self.files(in: folder) { #expect(lines.count <= 401, "\(name)") }
    }
  }

  @Test func `the commands of the README are those that the checks run`() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let checks = try String(contentsOf: Self.root.appending(path: ".ci/run"), encoding: .utf8)
    for line in checks.split(separator: "\n") where line.hasPrefix("check='") || line.hasPrefix("tests='") {
      let command = line.drop { $0 != "'" }.dropFirst().dropLast()
      #expect(readme.contains(command), "\(command)")
    }
  }
}
