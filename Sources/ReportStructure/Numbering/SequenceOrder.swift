import ReportSyntax
import ReportText

/// How one list would be numbered in order, and the edits that bring it there.
struct SequenceOrder {
  let report: Report
  let items: [NumberedItem]
  let entries: [NumberedRun.Entry]
  /// What each entry should be numbered.
  let numbers: [Int]
  let style: Numbering.Style

  init(_ report: Report, _ items: [NumberedItem], style: Numbering.Style, _ entries: [NumberedRun.Entry]) {
    self.report = report
    self.items = items
    self.entries = entries
    self.style = style
    var numbers: [Int] = []
    var number = 0
    for entry in entries {
      number = entry.isFresh ? entry.value : number + 1
      numbers.append(number)
    }
    self.numbers = numbers
  }

  func flaw(_ kind: SequenceFlaw.Kind, at index: Int) -> SequenceFlaw {
    let before = entries[..<index].last { item($0) != nil }
    return SequenceFlaw(
      kind: kind, place: place(entries[index]), proper: mark(at: index), before: before.flatMap(item)?.mark,
      missing: max(0, entries[index].value - (before?.value ?? 0) - 1), edits: edits)
  }

  /// The list goes on from the one before instead of beginning again.
  func restart(after last: NumberedItem) -> SequenceFlaw {
    let edits = entries.indices.compactMap { index in item(entries[index]).flatMap { edit($0, number: last.value + numbers[index]) } }
    let first = item(entries[0])
    return SequenceFlaw(
      kind: .restart, place: place(entries[0]), proper: first?.mark(last.value + numbers[0], in: report.text), before: last.mark,
      edits: edits)
  }

  /// The list takes the style of the next level.
  func nestedAlike(under last: NumberedItem, hasInner: Bool) -> SequenceFlaw? {
    let edits = hasInner ? [] : restyled(entries.indices)
    return SequenceFlaw(
      kind: .nestedAlike, place: place(entries[0]), proper: Self.inner(style, 1), before: last.mark, edits: edits)
  }

  /// The first entries take the style of the next level, under a heading that is yet to be written.
  func levelTaken(first taken: Range<Int>) -> SequenceFlaw? {
    guard let first = item(entries[taken.lowerBound]), let heading = first.mark(1, in: report.text) else { return nil }
    let insertion = TextEdit(range: first.mark.lowerBound..<first.mark.lowerBound, replacement: heading + "【待补：小标题】\n")
    let edits = restyled(taken)
    guard let mark = edits.first, mark.range.lowerBound == first.mark.lowerBound else { return nil }
    let joined = TextEdit(range: mark.range, replacement: insertion.replacement + mark.replacement)
    return SequenceFlaw(
      kind: .levelTaken, place: first.mark, proper: Self.inner(style, 1), before: item(entries[taken.upperBound])?.mark,
      edits: [joined] + edits.dropFirst())
  }

  /// Everything that is not as it should be in the list.
  private var edits: [TextEdit] {
    entries.indices.compactMap { index in
      switch entries[index].source {
      case .item(let number): edit(items[number], number: numbers[index])
      case .unnumbered(let block):
        mark(at: index).map {
          TextEdit(range: report.content(ofBlock: block).lowerBound..<report.content(ofBlock: block).lowerBound, replacement: $0 + gap)
        }
      }
    }
  }

  private func edit(_ item: NumberedItem, number: Int) -> TextEdit? {
    if item.style == style, item.value == number { return nil }
    let like = item.style == style ? item : pattern
    guard let mark = like?.mark(number, in: report.text) else { return nil }
    return TextEdit(range: item.mark, replacement: mark)
  }

  private func restyled(_ indices: Range<Int>) -> [TextEdit] {
    indices.compactMap { index in
      guard let item = item(entries[index]), let mark = Self.inner(style, numbers[index]) else { return nil }
      return TextEdit(range: item.mark, replacement: mark)
    }
  }

  /// The mark of the next level after GB/T 9704—2012, 7.3.3.
  private static func inner(_ style: Numbering.Style, _ value: Int) -> String? {
    switch style {
    case .chinese: NumeralScript.chinese.written(value).map { "（\($0)）" }
    case .bracketedChinese: "\(value)."
    case .arabic: "（\(value)）"
    case .bracketedArabic: NumeralScript.single(first: 0x2460, count: 20).written(value)
    case .markdown, .annex, .part, .circled, .bullet: nil
    }
  }

  /// An item of the list that is written in its style.
  private var pattern: NumberedItem? {
    for entry in entries { if let item = item(entry), item.style == style { return item } }
    return nil
  }

  /// The white space between mark and words.
  private var gap: String {
    guard let pattern, pattern.mark.upperBound <= pattern.content.lowerBound else { return "" }
    return report.text.string(pattern.mark.upperBound..<pattern.content.lowerBound)
  }

  private func mark(at index: Int) -> String? {
    if let item = item(entries[index]), item.style == style { return item.mark(numbers[index], in: report.text) }
    return pattern?.mark(numbers[index], in: report.text)
  }

  private func item(_ entry: NumberedRun.Entry) -> NumberedItem? {
    if case .item(let index) = entry.source { items[index] } else { nil }
  }

  private func place(_ entry: NumberedRun.Entry) -> Range<Int> {
    switch entry.source {
    case .item(let index): return items[index].mark
    case .unnumbered(let block):
      let words = report.content(ofBlock: block)
      var position = words.lowerBound
      var count = 0
      while position < words.upperBound, count < 30 {
        let (scalar, length) = report.text.bytes.scalar(at: position, before: words.upperBound)
        if scalar == "。" || scalar == "，" || scalar == "：" || scalar == "；" { break }
        position += length
        count += 1
      }
      return words.lowerBound..<position
    }
  }
}
