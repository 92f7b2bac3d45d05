import Linting
import ReportSyntax
import ReportText
import Texts

/// The annexes that a report lists at its end, and those that follow.
struct AnnexList {
  /// An annex by its number (1-2).
  private struct Annex {
    let number: [Int]
    let name: String
    let range: Range<Int>
  }

  private let text: SourceText
  private var listed: [Annex] = []
  private var enclosed: [Annex] = []
  /// Where the annexes themselves may begin: behind the list.
  private var end = 0

  init(_ report: Report) {
    text = report.text
    readList(report)
    if !listed.isEmpty { readEnclosed(report) }
  }

  /// What is wrong with the list, where both a list and annexes are there.
  var remarks: [Remark] {
    if listed.isEmpty || enclosed.isEmpty { return [] }
    var remarks: [Remark] = []
    for annex in listed where !enclosed.contains(where: { Self.belongs($0, to: annex) }) {
      let name = annex.name.isEmpty ? .nothing : StructureTexts.listedName(annex.name)
      remarks.append(Remark(message: StructureTexts.listed(Self.words(annex.number), name), range: annex.range))
    }
    for annex in enclosed where !listed.contains(where: { Self.belongs(annex, to: $0) }) {
      remarks.append(Remark(message: StructureTexts.enclosed(Self.words(annex.number)), range: annex.range))
    }
    return remarks
  }

  /// 1-2-1 is one of 1-2.
  private static func belongs(_ annex: Annex, to listed: Annex) -> Bool {
    annex.number.starts(with: listed.number)
  }

  private static func words(_ number: [Int]) -> String {
    number.map(String.init).joined(separator: "-")
  }

  /// Reads 附件：1.… and the numbered lines below it.
  private mutating func readList(_ report: Report) {
    for block in report.blocks.indices where report.blocks[block].kind == .paragraph {
      let content = report.content(ofBlock: block)
      guard let start = behindLead(content) else { continue }
      var items: [Annex] = []
      if let item = item(start..<content.upperBound) { items.append(item) }
      // 附件：名称 lists one without a number.
      if items.isEmpty, start < content.upperBound { continue }
      var last = block
      var next = block + 1
      while next < report.blocks.count {
        if report.blocks[next].kind != .blank {
          let whole = report.range(ofBlock: next)
          let line = text.bytes.trimmed(whole)
          guard report.blocks[next].table == nil, let item = item(line) else { break }
          items.append(item)
          last = next
        }
        next += 1
      }
      guard !items.isEmpty else { continue }
      listed = items
      end = report.range(ofBlock: last).upperBound
      return
    }
  }

  /// Where the list begins behind 附件 and a colon, or behind 附件 alone on its line.
  private func behindLead(_ content: Range<Int>) -> Int? {
    guard text.bytes[content].starts(with: "附件".utf8) else { return nil }
    let position = text.bytes.skippingWhiteSpace(from: content.lowerBound + 6, before: content.upperBound)
    if position == content.upperBound { return position }
    let (scalar, length) = text.bytes.scalar(at: position, before: content.upperBound)
    guard scalar == "：" || scalar == ":" else { return nil }
    return text.bytes.skippingWhiteSpace(from: position + length, before: content.upperBound)
  }

  /// A line of the list: 1.名称, 1-2、名称.
  private func item(_ line: Range<Int>) -> Annex? {
    guard let (number, behind) = number(at: line.lowerBound, before: line.upperBound), behind < line.upperBound else { return nil }
    let (scalar, length) = text.bytes.scalar(at: behind, before: line.upperBound)
    guard scalar == "." || scalar == "．" || scalar == "、" else { return nil }
    let name = text.bytes.trimmed(behind + length..<line.upperBound)
    return Annex(number: number, name: text.string(name), range: line)
  }

  private mutating func readEnclosed(_ report: Report) {
    for block in report.blocks.indices where report.starts[block] >= end {
      guard case .heading(let numbering) = report.blocks[block].kind, numbering.style == .annex else { continue }
      let start = report.starts[block]
      let marker = report.blocks[block].marker
      let range = start + marker.lowerBound..<start + marker.upperBound
      let digits = text.bytes.skippingWhiteSpace(from: range.lowerBound + 6, before: range.upperBound)
      let number = number(at: digits, before: range.upperBound)?.number ?? [numbering.value]
      enclosed.append(Annex(number: number, name: "", range: range))
    }
  }

  /// 1-2 in digits, and where it ends.
  private func number(at position: Int, before end: Int) -> (number: [Int], behind: Int)? {
    var parts: [Int] = []
    var position = position
    while true {
      var value = 0
      var digits = 0
      while position < end, (0x30...0x39).contains(text.bytes[position]), digits < 3 {
        value = value * 10 + Int(text.bytes[position] - 0x30)
        digits += 1
        position += 1
      }
      if digits == 0 { return nil }
      parts.append(value)
      guard position + 1 < end, text.bytes[position] == UInt8(ascii: "-"), (0x30...0x39).contains(text.bytes[position + 1]) else {
        return (parts, position)
      }
      position += 1
    }
  }
}
