import Linting
import ReportText

/// What makes a finding the same finding in another version of the report: its rule, the words it flags and the words it compares them
/// with, without white space. Where they stand and what the message says do not count, so text may be inserted, moved and re-flowed.
enum Fingerprint {
  /// One for each finding, 64 hexadecimal digits; findings alike in everything are told apart by their order.
  ///
  /// - Parameter path: makes them differ from file to file; nil where whoever reads them keeps the path himself.
  static func all(_ findings: [Finding], in text: SourceText, path: String? = nil) -> [String] {
    var seen: [[UInt8]: Int] = [:]
    return findings.map { finding in
      var key = Array((path ?? "").utf8) + [0] + Array(finding.rule.utf8) + [0] + words(finding.range, text)
      for place in finding.related { key += [0] + words(place.range, text) }
      let earlier = seen[key, default: 0]
      seen[key] = earlier + 1
      return SHA256.hexadecimal(of: earlier == 0 ? key : key + [0, 0] + Array(String(earlier).utf8))
    }
  }

  private static func words(_ range: Range<Int>, _ text: SourceText) -> [UInt8] {
    var words = text.bytes[range.clamped(to: 0..<text.count)].filter { $0 > 0x20 }
    // The ideographic space is as white as any.
    while let space = words.firstRange(of: [0xE3, 0x80, 0x80]) { words.removeSubrange(space) }
    return words
  }
}
