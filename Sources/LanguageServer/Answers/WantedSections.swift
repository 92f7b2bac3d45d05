import LanguageServerProtocol
import ReportStructure
import ReportSyntax
import ReportText

/// The sections that the outline of a report wants and that are not there.
struct WantedSections {
  struct Wanted {
    /// Its heading with its number, as the outline writes it: 七、存在的问题及原因分析.
    let name: String
    /// Where it would stand, in UTF-8 offsets of the text.
    let place: Int
    /// The block of the heading it belongs below; nil at the top.
    let parent: Int?
  }

  let sections: [Wanted]

  init(_ structure: Structure) {
    var sections: [Wanted] = []
    for followed in structure.outlines {
      for missing in followed.missingSections + followed.missingSubsections {
        sections.append(
          Wanted(
            name: missing.section.marker + followed.name(of: missing.section), place: Self.place(missing, followed, structure.report),
            parent: missing.parent?.line.map { followed.lines[$0].blocks.lowerBound }))
      }
    }
    self.sections = sections
  }

  /// Before the section that follows it in the outline; else at the end of what it belongs to.
  private static func place(_ missing: MissingSection, _ followed: FollowedOutline, _ report: Report) -> Int {
    if let behind = missing.behind { return report.starts[followed.lines[behind].blocks.lowerBound] }
    if let parent = missing.parent?.line {
      let depth = followed.lines[parent].depth
      let next = followed.lines[(parent + 1)...].first { $0.form == .own && $0.depth <= depth }
      return next.map { report.starts[$0.blocks.lowerBound] } ?? followed.range.upperBound
    }
    return followed.range.upperBound
  }
}

extension Structure {
  /// The section of an outline that the heading at `offset` stands for, and the outline.
  func section(at offset: Int) -> (match: SectionMatch, outline: FollowedOutline)? {
    for followed in outlines where followed.range.lowerBound <= offset && offset <= followed.range.upperBound {
      let lines = followed.lines.indices.filter { index in
        let line = followed.lines[index]
        return (line.marker.isEmpty ? line.content.lowerBound : line.marker.lowerBound) <= offset && offset <= line.content.upperBound
      }
      for line in lines {
        if let match = Self.match(for: line, in: followed.sections) { return (match, followed) }
      }
    }
    return nil
  }

  private static func match(for line: Int, in sections: [SectionMatch]) -> SectionMatch? {
    for section in sections {
      if section.line == line { return section }
      if let below = match(for: line, in: section.children) { return below }
    }
    return nil
  }
}
