import LanguageServerProtocol
import ReportSyntax
import ReportText

/// The headings of a report as a tree: each section reaches to the next heading that is not below it.
struct Sections {
  /// One section.
  struct Section {
    let block: Int
    /// Its marker and its words: 一、基本情况.
    let heading: Range<Int>
    /// From its heading to the next section that is not below it.
    var range: Range<Int>
    let rank: Int
    var children: [Section] = []
  }

  private(set) var roots: [Section] = []

  init(_ report: Report) {
    var open: [Section] = []
    for (index, block) in report.blocks.enumerated() {
      guard let rank = Self.rank(block.kind) else { continue }
      let start = report.starts[index]
      close(&open, downTo: rank, at: start)
      let from = block.marker.isEmpty || Self.isMarkdown(block.kind) ? block.content.lowerBound : block.marker.lowerBound
      let heading = start + from..<start + max(from, block.content.upperBound)
      open.append(Section(block: index, heading: heading, range: start..<report.text.count, rank: rank))
    }
    close(&open, downTo: 0, at: report.text.count)
  }

  /// Closes the sections that a heading of this rank ends.
  private mutating func close(_ open: inout [Section], downTo rank: Int, at end: Int) {
    while var section = open.last, section.rank >= rank {
      open.removeLast()
      section.range = section.range.lowerBound..<end
      if open.isEmpty { roots.append(section) } else { open[open.count - 1].children.append(section) }
    }
  }

  /// How deep a heading stands: Markdown headings by their marks, numbered ones below them as documents nest them; nil for other blocks.
  private static func rank(_ kind: Block.Kind) -> Int? {
    guard case .heading(let numbering) = kind else { return nil }
    return numbering.style == .markdown ? numbering.value : 10 + Int(numbering.style.rawValue)
  }

  private static func isMarkdown(_ kind: Block.Kind) -> Bool {
    if case .heading(let numbering) = kind { numbering.style == .markdown } else { false }
  }

  /// The sections from the outermost to the innermost that hold `offset`.
  func path(to offset: Int) -> [Section] {
    var path: [Section] = []
    var level = roots
    while let section = level.first(where: { $0.range.contains(offset) }) {
      path.append(section)
      level = section.children
    }
    return path
  }

  /// Every section, before its subsections.
  var all: [Section] { roots.flatMap(Self.flattened) }

  private static func flattened(_ section: Section) -> [Section] {
    [section] + section.children.flatMap(flattened)
  }
}
