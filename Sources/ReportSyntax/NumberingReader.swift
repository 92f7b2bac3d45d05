import ReportText

/// Reads the number or bullet at the beginning of a line; `position` then stands behind it.
struct NumberingReader {
  let bytes: [UInt8]
  var position: Int
  let end: Int

  mutating func read() -> Numbering? {
    guard let scalar = peek() else { return nil }
    switch scalar {
    case "#": return markdown()
    case "-", "*": return bullet(needsSpace: true)
    case "•", "·", "●", "■", "◆", "▪", "➢": return bullet(needsSpace: false)
    case "0"..."9", "０"..."９": return arabic()
    case "（", "(": return bracketed()
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": return chinese()
    case "第": return part()
    case "附": return annex()
    default: return single(scalar)
    }
  }

  /// Where the words begin: behind white space and, for 附件1：, the punctuation that parts them from the mark.
  func contentStart(_ style: Numbering.Style) -> Int {
    var start = bytes.skippingWhiteSpace(from: position, before: end)
    guard style == .annex || style == .part, start < end else { return start }
    let (scalar, length) = bytes.scalar(at: start, before: end)
    if scalar == "：" || scalar == ":" || scalar == "、" || scalar == "." || scalar == "．" {
      start = bytes.skippingWhiteSpace(from: start + length, before: end)
    }
    return start
  }

  /// The scalar at `position`, nil at the end.
  func peek() -> Unicode.Scalar? {
    position < end ? bytes.scalar(at: position, before: end).scalar : nil
  }

  /// Steps over the next scalar if it satisfies `condition`.
  mutating func take(where condition: (Unicode.Scalar) -> Bool) -> Bool {
    guard position < end else { return false }
    let (scalar, length) = bytes.scalar(at: position, before: end)
    guard condition(scalar) else { return false }
    position += length
    return true
  }

  /// ①…⑳, ⑴…⒇, ⒈…⒛ and ㈠…㈩, each one scalar.
  private mutating func single(_ scalar: Unicode.Scalar) -> Numbering? {
    let style: Numbering.Style
    let first: Unicode.Scalar
    switch scalar {
    case "①"..."⑳": (style, first) = (.circled, "①")
    case "⑴"..."⒇": (style, first) = (.bracketedArabic, "⑴")
    case "⒈"..."⒛": (style, first) = (.arabic, "⒈")
    case "㈠"..."㈩": (style, first) = (.bracketedChinese, "㈠")
    default: return nil
    }
    _ = take { _ in true }
    return Numbering(style: style, value: Int(scalar.value - first.value) + 1)
  }

  /// # to ######, with a space behind them or nothing.
  private mutating func markdown() -> Numbering? {
    var depth = 0
    while take(where: { $0 == "#" }) { depth += 1 }
    let behind = bytes.skippingWhiteSpace(from: position, before: end)
    guard depth <= 6, behind > position || position == end else { return nil }
    position = behind
    return Numbering(style: .markdown, value: depth)
  }

  /// A dash or star needs a space behind it, lest -5万元 be an item.
  private mutating func bullet(needsSpace: Bool) -> Numbering? {
    _ = take { _ in true }
    let behind = bytes.skippingWhiteSpace(from: position, before: end)
    guard behind < end, behind > position || !needsSpace else { return nil }
    return Numbering(style: .bullet, value: 0)
  }

  /// 一、 and 一. up to 九十九.
  private mutating func chinese() -> Numbering? {
    guard let value = chineseNumeral(), take(where: { $0 == "、" || $0 == "．" || $0 == "." }) else { return nil }
    return Numbering(style: .chinese, value: value)
  }

  /// 1. 1、 1． 1) and 1）
  private mutating func arabic() -> Numbering? {
    guard let value = arabicNumeral() else { return nil }
    if take(where: { $0 == ")" || $0 == "）" }) { return Numbering(style: .bracketedArabic, value: value) }
    guard take(where: { $0 == "." || $0 == "、" || $0 == "．" }), !isNumber() else { return nil }
    return Numbering(style: .arabic, value: value)
  }

  /// （一） (一) （1） (1), also with brackets of two widths and a 、 behind.
  private mutating func bracketed() -> Numbering? {
    _ = take { _ in true }
    let numbering: Numbering
    if let value = chineseNumeral() {
      numbering = Numbering(style: .bracketedChinese, value: value)
    } else if let value = arabicNumeral() {
      numbering = Numbering(style: .bracketedArabic, value: value)
    } else {
      return nil
    }
    guard take(where: { $0 == "）" || $0 == ")" }) else { return nil }
    _ = take { $0 == "、" }
    return numbering
  }

  /// 第一部分, 第2部分, 第三章
  private mutating func part() -> Numbering? {
    _ = take { _ in true }
    guard let value = chineseNumeral() ?? arabicNumeral() else { return nil }
    if take(where: { $0 == "部" }) {
      guard take(where: { $0 == "分" }) else { return nil }
    } else if !take(where: { $0 == "章" }) {
      return nil
    }
    return Numbering(style: .part, value: value)
  }

  /// 附件1, 附件 1-2, 附件三; the punctuation or white space that must follow stays outside the mark.
  private mutating func annex() -> Numbering? {
    _ = take { _ in true }
    guard take(where: { $0 == "件" }) else { return nil }
    position = bytes.skippingWhiteSpace(from: position, before: end)
    guard let value = chineseNumeral() ?? arabicNumeral() else { return nil }
    while true {
      let before = position
      guard take(where: { $0 == "-" || $0 == "－" || $0 == "—" }), arabicNumeral() != nil else {
        position = before
        break
      }
    }
    switch peek() {
    case nil, "：", ":", "、", ".", "．", "《", "（", "(": break
    default: guard bytes.whiteSpace(at: position, before: end) > 0 else { return nil }
    }
    return Numbering(style: .annex, value: value)
  }
}
