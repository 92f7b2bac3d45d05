extension Unicode.Scalar {
  /// Whether it is a Chinese character (CJK unified ideographs and 〇).
  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether it is an ASCII digit.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether it is a letter of the Latin alphabet.
  var isLatin: Bool {
    switch self {
    case "A"..."Z", "a"..."z", "\u{C0}"..."\u{24F}": true
    default: false
    }
  }

  /// Whether it is one of ，。、；：？！ or their half-width forms.
  var isPause: Bool { isWidePause || isHalfPause }

  /// Whether it is one of ，。、；：？！
  var isWidePause: Bool {
    switch self {
    case "，", "。", "、", "；", "：", "？", "！": true
    default: false
    }
  }

  /// Whether it is one of , ; : ? !
  var isHalfPause: Bool {
    switch self {
    case ",", ";", ":", "?", "!": true
    default: false
    }
  }

  /// Whether it opens a pair of full-width brackets or quotation marks.
  var isWideOpening: Bool {
    switch self {
    case "（", "《", "“", "【", "〔", "〈", "‘", "「", "『": true
    default: false
    }
  }

  /// Whether it closes a pair of full-width brackets or quotation marks.
  var isWideClosing: Bool {
    switch self {
    case "）", "》", "”", "】", "〕", "〉", "’", "」", "』": true
    default: false
    }
  }

  /// Whether it is part of Chinese text: a Chinese character, a full-width mark, or a sign such as ℃ ㎡ …
  var isChinese: Bool {
    isHan || isWidePause || isWideOpening || isWideClosing || (value >= 0x2010 && value < 0x2E80) || (value >= 0xFF00 && value < 0xFFF0)
      || (value >= 0x3001 && value < 0x3400)
  }

  /// Whether it is a Chinese numeral as headings are numbered with.
  var isNumeral: Bool {
    switch self {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "〇": true
    default: false
    }
  }

  /// Whether it is part of a number in Chinese: a numeral, 万 or 亿.
  var isCounting: Bool {
    switch self {
    case "千", "万", "亿", "零", "两", "点", "半": true
    default: isNumeral
    }
  }
}
