import ReportSyntax
import ReportText

/// A number within running text that counts what follows: 一是, 二要, 第三，, 其四，, （五）, ⑥.
struct SpokenMark {
  let kind: Kind
  let value: Int
  /// The whole mark, in UTF-8 offsets of the text.
  let range: Range<Int>
  /// Its number.
  let numeral: Range<Int>
  let script: NumeralScript

  /// Marks of one kind count one list.
  enum Kind: Hashable {
    /// 一是
    case `is`
    /// 一要
    case must
    /// 第一，
    case ordinal
    /// 其一，
    case among
    /// （1）
    case bracketed
    /// （一）
    case bracketedChinese
    /// ①
    case circled
    /// 1. or 1、
    case arabic
  }

  /// Reads the mark at `position`, where a line, sentence or clause begins; nil where there is none.
  init?(_ bytes: [UInt8], at position: Int, before end: Int) {
    guard position < end else { return nil }
    var reader = Reader(bytes: bytes, position: position, end: end)
    switch bytes[position] {
    case 0xE4, 0xE5:
      if reader.take("其") {
        guard let number = reader.chinese(), reader.take("，") || reader.take("、") || reader.take("是") else { return nil }
        self.init(.among, number, position, reader)
      } else {
        guard let number = reader.chinese() else { return nil }
        let kind: Kind
        if reader.take("是") { kind = .is } else if reader.take("要") { kind = .must } else { return nil }
        // 一是一，二是二 counts nothing.
        var next = reader
        guard next.chinese() == nil else { return nil }
        self.init(kind, number, position, reader)
      }
    case 0xE7:
      guard reader.take("第"), let number = reader.chinese(), reader.take("，") || reader.take("、") || reader.take("是") else { return nil }
      self.init(.ordinal, number, position, reader)
    case 0xEF, 0x28, 0xE2, 0x30...0x39:
      guard let mark = NumberingMark(bytes, in: position..<end), let found = NumeralScript.find(bytes, in: mark.range) else { return nil }
      let kinds: [Numbering.Style: Kind] = [
        .bracketedArabic: .bracketed, .bracketedChinese: .bracketedChinese, .circled: .circled, .arabic: .arabic,
      ]
      guard let kind = kinds[mark.numbering.style], !Self.isOperand(bytes, mark.range, end) else { return nil }
      self.init(kind: kind, value: mark.numbering.value, range: mark.range, numeral: found.range, script: found.script)
    default: return nil
    }
  }

  private init(_ kind: Kind, _ number: (value: Int, range: Range<Int>), _ start: Int, _ reader: Reader) {
    self.init(kind: kind, value: number.value, range: start..<reader.position, numeral: number.range, script: .chinese)
  }

  private init(kind: Kind, value: Int, range: Range<Int>, numeral: Range<Int>, script: NumeralScript) {
    self.kind = kind
    self.value = value
    self.range = range
    self.numeral = numeral
    self.script = script
  }

  /// Whether the mark is the name of a column or formula: （3）=（1）+（2）.
  private static func isOperand(_ bytes: [UInt8], _ range: Range<Int>, _ end: Int) -> Bool {
    guard range.upperBound < end else { return true }
    switch bytes.scalar(at: range.upperBound, before: end).scalar {
    case "=", "＝", "+", "＋", "-", "－", "×", "÷", "/", "*", "、", "，", ",", "。", "；", "）", ")", "≈", "—", "~", "～", "和", "与", "及", "至", "到",
      "的", "列", "项",
      "款", "条", "栏", "式":
      return true
    default: return false
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var position: Int
    let end: Int

    mutating func take(_ character: StaticString) -> Bool {
      guard position + 3 <= end, bytes.begins(position..<end, with: character) else { return false }
      position += 3
      return true
    }

    /// A numeral from 一 to 九十九.
    mutating func chinese() -> (value: Int, range: Range<Int>)? {
      guard position + 3 <= end, let found = NumeralScript.find(bytes, in: position..<min(end, position + 9)),
        found.range.lowerBound == position,
        found.script == .chinese
      else { return nil }
      for value in 1...30 where NumeralScript.chinese.written(value).map({ bytes[found.range].elementsEqual($0.utf8) }) == true {
        position = found.range.upperBound
        return (value, found.range)
      }
      return nil
    }
  }
}
