import ReportSyntax
import ReportText
import TestSupport
import Testing

struct LawTests {
  private static let snippets = [
    "支出100.00万元，其中：基本支出60.00万元。", "一、", "（一）", "1.", "①", "第一部分", "附件1-2", "# ", "- ", "概况", "\n", "\n", "\n\n", "\r\n", "\r", "\t",
    "\t", "\n\t", "\n\t", "\n\n\t", "|", " | ", "|---|---|\n", "\\|", "（", "）", "“", "”", "《", "》", "(", ")", "。", "；", "绩", "𠮷", "🇨🇳",
    "e\u{301}", "\u{FEFF}", "　", "**", "---\n", "<!-- x -->", "2024年", "报告\n", "合计", "9",
  ]

  private func text(_ count: Int, _ generator: inout SplitMix64) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      bytes += Array((Self.snippets.randomElement(using: &generator) ?? "").utf8)
    }
    return bytes
  }

  @Test func `random snippets keep the laws`() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<4000 { checkLaws(Report(SourceText(text(40, &generator)))) }
  }

  @Test func `snippets cut at any byte keep the laws`() {
    var generator = SplitMix64(seed: 12)
    for _ in 0..<40 {
      let bytes = text(25, &generator)
      for end in bytes.indices {
        checkLaws(Report(SourceText(Array(bytes[..<end]))))
        checkLaws(Report(SourceText(Array(bytes[end...]))))
      }
    }
  }

  @Test func `random bytes keep the laws`() {
    var generator = SplitMix64(seed: 13)
    let likely = Array("\t\n\r|-#。（）\u{FEFF}".utf8)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        Bool.random(using: &generator) ? UInt8.random(in: 0...255, using: &generator) : likely.randomElement(using: &generator) ?? 0
      }
      checkLaws(Report(SourceText(bytes)))
    }
  }

  @Test func `an earlier report at hand changes nothing but the time, wherever its text was edited`() {
    var generator = SplitMix64(seed: 15)
    for round in 0..<60 {
      var bytes = text(20, &generator)
      // Long enough for blocks on both sides of an edit to be kept.
      for _ in 0..<Int.random(in: 0...150, using: &generator) {
        bytes += Array((["支出90万元。\n", "一、概况\n", "\n", "词语\n"].randomElement(using: &generator) ?? "").utf8)
        if Int.random(in: 0..<8, using: &generator) == 0 { bytes += text(6, &generator) }
      }
      var report = Report(SourceText(bytes))
      for step in 0..<40 {
        let start = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, start + ([0, 0, 1, 2, 9, 60].randomElement(using: &generator) ?? 0))
        bytes.replaceSubrange(start..<end, with: text(step % 5 == 0 ? 12 : 2, &generator))
        let text = SourceText(bytes)
        report = Report(text, reusing: report)
        #expect(report == Report(text), "round \(round), step \(step)")
      }
    }
  }

  @Test func `line ends of another kind change no block but its length`() {
    var generator = SplitMix64(seed: 14)
    for _ in 0..<1000 {
      let bytes = text(30, &generator).filter { $0 != 0x0D }
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let kinds = Report(SourceText(bytes)).blocks.map(\.kind)
      #expect(Report(SourceText(Array(lines.joined(separator: [0x0D, 0x0A])))).blocks.map(\.kind) == kinds)
      #expect(Report(SourceText(Array(lines.joined(separator: [0x0D])))).blocks.map(\.kind) == kinds)
    }
  }

  @Test func `twenty megabytes in one line, in tabs, in bars and in blank lines are parsed`() {
    let count = 20_000_000
    #expect(Report(SourceText(Array(repeating: UInt8(ascii: "9"), count: count))).blocks.count == 1)
    for filler in ["\t", "|", "\n"] {
      checkLaws(Report(SourceText(Array(repeating: Array(filler.utf8)[0], count: count / 10))))
    }
  }

  @Test func `rows that are refused again and again are read in linear time`() {
    let refused = "\t一、本单位\n\n\t2\n\t本单位。\n\n\t绩\n\n\n\n"
    let report = Report(SourceText(String(repeating: refused, count: 20_000)))
    #expect(report.blocks.count > 20_000)
  }
}
