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
  enum Kind: Int, CaseIterable {
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

  /// What has to stand at `position` for a mark to begin there; few characters do.
  @inline(__always)
  static func mayBegin(with byte: UInt8) -> Bool {
    switch byte {
    case 0xE4, 0xE5, 0xE7, 0xEF, 0x28, 0xE2, 0x30...0x39: true
    default: false
    }
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
      guard Reader.mayBeArabic(bytes, at: position, before: end), let mark = NumberingMark(bytes, in: position..<end),
        let found = NumeralScript.find(bytes, in: mark.range)
      else { return nil }
      guard let kind = Kind(mark.numbering.style), !Self.isOperand(bytes, mark.range, end) else { return nil }
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

    /// A numeral from 一 to 三十.
    mutating func chinese() -> (value: Int, range: Range<Int>)? {
      let start = position
      let first = digit(at: start)
      guard first > 0 else { return nil }
      let second = digit(at: start + 3)
      let third = second > 0 ? digit(at: start + 6) : 0
      let value: Int
      switch (first, second, third) {
      case (_, 0, _): value = first
      case (10, 1...9, 0): value = 10 + second
      case (2...3, 10, 0): value = 10 * first
      case (2, 10, 1...9): value = 20 + third
      default: return nil
      }
      position += third > 0 ? 9 : second > 0 ? 6 : 3
      return (value, start..<position)
    }

    /// 1 to 10 for 一 to 十, 0 for all else.
    private func digit(at place: Int) -> Int {
      guard place + 3 <= end, bytes[place] == 0xE4 || bytes[place] == 0xE5 else { return 0 }
      switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
      case (0xE4, 0xB8, 0x80): return 1
      case (0xE4, 0xBA, 0x8C): return 2
      case (0xE4, 0xB8, 0x89): return 3
      case (0xE5, 0x9B, 0x9B): return 4
      case (0xE4, 0xBA, 0x94): return 5
      case (0xE5, 0x85, 0xAD): return 6
      case (0xE4, 0xB8, 0x83): return 7
      case (0xE5, 0x85, 0xAB): return 8
      case (0xE4, 0xB9, 0x9D): return 9
      case (0xE5, 0x8D, 0x81): return 10
      default: return 0
      }
    }

    /// Whether digits are few enough for a number of an item and followed by what may close its mark; most are amounts and years.
    static func mayBeArabic(_ bytes: [UInt8], at position: Int, before end: Int) -> Bool {
      var place = position
      while place < end, bytes[place] >= 0x30, bytes[place] <= 0x39 {
        if place - position == 3 { return false }
        place += 1
      }
      if place == position { return true }
      guard place < end else { return false }
      switch bytes[place] {
      case UInt8(ascii: "."), UInt8(ascii: ")"), 0xE3, 0xEF: return true
      default: return false
      }
    }
  }
}

extension SpokenMark.Kind {
  fileprivate init?(_ style: Numbering.Style) {
    switch style {
    case .bracketedArabic: self = .bracketed
    case .bracketedChinese: self = .bracketedChinese
    case .circled: self = .circled
    case .arabic: self = .arabic
    case .markdown, .annex, .part, .chinese, .bullet: return nil
    }
  }

  /// Whether its lists end with their paragraph.
  var isLocal: Bool { rawValue >= Self.bracketed.rawValue }
}
