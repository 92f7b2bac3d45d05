import ReportSyntax
import ReportText

/// Looks for lines that are items of a list but lack their number.
struct Unnumbered {
  let report: Report

  private var bytes: [UInt8] { report.text.bytes }

  /// The lines between two blocks that look like `item`, by block.
  func lines(like item: NumberedItem, between first: Int, and second: Int) -> [Int] {
    guard first + 1 < second else { return [] }
    let isNamed = LineShape(bytes, item.content).isName
    let found = (first + 1..<second).filter { isNamed && isNameLike(item, $0) || isSentenceLike(item, $0) }
    if found.isEmpty, !isNamed, let only = onlySentence(like: item, between: first, and: second) { return [only] }
    return found
  }

  /// The lines between two blocks of a list whose items have no text below them, if they are `count`: then each can only be an item. Where
  /// `item` begins with a short name, they must too.
  func plainLines(_ count: Int, like item: NumberedItem, between first: Int, and second: Int) -> [Int]? {
    guard first + 1 < second else { return nil }
    let blocks = (first + 1..<second).filter { report.blocks[$0].kind != .blank }
    let isNamed = leadingName(item.content) != nil
    let arePlain = blocks.allSatisfy { block in
      guard let words = words(block), LineShape.closing(bytes, words) != "：" else { return false }
      return !isNamed || leadingName(words) != nil
    }
    return blocks.count == count && arePlain ? blocks : nil
  }

  /// Whether a block is a name as that of `item` is: a short line without a pause, or a longer one that ends in the same words.
  func isNameLike(_ item: NumberedItem, _ block: Int) -> Bool {
    guard let words = words(block) else { return false }
    let shape = LineShape(bytes, words)
    let other = LineShape(bytes, item.content)
    guard shape.closing == nil || other.closing == shape.closing else { return false }
    return shape.isHeading || shape.isName && shape.count > 48 && sharedEnd(item, block) >= 9
  }

  /// How many bytes the names of an item and of a block have in common at their ends.
  func sharedEnd(_ item: NumberedItem, _ block: Int) -> Int {
    let words = report.content(ofBlock: block)
    let end = LineShape(bytes, words).end
    return bytes.commonEnd(words.lowerBound..<end, item.content.lowerBound..<LineShape(bytes, item.content).end)
  }

  /// Whether a block begins as `item` does, with a short name before its first 。 or ：, and the two names end alike.
  private func isSentenceLike(_ item: NumberedItem, _ block: Int) -> Bool {
    guard let words = words(block), let name = leadingName(words) else { return false }
    let shape = LineShape(bytes, item.content)
    guard let other = leadingName(item.content) ?? (shape.isName ? item.content.lowerBound..<shape.end : nil) else { return false }
    // The name of the item may be all there is of it; else both must end in the same mark.
    let isAlike = other.upperBound == shape.end || bytes[other.upperBound] == bytes[name.upperBound]
    return isAlike && bytes.commonEnd(name, other) >= 6
  }

  /// The words before the first 。 or ： of a longer line; nil where they are no name.
  private func leadingName(_ words: Range<Int>) -> Range<Int>? {
    var position = words.lowerBound
    var count = 0
    while position < words.upperBound, count <= 20 {
      let (scalar, length) = bytes.scalar(at: position, before: words.upperBound)
      switch scalar {
      case "。", "：": return count >= 4 && position + length < words.upperBound ? words.lowerBound..<position : nil
      case "，", "；", "、", ",", ";", "0"..."9": return nil
      default: break
      }
      position += length
      count += 1
    }
    return nil
  }

  /// The one line between the words that announce a list and its second item: “主要问题如下：”, “……不细；”, “2.……不高；”.
  private func onlySentence(like item: NumberedItem, between first: Int, and second: Int) -> Int? {
    let blocks = (max(first, 0)..<second).filter { report.blocks[$0].kind != .blank }
    guard blocks.count >= 2, let last = blocks.last, let words = words(last) else { return nil }
    let announced = LineShape.closing(bytes, report.content(ofBlock: blocks[blocks.count - 2]))
    let closing = LineShape.closing(bytes, words)
    guard announced == "：", closing == "；", LineShape.closing(bytes, item.content) == closing || isLast(item) else { return nil }
    return last
  }

  private func isLast(_ item: NumberedItem) -> Bool { LineShape.closing(bytes, item.content) == "。" }

  /// The words of a line of running text that may be an item; nil for what only adds to something: 其中：, 注：, 无, 见附件.
  private func words(_ block: Int) -> Range<Int>? {
    switch report.blocks[block].kind {
    case .paragraph, .title: break
    default: return nil
    }
    let words = report.content(ofBlock: block)
    let isAside = Self.asides.contains { bytes.begins(words, with: $0) }
    return isAside || words.isEmpty || isDate(words) ? nil : words
  }

  /// Whether a line is a date: 2024年4月18日, 2023年度.
  private func isDate(_ words: Range<Int>) -> Bool {
    guard words.count <= 20, (0x30...0x39).contains(bytes[words.lowerBound]) else { return false }
    switch bytes.scalar(at: words.upperBound - min(3, words.count), before: words.upperBound).scalar {
    case "日", "月", "年", "度": return true
    default: return false
    }
  }

  private static let asides: [StaticString] = [
    "其中", "注", "无", "没有", "未", "见", "详见", "略", "单位", "附", "表", "图", "（", "(", "《", "截至", "截止", "本", "我", "该", "填", "联系", "备注",
    "【", "\"", "|", "<", "具体", "以上", "如下", "说明", "来源", "合计", "总计", "小计", "为", "根据", "按照", "一是", "经",
  ]
}

extension LineShape {
  /// The last character of a line.
  static func closing(_ bytes: [UInt8], _ range: Range<Int>) -> Unicode.Scalar? {
    let words = bytes.trimmed(range)
    guard words.count >= 3 else { return nil }
    return bytes.scalar(at: words.upperBound - 3, before: words.upperBound).scalar
  }
}
