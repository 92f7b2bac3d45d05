import Linting
import ReportText
import Texts

extension Rule {
  /// Characters that were lost when the file was saved or converted: bytes that are none, U+FFFD, and 锟斤拷, which is two U+FFFD read as GBK.
  static let damagedText = Rule(
    id: "damaged-text",
    summary: "不应有乱码。",
    rationale: "乱码处原来的字已经丢失，可能正好是数字或单位，核对不了，审核人也读不了。",
    severity: .error,
    examples: [
      .flags("基本支出60.00⟦\u{FFFD}⟧元，全部用于人员经费。", message: "这里有1个字符是乱码，原来的字已经丢失；请对照原稿补上"),
      .flags("项目⟦\u{FFFD}\u{FFFD}⟧30.00万元。", message: "这里有2个字符是乱码"),
      .flags("全年⟦锟斤拷锟斤拷⟧支出90.00万元。", message: "“锟斤拷”是转换编码留下的乱码，原来的字已经丢失；请对照原稿补上"),
      .passes("全年支出90.00万元。"),
      .passes("锟、斤两个字分开写。"),
    ],
    check: RuleCheck { subject in
      Damage.runs(in: subject.text.bytes).map { Remark(message: $0.message, range: $0.range) }
    })
}

/// Places where characters were lost.
private struct Damage {
  let range: Range<Int>
  let message: Wording

  static func runs(in bytes: [UInt8]) -> [Damage] {
    var runs: [Damage] = []
    var offset = 0
    // Where it is asked next whether the bytes are sound.
    var question = 3
    while offset < bytes.count {
      if offset >= question {
        offset = bytes.withUnsafeBufferPointer { sound($0, from: offset) }
        question = offset + 64
      }
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      // Most Chinese characters, which are neither 锟 nor U+FFFD.
      let lead = bytes[offset]
      if lead >= 0xE1, lead <= 0xE8, offset + 2 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80, bytes[offset + 2] & 0xC0 == 0x80 {
        offset += 3
        continue
      }
      let start = offset
      while isRelic(bytes, offset) { offset += relic.utf8CodeUnitCount }
      if offset > start {
        runs.append(Damage(range: start..<offset, message: PunctuationTexts.relic()))
        continue
      }
      var count = 0
      while offset < bytes.count, bytes[offset] >= 0x80 {
        let (scalar, length) = bytes.scalar(at: offset, before: bytes.count)
        guard scalar == "\u{FFFD}" else { break }
        count += 1
        offset += length
      }
      if count > 0 {
        runs.append(Damage(range: start..<offset, message: PunctuationTexts.damaged(count)))
      } else {
        offset += bytes.scalar(at: offset, before: bytes.count).length
      }
    }
    return runs
  }

  /// The first offset from `offset` on, where a scalar begins, that lost characters may stand within 64 bytes of.
  private static func sound(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
    // A character that broke off right before would seem to go on here.
    if bytes[offset - 1] >= 0xC0 || bytes[offset - 2] >= 0xE0 || bytes[offset - 3] >= 0xF0 { return offset }
    let end = bytes.block(from: offset) { byte, next in
      // The last two bytes of U+FFFD and the first two of 锟.
      ((byte ^ 0xBF) | (next ^ 0xBD) == 0 ? 1 : 0) | ((byte ^ 0xE9) | (next ^ 0x94) == 0 ? 1 : 0)
    }
    var position = offset
    while position < end, bytes.isPlainUTF8(from: position) { position += 64 }
    if position == offset { return offset }
    // What begins before and ends behind it was not looked at whole.
    if bytes[position - 1] >= 0xC0 { return position - 1 }
    return bytes[position - 2] >= 0xE0 ? position - 2 : position
  }

  private static let relic: StaticString = "锟斤拷"

  private static func isRelic(_ bytes: [UInt8], _ offset: Int) -> Bool {
    relic.withUTF8Buffer { relic in
      guard offset + relic.count <= bytes.count else { return false }
      for index in relic.indices where bytes[offset + index] != relic[index] { return false }
      return true
    }
  }
}
