import ReportSyntax
import ReportText

/// Sorts items into lists by their numbers: an item goes on with the innermost list that it can go on with, or begins one, or breaks one.
///
/// Documents nest 一、 （一） 1. （1） but hold to that loosely, and a list may go on behind another or under the next heading. So no order of
/// styles is asked for: whatever has a place to go on from is taken to go on from there.
struct RunBuilder {
  let report: Report
  let items: [NumberedItem]
  private(set) var runs: [NumberedRun] = []
  private(set) var breaks: [SequenceBreak] = []
  /// The lists that may go on, outermost first, by index.
  private var open: [Int] = []

  init(_ numbered: NumberedItems) {
    report = numbered.report
    items = numbered.items
    for index in items.indices { add(index) }
  }

  private mutating func add(_ index: Int) {
    let item = items[index]
    if let place = open.lastIndex(where: { runs[$0].style == item.style && runs[$0].continues(with: item.value) }) {
      if let run = misled(index, from: place) {
        while let last = open.last, last != run { open.removeLast() }
        append(index, to: run)
        breaks.append(SequenceBreak(.otherStyle, run: run, entry: runs[run].entries.count - 1))
        return
      }
      open.removeLast(open.count - 1 - place)
      append(index, to: open[place])
      return
    }
    if item.value == 1 {
      begin(with: index)
      return
    }
    if let run = resumed(by: index) {
      open = runs[run].around + [run]
      append(index, to: run)
      return
    }
    if let run = slipped(index) {
      append(index, to: run)
      breaks.append(SequenceBreak(.otherStyle, run: run, entry: runs[run].entries.count - 1))
      return
    }
    guard let place = open.lastIndex(where: { runs[$0].style == item.style }) else {
      begin(with: index)
      noteMissingStart(index)
      return
    }
    breakOff(index, at: place)
  }

  private mutating func append(_ index: Int, to run: Int, isFresh: Bool = false) {
    runs[run].append(NumberedRun.Entry(source: .item(index), value: items[index].value, isFresh: isFresh))
  }

  /// A new list, within those that are open and of outer style.
  private mutating func begin(with index: Int) {
    let style = items[index].style
    let before = open.last(where: { runs[$0].style == style })
    while let last = open.last, runs[last].style > style { open.removeLast() }
    let run = runs.count
    runs.append(NumberedRun(style: style, around: open))
    append(index, to: run, isFresh: items[index].value > 1)
    open.append(run)
    if let before { breaks.append(SequenceBreak(.restart(of: before), run: run, entry: 0)) }
  }

  /// The open list that the item belongs to although it is written in another style: （一）（2）（3）（四）.
  private func slipped(_ index: Int) -> Int? {
    let item = items[index]
    guard item.style.mayBeMistaken else { return nil }
    for run in open.reversed() where runs[run].style != item.style && runs[run].style.mayBeMistaken {
      if let last = runs[run].entries.last, run == open.last, case .item(let stranger) = last.source, items[stranger].style == item.style,
        last.value + 1 == item.value
      {
        return run
      }
      guard runs[run].last + 1 == item.value else { continue }
      // A style of the level above, or of the level right below, is what one would expect there anyway, and so is one that is open already:
      // it is a slip only if the list is seen to go on where the strangers end.
      let isExpected = item.style < runs[run].style || item.style.rawValue == runs[run].style.rawValue + 1 || run != open.last
      switch goesOn(run, behind: index) {
      case true?: return run
      case false?: continue
      case nil: if !isExpected, !mentionsFormer(item, since: run, index) { return run }
      }
    }
    return nil
  }

  /// Whether the item before this one in a list of its own style stands somewhere.
  private func mentionsFormer(_ item: NumberedItem, since run: Int, _ index: Int) -> Bool {
    NumberSearch(report: report).mentions(item.value - 1, item.style, in: blocks(of: run, before: index))
  }

  /// Whether the next item of a list follows on the strangers that begin with an item; nil where there is none.
  private func goesOn(_ run: Int, behind index: Int) -> Bool? {
    var last = items[index].value
    for next in items[(index + 1)...] {
      if next.style == items[index].style, next.value == last + 1 {
        last = next.value
      } else if next.style == runs[run].style {
        return next.value == last + 1
      } else if next.style < runs[run].style {
        return nil
      }
    }
    return nil
  }

  /// The list of another style that an item belongs to although it could go on the open list at `place`, whose style it has: an inner one, as
  /// in 1. 二、 3. below 一、, or an outer one, as in 五、 with 1. to 5. below it, 6. and 七、.
  private func misled(_ index: Int, from place: Int) -> Int? {
    let item = items[index]
    guard item.style.mayBeMistaken else { return nil }
    let following = items[(index + 1)...]
    for other in open.indices.reversed() where other != place {
      let run = open[other]
      let style = runs[run].style
      guard style != item.style, style.mayBeMistaken, runs[run].last + 1 == item.value else { continue }
      if other > place {
        guard let next = following.first, next.style == style, next.value == item.value + 1 else { continue }
        if let same = following.first(where: { $0.style <= item.style }), same.style == item.style, same.value == item.value { return run }
      } else if isHeading(index), let last = runs[open[place]].entries.last, case .item(let before) = last.source, !isHeading(before) {
        // A heading behind sentences that it does not belong to.
        guard let next = following.first(where: { $0.style <= style || $0.style == item.style }) else { continue }
        if next.style == style, next.value == item.value + 1 { return run }
      }
    }
    return nil
  }

  /// Whether an item is a mere name, with no mark at its end.
  private func isHeading(_ index: Int) -> Bool {
    let shape = LineShape(report.text.bytes, items[index].content)
    return shape.isShortName && shape.closing == nil
  }

  /// A list that was left and goes on here.
  private func resumed(by index: Int) -> Int? {
    let item = items[index]
    guard !open.contains(where: { runs[$0].style == item.style }) else { return nil }
    guard let run = runs.lastIndex(where: { $0.style == item.style && $0.continues(with: item.value) }) else { return nil }
    let isLatest = runs.lastIndex(where: { $0.style == item.style }) == run
    let section = items[..<index].last(where: { $0.style <= .chinese })?.block ?? -1
    let isNear = blocks(of: run, before: index).lowerBound > section
    return isNear || isLatest && runs[run].entries.count > 1 ? run : nil
  }

  /// The blocks between the last entry of a list and an item, that of the entry included.
  func blocks(of run: Int, before index: Int) -> Range<Int> {
    var start = 0
    if case .item(let last)? = runs[run].entries.last?.source { start = items[last].block }
    return start..<max(start, items[index].block)
  }

  /// An item that breaks the list of its style.
  private mutating func breakOff(_ index: Int, at place: Int) {
    let item = items[index]
    let run = open[place]
    let between = blocks(of: run, before: index)
    let missing = runs[run].last + 1..<max(runs[run].last + 1, item.value)
    if item.value > runs[run].last {
      let search = NumberSearch(report: report)
      let next = items[(index + 1)...].first { $0.style <= item.style }
      // Where the next item goes on as if this one had the right number, that is all that is wrong.
      let isTypo = next.map { $0.style == item.style && $0.value == runs[run].last + 2 } ?? false
      let isElsewhere = !isTypo && (missing.count > 4 || missing.contains { search.mentions($0, item.style, in: between) })
      open.removeLast(open.count - 1 - place)
      append(index, to: run, isFresh: isElsewhere)
      if !isElsewhere { breaks.append(SequenceBreak(.gap, run: run, entry: runs[run].entries.count - 1)) }
      return
    }
    // Counting goes back. Behind running text that is a list of its own; its first item may be hidden in that text.
    let isHeading = item.style <= .bracketedChinese || report.blocks[item.block].kind == .heading(item.numbering)
    let isAdjacent = report.hasNothing(between: between.lowerBound, and: item.block)
    guard isHeading || isAdjacent || item.value == runs[run].last,
      !NumberSearch(report: report).mentions(item.value - 1, item.style, in: between.dropFirst())
    else {
      begin(with: index)
      noteMissingStart(index)
      return
    }
    open.removeLast(open.count - 1 - place)
    append(index, to: run)
    breaks.append(SequenceBreak(.back, run: run, entry: runs[run].entries.count - 1))
  }

  /// A list that does not begin with 1: `begin` has just opened it.
  private mutating func noteMissingStart(_ index: Int) {
    let item = items[index]
    // What begins with a higher number is a piece of a text.
    guard item.value <= 4 else { return }
    let start = index > 0 ? items[..<index].last(where: { $0.style < item.style })?.block : nil
    let region = (start ?? 0)..<item.block
    let search = NumberSearch(report: report)
    guard !(1..<item.value).contains(where: { search.mentions($0, item.style, in: region) }) else { return }
    breaks.append(SequenceBreak(.noStart(after: start), run: runs.count - 1, entry: 0))
  }
}

extension Numbering.Style {
  /// Whether a writer slips from this style into another like it.
  fileprivate var mayBeMistaken: Bool { self >= .chinese && self <= .bracketedArabic }
}

extension Report {
  /// Whether nothing but blanks stands between two blocks.
  func hasNothing(between first: Int, and second: Int) -> Bool {
    guard first < second else { return false }
    return (first + 1..<second).allSatisfy { blocks[$0].kind == .blank }
  }
}
