import ReportSyntax

/// A document within a text: the report itself, or a report that is enclosed with it.
struct DocumentPart {
  /// The lines that may head its sections, with their depth.
  var lines: [HeadingLine]
  /// Where it stands, in UTF-8 offsets of the text.
  let range: Range<Int>
  /// The lines of its title, in UTF-8 offsets of the text.
  let titles: [Range<Int>]
  /// Whether its top-level sections are parts.
  private(set) var hasParts = false

  init(_ lines: [HeadingLine], range: Range<Int>, titles: [Range<Int>]) {
    self.lines = lines
    self.range = range
    self.titles = titles
    leaveOutAnnexes()
    rank()
  }

  /// What stands behind the heading of an annex is a form or table, not a section, until the next part begins.
  private mutating func leaveOutAnnexes() {
    var seen = false
    var inside = false
    lines.removeAll { line in
      guard line.form == .own, let style = line.numbering?.style else { return inside }
      if style == .annex {
        inside = inside || seen
      } else {
        if style == .part { inside = false }
        seen = true
      }
      return inside
    }
  }

  /// Gives each line its depth by the order of the numberings in use.
  private mutating func rank() {
    var counts = [Int](repeating: 0, count: 32)
    for line in lines where line.form == .own {
      if let rank = line.numbering.map(Self.rank) { counts[rank] += 1 }
    }
    let part = Int(Numbering.Style.part.rawValue)
    let chinese = Int(Numbering.Style.chinese.rawValue)
    hasParts = counts[part] > 1
    // One 第一部分 alone, or one # above all, is the frame of what follows it.
    let top: Int
    if hasParts {
      top = part
    } else if counts[chinese] > 1 {
      top = chinese
    } else {
      top = counts.indices.first { counts[$0] > 1 && $0 != Int(Numbering.Style.annex.rawValue) } ?? chinese
    }
    var depths = [Int](repeating: 0, count: 32)
    var depth = 0
    let order = Array(24..<31) + Array(0..<24)
    guard let position = order.firstIndex(of: top) else { return }
    for rank in order[position...] where counts[rank] > 0 || rank == top {
      depths[rank] = depth
      depth += 1
    }
    for index in lines.indices {
      lines[index].depth = lines[index].numbering.map { depths[Self.rank($0)] } ?? depth
    }
  }

  /// The place of a numbering among the others; Markdown headings without a number by their marks.
  private static func rank(_ numbering: Numbering) -> Int {
    numbering.style == .markdown ? 24 + min(numbering.value, 6) : Int(numbering.style.rawValue)
  }
}
