import JSON
import ReportText
import Texts

extension Baseline {
  /// The file where none is named.
  package static let name = ".reportlint-baseline.json"

  /// Reads a baseline; what is wrong with it is told, and what is right is taken.
  package static func read(_ bytes: [UInt8], path: FilePath) -> (baseline: Baseline, problems: [ConfigurationProblem]) {
    var reader = Reader(bytes, path)
    reader.read()
    return (reader.baseline, reader.problems)
  }

  /// The file: one entry a line, so that versions of it are easily compared.
  package var bytes: [UInt8] {
    var lines = entries.map { entry -> String in
      var writer = JSONWriter()
      writer.object { writer in
        writer.key("file")
        writer.string(entry.path)
        writer.key("rule")
        writer.string(entry.key.rule)
        writer.key("quantity")
        writer.string(entry.key.quantity)
        writer.key("value")
        writer.string(entry.key.value)
        if !entry.key.words.isEmpty {
          writer.key("words")
          writer.array { writer in for word in entry.key.words { writer.string(word) } }
        }
        if entry.count > 1 {
          writer.key("count")
          writer.integer(entry.count)
        }
        if let reason = entry.reason {
          writer.key("reason")
          writer.string(reason)
        }
        if let expires = entry.expires {
          writer.key("expires")
          writer.string(expires)
        }
      }
      return "    " + String(decoding: writer.bytes, as: UTF8.self)
    }
    if !lines.isEmpty { lines = [lines.joined(separator: ",\n")] }
    return Array((["{", "  \"version\": 1,", "  \"entries\": ["] + lines + ["  ]", "}", ""]).joined(separator: "\n").utf8)
  }

  private struct Reader {
    var baseline: Baseline
    var problems: [ConfigurationProblem] = []
    let bytes: [UInt8]
    let index: LineIndex

    init(_ bytes: [UInt8], _ path: FilePath) {
      baseline = Baseline(path: path)
      self.bytes = bytes
      index = LineIndex(SourceText(bytes))
    }

    mutating func read() {
      do {
        let node = try JSONNodeReader.read(bytes)
        guard node["version"]?.integer == 1 else { return tell(node.range, ConfigurationTexts.baselineVersion()) }
        guard let entries = node["entries"]?.array else { return tell(node.range, ConfigurationTexts.baselineEntries()) }
        for entry in entries {
          if let known = self.entry(entry) { baseline.entries.append(known) }
        }
      } catch {
        tell(error.offset..<error.offset, ConfigurationReader.words(error.reason))
      }
    }

    private mutating func entry(_ node: JSONNode) -> Entry? {
      guard let path = node["file"]?.string, let rule = node["rule"]?.string, let value = node["value"]?.string else {
        tell(node.range, ConfigurationTexts.baselineEntry())
        return nil
      }
      if let expires = node["expires"], expires.string.map(Self.isDay) != true {
        tell(expires.range, ConfigurationTexts.baselineExpires())
        return nil
      }
      let count = node["count"]?.integer ?? 1
      guard count > 0 else {
        tell(node.range, ConfigurationTexts.baselineCount())
        return nil
      }
      return Entry(
        path: path,
        key: BaselineKey(
          rule: rule, quantity: node["quantity"]?.string ?? "", value: value, words: node["words"]?.array?.compactMap(\.string) ?? []),
        count: count, reason: node["reason"]?.string, expires: node["expires"]?.string, line: index.line(at: node.range.lowerBound) + 1)
    }

    private static func isDay(_ words: String) -> Bool {
      let bytes = Array(words.utf8)
      return bytes.count == 10 && bytes.indices.allSatisfy { $0 == 4 || $0 == 7 ? bytes[$0] == 0x2D : (0x30...0x39).contains(bytes[$0]) }
    }

    private mutating func tell(_ range: Range<Int>, _ message: Wording) {
      let offset = min(range.lowerBound, bytes.count)
      problems.append(
        ConfigurationProblem(
          path: baseline.path, line: index.line(at: offset) + 1, column: index.column(of: offset, .codePoints) + 1, message: message,
          range: range))
    }
  }
}
