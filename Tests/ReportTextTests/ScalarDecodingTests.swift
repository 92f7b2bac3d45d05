import ReportText
import TestSupport
import Testing

struct ScalarDecodingTests {
  private func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = bytes.scalar(at: offset, before: bytes.count)
      scalars.append(scalar)
      offset += length
    }
    return scalars
  }

  @Test func `bytes that are no text decode as the standard library decodes them`() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<2000 {
      let bytes = RandomText.broken(12, &generator)
      #expect(scalars(bytes) == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars), "\(bytes)")
    }
  }

  @Test func `every pair and triple around the limits of UTF-8 decodes as the standard library decodes it`() {
    let limits: [UInt8] = [
      0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4,
      0xF5, 0xFF,
    ]
    for a in limits {
      for b in limits {
        for c in limits {
          let bytes = [a, b, c, 0x80]
          #expect(scalars(bytes) == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars), "\(bytes)")
        }
      }
    }
  }

  @Test func `nothing behind the end is looked at`() {
    let bytes = Array("元".utf8)
    let cut = bytes.scalar(at: 0, before: 2)
    #expect(cut.scalar == "\u{FFFD}")
    #expect(cut.length == 2)
  }

  @Test func `white space is trimmed in all the forms that documents contain`() {
    let text = SourceText("\u{FEFF} \t\u{3000}\u{A0}合 计\u{2003}\u{200B}\r\n")
    #expect(text.string(text.bytes.trimmed(0..<text.count)) == "合 计")
  }

  @Test func `white space alone trims to its empty beginning`() {
    #expect(SourceText("a 　\t ").bytes.trimmed(1..<7) == 1..<1)
  }

  @Test func `a scalar that ends like a space is not trimmed`() {
    // U+2460 ends in 0xA0 as U+00A0 does.
    let text = SourceText("①à")
    #expect(text.bytes.trimmed(0..<text.count) == 0..<text.count)
  }
}
