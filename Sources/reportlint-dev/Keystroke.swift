import ReportFacts
import ReportText

/// A character typed into the middle of a long report.
struct Keystroke {
  let before: Analysis
  let after: SourceText

  /// A word typed into the first long line without a digit behind the middle.
  static func word(in bytes: [UInt8]) -> Keystroke? {
    let lines = bytes[(bytes.count / 2)...].split(separator: 0x0A).dropFirst()
    guard let line = lines.first(where: { $0.count > 120 && !$0.contains { $0 &- 0x30 < 10 } }) else { return nil }
    return Keystroke(bytes, "很", at: line.startIndex + line.count / 2)
  }

  /// A digit typed before the first one behind the middle.
  static func digit(in bytes: [UInt8]) -> Keystroke? {
    bytes[(bytes.count / 2)...].firstIndex { $0 &- 0x30 < 10 }.map { Keystroke(bytes, "1", at: $0) }
  }

  private init(_ bytes: [UInt8], _ typed: String, at offset: Int) {
    let text = SourceText(bytes)
    let place = text.scalarBoundary(atOrBefore: offset)
    before = Analysis(text)
    after = text.applying(TextEdit(range: place..<place, replacement: typed))
  }
}
