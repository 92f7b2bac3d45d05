import Linting
import ReportCitations
import ReportText
import Texts

/// Moves an issuing number behind the title that it stands in front of.
struct OrderMender {
  private let group: NumberGroup
  private let subject: Subject

  init(_ group: NumberGroup, _ subject: Subject) {
    self.group = group
    self.subject = subject
  }

  /// Whether a number in parentheses begins a citation, and belongs to no unmarked title in front of it.
  static func mayOpen(_ group: NumberGroup, in subject: Subject) -> Bool {
    guard let open = group.open else { return true }
    let before = subject.text.string(max(0, open.range.lowerBound - 6)..<open.range.lowerBound)
    if open.range.lowerBound == 0 { return true }
    let cues = ["根据", "按照", "依据", "依照", "遵照", "参照", "贯彻", "落实", "执行", "以及"]
    if cues.contains(where: { before.utf8.elementsEqual($0.utf8) }) { return true }
    return ["，", "。", "；", "：", "\n"].contains { before.utf8.reversed().starts(with: $0.utf8.reversed()) }
  }

  var remark: Remark? {
    let words = subject.text.string(group.range)
    let start = group.open?.range.lowerBound ?? group.range.lowerBound
    let end = max(group.suffix.upperBound, group.fillsMarks ? group.close?.range.upperBound ?? 0 : 0)
    let edits: [TextEdit]
    if let index = group.nextTitle {
      let title = subject.citations.titles[index]
      edits = [
        TextEdit(range: start..<title.range.lowerBound, replacement: ""),
        TextEdit(range: title.range.upperBound..<title.range.upperBound, replacement: "（\(words)）"),
      ]
    } else if group.open == nil, let title = bareTitle(from: end) {
      let name = KnownPolicies.quoted(subject.text.string(title))
      edits = [TextEdit(range: start..<title.upperBound, replacement: "《\(name)》（\(words)）")]
    } else {
      return nil
    }
    return Remark(
      message: CitationTexts.numberFirst(words), range: start..<end,
      fixes: [Remedy(title: CitationTexts.moveBehindTitle(), safety: .unsafe, edits: edits)])
  }

  /// A title without marks directly behind the number: 关于……的通知, and 关于印发《办法》的通知.
  private func bareTitle(from end: Int) -> Range<Int>? {
    let bytes = subject.text.bytes
    var start = end
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    guard Self.begins("关于", bytes, start) else { return nil }
    var position = start
    var inside = false
    while position < min(bytes.count, start + 300) {
      if inside {
        if Self.begins("》", bytes, position) { inside = false }
        if Self.begins("\n", bytes, position) { return nil }
      } else {
        for end in ["的通知", "的批复", "的函", "的通报"] where Self.begins(end, bytes, position) {
          return start..<position + end.utf8.count
        }
        for stop in ["。", "，", "；", "、", "\n", "\r", "要求"] where Self.begins(stop, bytes, position) { return nil }
        inside = Self.begins("《", bytes, position)
      }
      position += 1
    }
    return nil
  }

  private static func begins(_ words: String, _ bytes: [UInt8], _ position: Int) -> Bool {
    position + words.utf8.count <= bytes.count && bytes[position..<position + words.utf8.count].elementsEqual(words.utf8)
  }
}
