import TestSupport

/// Texts that hold what makes counting hard.
enum RandomText {
  private static let pieces = [
    "支出100.00万元，", "𠮷", "🇨🇳", "e\u{301}", "\u{FEFF}", "\n", "\r\n", "\r", "\t", "a", "é", "\u{200D}", "　", "。", "“三公”", " ",
  ]

  /// Valid UTF-8 of up to `count` pieces.
  static func valid(_ count: Int, _ generator: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &generator) { text += pieces.randomElement(using: &generator) ?? "" }
    return text
  }

  /// Pieces cut short and stray bytes among them.
  static func broken(_ count: Int, _ generator: inout SplitMix64) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.append(UInt8.random(in: 0...255, using: &generator))
      case 1: bytes += Array((pieces.randomElement(using: &generator) ?? "").utf8.dropLast())
      default: bytes += Array((pieces.randomElement(using: &generator) ?? "").utf8)
      }
    }
    return bytes
  }
}
