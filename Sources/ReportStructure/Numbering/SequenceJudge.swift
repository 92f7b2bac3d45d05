import ReportSyntax
import ReportText

/// Weighs the breaks of lists, and says how each list would read in order.
struct SequenceJudge {
  let report: Report
  let items: [NumberedItem]
  let builder: RunBuilder
  let unnumbered: Unnumbered
  private(set) var flaws: [SequenceFlaw] = []

  init(_ numbered: NumberedItems) {
    report = numbered.report
    items = numbered.items
    builder = RunBuilder(numbered)
    unnumbered = Unnumbered(report: report)
    for run in builder.runs.indices { judge(run) }
    flaws.sort { $0.place.lowerBound < $1.place.lowerBound }
  }

  /// An entry with what is wrong with it.
  typealias Judged = (entry: NumberedRun.Entry, kind: SequenceFlaw.Kind?)

  private mutating func judge(_ run: Int) {
    let breaks = builder.breaks.filter { $0.run == run }
    // Most lists are in order, and few of those may lack a number at their end or among items that end alike.
    if breaks.isEmpty, builder.runs[run].style != .bracketedChinese, !endAlike(run) { return }
    var judged: [Judged] = []
    var taken: Int?
    for (index, entry) in builder.runs[run].entries.enumerated() {
      let found = breaks.filter { $0.entry == index }
      switch found.first(where: { if case .restart = $0.kind { false } else { true } })?.kind {
      case nil: judged.append((entry, nil))
      case .gap: judged += afterGap(run, judged.last?.entry.value ?? 0, entry, judged)
      case .otherStyle: judged.append((entry, .otherStyle))
      case .noStart(let block): judged += atStart(run, entry, after: block)
      case .back, .restart:
        if taken == nil, isTaken(judged, by: entry) {
          taken = judged.count
          judged.append((fresh(entry), nil))
        } else {
          judged.append((entry, .back))
        }
      }
    }
    judged = withLikes(judged)
    if let last = trailing(run, judged) { judged.append(last) }
    let order = SequenceOrder(report, items, style: builder.runs[run].style, judged.map(\.entry))
    for (index, (_, kind)) in judged.enumerated() {
      if let kind { flaws.append(order.flaw(kind, at: index)) }
    }
    if let taken, let flaw = order.levelTaken(first: judged.startIndex..<taken) { flaws.append(flaw) }
    for case .restart(let outer) in breaks.map(\.kind) { judgeRestart(run, of: outer, order) }
  }

  private func fresh(_ entry: NumberedRun.Entry) -> NumberedRun.Entry {
    NumberedRun.Entry(source: entry.source, value: entry.value, isFresh: true)
  }

  private func item(_ entry: NumberedRun.Entry?) -> NumberedItem? {
    guard let entry, case .item(let index) = entry.source else { return nil }
    return items[index]
  }

  private func afterGap(_ run: Int, _ last: Int, _ entry: NumberedRun.Entry, _ judged: [Judged]) -> [Judged] {
    guard let next = item(entry), let before = judged.last.flatMap({ item($0.entry) }) else { return [(entry, .gap)] }
    let missing = entry.value - last - 1
    // The one line below a heading is its text, be it as short as a heading.
    let hasText = isHeading(before) && LineShape.closing(report.text.bytes, before.content) != "。"
    var lines = unnumbered.lines(like: next, between: before.block, and: next.block).filter {
      !hasText || !report.hasNothing(between: before.block, and: $0)
    }
    if lines.count != missing, !hasText, isBare(run),
      let plain = unnumbered.plainLines(missing, like: next, between: before.block, and: next.block)
    {
      lines = plain
    }
    guard lines.count == missing else { return [(entry, .gap)] }
    return lines.enumerated().map { (.init(source: .unnumbered(block: $1), value: last + 1 + $0), .unnumbered) } + [(entry, nil)]
  }

  /// Whether the items of a list follow each other with nothing between them, but for one gap at most.
  private func isBare(_ run: Int) -> Bool {
    let blocks = builder.runs[run].entries.compactMap { item($0)?.block }
    let close = zip(blocks, blocks.dropFirst()).count { report.hasNothing(between: $0, and: $1) }
    return close + 2 >= blocks.count
  }

  private func atStart(_ run: Int, _ entry: NumberedRun.Entry, after block: Int?) -> [Judged] {
    guard let first = item(entry) else { return [(entry, nil)] }
    var lines = unnumbered.lines(like: first, between: block ?? -1, and: first.block)
    if lines.count != entry.value - 1, builder.runs[run].entries.count > 1, isBare(run), let block,
      let plain = unnumbered.plainLines(entry.value - 1, like: first, between: block, and: first.block)
    {
      lines = plain
    }
    let plain = NumberedRun.Entry(source: entry.source, value: entry.value)
    if lines.count == entry.value - 1 {
      return lines.enumerated().map { (.init(source: .unnumbered(block: $1), value: 1 + $0), .unnumbered) } + [(plain, nil)]
    }
    guard let block, report.hasNothing(between: block, and: first.block) else { return [(entry, nil)] }
    return [(plain, .noStart)]
  }

  /// Whether the entries so far are sentences that took the numbers of headings: （一）……（十二） of the duties, then （二）机构设置情况.
  private func isTaken(_ judged: [Judged], by entry: NumberedRun.Entry) -> Bool {
    guard entry.value == 2, judged.count >= 3, let heading = item(entry), isHeading(heading) else { return false }
    return judged.count { judged in item(judged.entry).map { !isHeading($0) } ?? false } * 4 >= judged.count * 3
  }

  private func isHeading(_ item: NumberedItem) -> Bool { LineShape(report.text.bytes, item.content).isShortName }

  /// Adds lines without a number that end in the same bracketed word as most items do: ……（项）.
  private func withLikes(_ judged: [Judged]) -> [Judged] {
    let known = judged.compactMap { item($0.entry) }
    guard known.count >= 3, known.count(where: { endsInBracket($0) }) * 2 > known.count else { return judged }
    var result: [Judged] = []
    for (index, one) in judged.enumerated() {
      if index > 0, one.kind == nil, judged[index - 1].kind == nil, let next = item(one.entry), let last = item(judged[index - 1].entry),
        next.value == last.value + 1,
        let like = endsInBracket(last) ? last : known.last(where: { endsInBracket($0) })
      {
        let lines = (last.block + 1..<next.block).filter { unnumbered.isNameLike(like, $0) && unnumbered.sharedEnd(like, $0) >= 9 }
        result += lines.map { (.init(source: .unnumbered(block: $0), value: last.value), .unnumbered) }
      }
      result.append(one)
    }
    return result
  }

  /// Whether most items of a list end in a bracketed word.
  private func endAlike(_ run: Int) -> Bool {
    let entries = builder.runs[run].entries
    guard entries.count >= 3 else { return false }
    var count = 0
    for entry in entries {
      if let item = item(entry), endsInBracket(item) { count += 1 }
    }
    return count * 2 > entries.count
  }

  private static let marks: [StaticString] = ["。", "：", "；", ":", ";"]

  private func endsInBracket(_ item: NumberedItem) -> Bool {
    let bytes = report.text.bytes
    let words = bytes.trimmed(item.content)
    if bytes.ends(words, with: "）") { return item.content.count >= 9 }
    // Else one mark may stand behind the bracket.
    guard let mark = Self.marks.first(where: { bytes.ends(words, with: $0) }),
      bytes.ends(bytes.trimmed(words.lowerBound..<words.upperBound - mark.utf8CodeUnitCount), with: "）")
    else { return false }
    let end = LineShape(report.text.bytes, item.content).end
    return item.content.count >= 9 && LineShape.closing(report.text.bytes, item.content.lowerBound..<end) == "）"
  }

  /// The last heading of a level where its number alone is missing: （二）机构设置情况, its text, 人员编制情况, its text, 二、.
  private func trailing(_ run: Int, _ judged: [Judged]) -> Judged? {
    guard builder.runs[run].style == .bracketedChinese, let last = judged.last.flatMap({ item($0.entry) }), isHeading(last) else {
      return nil
    }
    guard let next = items.first(where: { $0.block > last.block }), next.style < last.style else { return nil }
    let region = (last.block + 1..<next.block).filter { report.blocks[$0].kind != .blank }
    // What is last is the text of a heading, be it as short as one.
    let lines = region.dropLast().filter { unnumbered.isNameLike(last, $0) }
    guard lines.count == 1, let line = lines.first, line != region.first, unnumbered.sharedEnd(last, line) >= 6 else { return nil }
    let bytes = report.text.bytes
    guard LineShape(bytes, report.content(ofBlock: line)).closing == LineShape(bytes, last.content).closing else { return nil }
    if let after = region.first(where: { $0 > line }), report.blocks[after].table != nil { return nil }
    return (.init(source: .unnumbered(block: line), value: last.value + 1), .unnumbered)
  }

  /// A list that begins again with 1 right behind an item of its own style, or among headings of one level.
  private mutating func judgeRestart(_ run: Int, of outer: Int, _ order: SequenceOrder) {
    let own = builder.runs[run]
    guard let first = item(own.entries.first), own.entries.count >= 2 else { return }
    guard let place = builder.runs[outer].entries.lastIndex(where: { (item($0)?.block ?? .max) < first.block }) else { return }
    guard let before = item(builder.runs[outer].entries[place]), let top = item(builder.runs[outer].entries.first) else { return }
    guard !isSameText(top, first) else { return }
    guard report.hasNothing(between: before.block, and: first.block) else {
      if isHeadingAgain(first, behind: before) { flaws.append(order.restart(after: before)) }
      return
    }
    // Two columns of a table that became one look like lists in lists: 一、 一、 二、 二、.
    guard first.style > .chinese else { return }
    let closing = LineShape.closing(report.text.bytes, before.content)
    if closing == "：" || isHeading(before) && closing != "。" {
      guard let flaw = order.nestedAlike(under: before, hasInner: builder.runs.contains { $0.around.contains(run) }) else { return }
      flaws.append(flaw)
    } else {
      flaws.append(order.restart(after: before))
    }
  }

  /// Whether both are headings of one level with nothing between them that might head the second: no short line, and none that ends in ：.
  private func isHeadingAgain(_ first: NumberedItem, behind before: NumberedItem) -> Bool {
    guard first.style == .bracketedChinese, isHeading(first), isHeading(before) else { return false }
    return (before.block + 1..<first.block).allSatisfy { block in
      switch report.blocks[block].kind {
      case .blank: return true
      case .paragraph:
        let shape = LineShape(report.text.bytes, report.content(ofBlock: block))
        return !shape.isHeading || shape.closing == "。"
      case .listItem, .heading: return true
      case .title, .table: return false
      }
    } && LineShape.closing(report.text.bytes, report.content(ofBlock: first.block - 1)) != "："
  }

  /// Whether two items begin with the same words, as a table of contents and its headings do.
  private func isSameText(_ a: NumberedItem, _ b: NumberedItem) -> Bool {
    let count = min(a.content.count, b.content.count, 60)
    let bytes = report.text.bytes
    return (count >= 12 || a.content.count == b.content.count)
      && bytes[a.content].prefix(count).elementsEqual(bytes[b.content].prefix(count))
  }
}
