import ReportText
import TestSupport
import Testing

struct WordTests {
  private let bytes = Array("基本支出60.00万元，项目支出".utf8)

  @Test func `a word stands where all its bytes do, before the end`() {
    #expect(bytes.holds("支出", at: 6, before: bytes.count))
    #expect(!bytes.holds("支出", at: 6, before: 11))
    #expect(!bytes.holds("支出", at: 5, before: bytes.count))
    #expect(!bytes.holds("支出", at: -1, before: bytes.count))
    #expect(!bytes.holds("支出万", at: bytes.count - 6, before: bytes.count + 9))
  }

  @Test func `a range ends with a word that lies within it`() {
    #expect(bytes.ends(0..<12, with: "支出"))
    #expect(!bytes.ends(7..<12, with: "支出"))
    #expect(bytes.ends(0..<bytes.count, withOneOf: ["收入", "支出"]))
    #expect(!bytes.ends(0..<0, with: "支"))
  }

  @Test func `the first of several words is found, and none that reaches beyond the range`() {
    #expect(bytes.first("支出", in: 0..<bytes.count) == 6)
    #expect(bytes.first("支出", in: 7..<bytes.count) == bytes.count - 6)
    #expect(bytes.first("支出", in: 7..<bytes.count - 1) == nil)
    #expect(bytes.first("6", in: 0..<bytes.count) == 12)
    #expect(bytes.contains("万元", in: 0..<bytes.count))
    #expect(!bytes.contains("亿元", in: 0..<bytes.count))
    #expect(bytes.first("支出", in: 0..<9000) == 6)
  }

  @Test func `a byte is found as by looking at one after another`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) & 0x87 }
      let (start, end) = (Int.random(in: 0...8, using: &random), Int.random(in: 8...70, using: &random))
      let wanted = UInt8.random(in: 0...255, using: &random) & 0x87
      let expected = (start..<max(start, min(end, bytes.count))).first { bytes[$0] == wanted } ?? max(start, min(end, bytes.count))
      #expect(bytes.first(wanted, from: start, before: end) == expected)
    }
  }

  @Test func `blocks without what is looked for are passed over, and no other`() {
    var bytes = [UInt8](repeating: 0x41, count: 300)
    bytes[200] = 0x42
    func block(from offset: Int) -> Int { bytes.withUnsafeBufferPointer { $0.block(from: offset) { byte, _ in byte == 0x42 ? 1 : 0 } } }
    #expect(block(from: 0) == 192)
    #expect(block(from: 137) == 137)
    // The last bytes are never passed over.
    #expect(block(from: 201) == 265)
  }

  @Test func `only what decodes without a loss is plain UTF-8`() {
    var random = SplitMix64(seed: 12)
    let pieces: [[UInt8]] = [[0x41], Array("汉".utf8), Array("，".utf8), Array("é".utf8), [0xE6], [0x1A], [0xA1], [0xFF], Array("𠮷".utf8)]
    for round in 0..<2000 {
      var bytes = Array("十个字的开头，".utf8)
      let start = bytes.count
      while bytes.count < start + 70 { bytes += pieces[Int.random(in: 0..<(round % 2 == 0 ? 4 : pieces.count), using: &random)] }
      let isPlain = bytes.withUnsafeBufferPointer { $0.isPlainUTF8(from: start) }
      var position = start
      var isWhole = true
      while position < start + 64 {
        let (scalar, length) = bytes.scalar(at: position, before: bytes.count)
        if scalar == "\u{FFFD}" || length == 4, position + 3 <= start + 64 { isWhole = false }
        position += length
      }
      if isPlain { #expect(isWhole) }
      if round % 2 == 0 { #expect(isPlain) }
    }
  }
}
