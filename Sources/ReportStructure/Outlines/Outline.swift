import ReportSyntax

/// The sections that a kind of report must have, in order; the same file is the template of `reportlint new`.
package struct Outline: Sendable {
  /// Its id (hunan_dept_self_eval_2022).
  package let id: String
  /// The kind of report (部门整体支出绩效自评报告).
  package let kind: String
  /// The province whose reports follow it (湖南); nil for the whole country.
  package let region: String?
  /// The reported years it applies to.
  package let years: ClosedRange<Int>
  /// The circular it rests on.
  package let basis: String
  /// Whether it was verified on published reports throughout, not in part only.
  package let isVerified: Bool
  /// The titles that such reports have; one must fit.
  let titles: [WordPattern]
  package let sections: [Section]
  /// How a skeleton of it reads.
  package let template: Template

  /// One section that the outline asks for. A class, for what is said of a document names its sections over and over.
  package final class Section: Sendable {
    /// Its heading without number; {年度} stands for the reported year.
    package let heading: String
    /// Its number as the outline writes it (一、 第一部分).
    package let marker: String
    package let numbering: Numbering?
    /// Whether a report may do without it.
    package let isOptional: Bool
    /// Whether reports that lack it are asked rather than sent back.
    package let isLenient: Bool
    /// Whether nothing need follow its heading: tables are enclosed.
    package let mayBeEmpty: Bool
    /// Whether it may stand anywhere.
    package let isFreelyPlaced: Bool
    package let children: [Section]
    /// The keys of its heading and aliases.
    let keys: [UInt64]
    /// One bit for the last six of each key: most lines are told apart by it alone.
    let keyFilter: UInt64
    /// Words by which a heading of its own rank is known.
    let patterns: [WordPattern]
    /// Words by which a heading of any rank is known.
    let deepPatterns: [WordPattern]

    init(
      heading: String, marker: String, numbering: Numbering?, isOptional: Bool, isLenient: Bool, mayBeEmpty: Bool, isFreelyPlaced: Bool,
      children: [Section], keys: [UInt64], patterns: [WordPattern], deepPatterns: [WordPattern]
    ) {
      self.heading = heading
      self.marker = marker
      self.numbering = numbering
      self.isOptional = isOptional
      self.isLenient = isLenient
      self.mayBeEmpty = mayBeEmpty
      self.isFreelyPlaced = isFreelyPlaced
      self.children = children
      self.keys = keys
      keyFilter = keys.reduce(0) { $0 | 1 << ($1 & 63) }
      self.patterns = patterns
      self.deepPatterns = deepPatterns
    }
  }

  /// Whether its top-level sections are 第一部分, 第二部分 ….
  package var hasParts: Bool { sections.first?.numbering?.style == .part }
}

/// Words that must all stand in a heading, and words of which none may.
struct WordPattern: Sendable {
  let needed: WordSet
  let barred: WordSet

  func fits(_ words: WordSet) -> Bool { needed.isSubset(of: words) && barred.isDisjoint(with: words) }
}
