import ReportSyntax
import ReportText

/// Lists that are counted within running text: 一是……；二是……；四是…….
///
/// A list may fill a paragraph, or be one paragraph an item. It is judged only where its last number is plain: a list that begins with 二是 is
/// none here (首先……二是……), and one that goes on after a heading is none either.
struct SpokenSequences {
  let report: Report
  private let landmarks: Landmarks
  private(set) var flaws: [SequenceFlaw] = []
  /// The lists that may go on, by the number of their kind, innermost last.
  private var open = [[List]](repeating: [], count: SpokenMark.Kind.allCases.count)
  /// Whether some of them end with their paragraph.
  private var hasLocal = false

  private struct List {
    var marks: [SpokenMark]
    var block: Int
    var last: Int { marks.last?.value ?? 0 }
    var places: [Int] = []
  }

  init(_ report: Report, _ landmarks: Landmarks) {
    self.report = report
    self.landmarks = landmarks
    for index in report.blocks.indices {
      switch report.blocks[index].kind {
      case .heading(let numbering) where numbering.style <= .bracketedChinese: closeAll()
      case .blank, .title, .table: continue
      case .heading, .paragraph, .listItem: read(index)
      }
      closeLocal()
    }
    closeAll()
  }

  private mutating func read(_ block: Int) {
    let words = report.content(ofBlock: block)
    let bytes = report.text.bytes
    var position = words.lowerBound
    var isStart = true
    // 1. behind a comma is more likely a figure than an item.
    var isPaused = true
    while position < words.upperBound {
      let byte = bytes[position]
      if isStart, SpokenMark.mayBegin(with: byte), let mark = SpokenMark(bytes, at: position, before: words.upperBound),
        mark.kind != .arabic || isPaused
      {
        add(mark, block)
        position = mark.range.upperBound
        isStart = false
        continue
      }
      let place = landmarks.first(from: position)
      if place > position {
        // Most characters start nothing and stop nothing.
        isStart = false
        position = place
        continue
      }
      switch byte {
      case 0xE3, 0xEF, 0xE2:
        let (scalar, length) = bytes.scalar(at: position, before: words.upperBound)
        switch scalar {
        case "，", "。", "；", "：", "！", "？", "“":
          isStart = true
          isPaused = scalar != "，" && scalar != "“"
        case "\u{3000}", "\u{2002}", "\u{2003}": break
        default: isStart = false
        }
        position += length
      case 0x20, 0x09: position += 1
      case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ","):
        isStart = true
        isPaused = byte != UInt8(ascii: ",")
        position += 1
      default:
        isStart = false
        position += byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
  }

  private mutating func add(_ mark: SpokenMark, _ block: Int) {
    var lists: [List] = []
    swap(&lists, &open[mark.kind.rawValue])
    defer { swap(&lists, &open[mark.kind.rawValue]) }
    if mark.kind.isLocal { hasLocal = true }
    if mark.value == 1 {
      lists.append(List(marks: [mark], block: block))
      // No text nests deeper.
      if lists.count > 8 { close(lists.removeFirst()) }
      return
    }
    if let place = lists.lastIndex(where: { $0.last + 1 == mark.value || $0.marks.count + 1 == mark.value }) {
      for closed in lists[(place + 1)...] { close(closed) }
      lists.removeLast(lists.count - 1 - place)
      lists[place].marks.append(mark)
      lists[place].block = block
      return
    }
    guard var list = lists.popLast() else { return }
    // Far from the last one, or by far another number: it counts something else.
    if (list.last - 1...list.last + 3).contains(mark.value), list.block == block || isLeading(mark, block) {
      list.places.append(list.marks.count)
      list.marks.append(mark)
      list.block = block
    } else {
      // What follows cannot be told apart any more.
      list.places = []
    }
    lists.append(list)
  }

  /// Whether a mark begins its line.
  private func isLeading(_ mark: SpokenMark, _ block: Int) -> Bool { mark.range.lowerBound == report.content(ofBlock: block).lowerBound }

  /// Closes the lists that do not reach beyond their paragraph.
  private mutating func closeLocal() {
    guard hasLocal else { return }
    hasLocal = false
    for kind in SpokenMark.Kind.allCases where kind.isLocal {
      for list in open[kind.rawValue] { close(list) }
      open[kind.rawValue].removeAll()
    }
  }

  private mutating func closeAll() {
    for kind in open.indices where !open[kind].isEmpty {
      for list in open[kind] { close(list) }
      open[kind].removeAll()
    }
    flaws.sort { $0.place.lowerBound < $1.place.lowerBound }
  }

  private mutating func close(_ list: List) {
    guard !list.places.isEmpty, list.marks.count >= 3 else { return }
    let text = report.text
    let edits = list.marks.enumerated().compactMap { index, mark -> TextEdit? in
      guard mark.value != index + 1, let number = mark.script.written(index + 1) else { return nil }
      return TextEdit(range: mark.numeral, replacement: number)
    }
    for place in list.places {
      let mark = list.marks[place]
      let before = list.marks[place - 1]
      let proper = mark.script.written(place + 1).map {
        text.string(mark.range.lowerBound..<mark.numeral.lowerBound) + $0 + text.string(mark.numeral.upperBound..<mark.range.upperBound)
      }
      flaws.append(
        SequenceFlaw(
          kind: mark.value > before.value ? .gap : .back, place: mark.range, proper: proper, before: before.range,
          missing: max(0, mark.value - before.value - 1), edits: edits))
    }
  }
}
