/// A section that an outline asks for and a document lacks.
package struct MissingSection: Sendable {
  package let section: Outline.Section
  /// The section it belongs to; nil at the top.
  package let parent: SectionMatch?
  /// The line of the nearest section before it that is there; nil where there is none.
  package let before: Int?
  /// The line of the nearest section behind it that is there; nil where there is none.
  package let behind: Int?
}

extension FollowedOutline {
  /// The sections that must be there and are not: those at the top and, of parts, the sections right below them.
  ///
  /// Of a part that is missing with all it holds the part alone is named.
  package var missingSections: [MissingSection] {
    var missing = Self.missing(among: sections, parent: nil)
    guard outline.hasParts else { return missing }
    for part in sections where !part.children.isEmpty {
      let isThere = part.line != nil || part.children.contains { $0.line != nil }
      if isThere { missing += Self.missing(among: part.children, parent: part) }
    }
    return missing
  }

  /// The sections one rank deeper that are missing beside others of their rank.
  package var missingSubsections: [MissingSection] {
    guard outline.isVerified else { return [] }
    let parents = outline.hasParts ? sections.flatMap(\.children) : sections
    return parents.flatMap { parent -> [MissingSection] in
      guard parent.line != nil else { return [] }
      let missing = Self.missing(among: parent.children, parent: parent)
      // A section that is divided in another way altogether lacks nothing.
      return parent.children.count { $0.line != nil } >= missing.count ? missing : []
    }
  }

  private static func missing(among siblings: [SectionMatch], parent: SectionMatch?) -> [MissingSection] {
    siblings.indices.compactMap { index in
      let match = siblings[index]
      guard match.line == nil, !match.section.isOptional else { return nil }
      return MissingSection(
        section: match.section, parent: parent, before: siblings[..<index].last { $0.line != nil }?.line,
        behind: siblings[(index + 1)...].first { $0.line != nil }?.line)
    }
  }

  /// A heading of the outline as this report would write it: with its year, without the unit's name.
  package func name(of section: Outline.Section) -> String {
    var name = section.heading
    name.replaceAll("{单位}", with: "")
    if let year {
      name.replaceAll("{年度}", with: String(year))
    } else {
      name.replaceAll("{年度}年度", with: "")
      name.replaceAll("{年度}年", with: "")
    }
    return name
  }
}
