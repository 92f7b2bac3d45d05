import ReportSyntax
import ReportText

/// Everything the engine knows of one text: its blocks, its quantities, its claims.
package struct Analysis: Sendable {
  /// The text and its blocks.
  package let report: Report
  /// Every claim, in the order of their results.
  package let claims: [Claim]
  /// How many quantities the text states, and how many of them take part in a claim. Reckoned when asked for: a check does not ask.
  package var coverage: Coverage {
    guard let whole else { return Coverage(facts, report, claims) }
    return whole.analysis.coverage.placed(by: whole.joined)
  }
  /// What can be said of places of the report besides claims, in order.
  package var observations: [Observation] {
    let ownBands = facts.contains { $0.statesGradeBands }
    var observations: [Observation] = []
    for (index, block) in facts.enumerated() where !block.observations.isEmpty {
      for found in block.observations where found.kind != .grade || !ownBands {
        observations.append(found.shifted(by: report.starts[index]))
      }
    }
    return observations
  }
  /// What each block says by itself.
  private let facts: [KeptFacts]
  /// What ties them together.
  private let document: DocumentResult

  /// None or one: a value cannot hold one of its own kind otherwise.
  private let wholes: [Whole]

  /// What is known of the text with its broken lines joined, where lines were broken at a fixed width; the claims are of that.
  package var whole: Whole? { wholes.first }

  /// A text with its paragraphs whole, and how its places lead back.
  package struct Whole: Sendable {
    /// The text with its paragraphs whole.
    package let joined: JoinedText
    /// What is known of that, in offsets of the joined text.
    package let analysis: Analysis
  }

  /// The text itself.
  package var text: SourceText { report.text }

  /// Where the quantities of the text stand, in UTF-8 offsets, in order.
  package var quantities: [Range<Int>] {
    if let whole { return whole.analysis.quantities.map(whole.joined.original) }
    var places: [Range<Int>] = []
    for (index, block) in facts.enumerated() where !block.quantities.isEmpty {
      let start = report.starts[index]
      for range in block.quantities { places.append(start + range.lowerBound..<start + range.upperBound) }
    }
    return places
  }

  /// Analyses `text`.
  ///
  /// `earlier` is a hint about time and nothing else: the result equals that of a fresh analysis, whatever is passed. The facts of blocks
  /// that stand in the common beginning or end of the two texts are taken over.
  package init(_ text: SourceText, reusing earlier: Analysis? = nil) {
    let report = Report(text, reusing: earlier?.report)
    let whole = JoinedText(report).map { Whole(joined: $0, analysis: Analysis($0.text, reusing: earlier?.whole?.analysis)) }
    let facts = Self.facts(of: report, reusing: earlier)
    let document =
      earlier.flatMap { $0.document.kept(report, facts, from: $0.report, $0.facts) } ?? DocumentResult(report, facts)
    var claims: [Claim] = []
    for (index, block) in facts.enumerated() where !block.claims.isEmpty {
      let start = report.starts[index]
      for claim in block.claims
      where !claim.impliedBase && claim.kind != .part || !document.rebased.contains(start + claim.result.range.lowerBound) {
        claims.append(claim.shifted(by: start))
      }
    }
    claims += document.claims
    self.report = report
    self.facts = facts
    self.document = document
    self.claims = whole.map { whole in whole.analysis.claims.map { $0.placed(by: whole.joined) } } ?? Self.ordered(claims)
    wholes = whole.map { [$0] } ?? []
  }

  /// The claims in the order of their results, of one result in the order they were found. Claims are large: their places are sorted first.
  private static func ordered(_ claims: [Claim]) -> [Claim] {
    let places = claims.indices.map { (start: claims[$0].result.range.lowerBound, index: $0) }
    return places.sorted { ($0.start, $0.index) < ($1.start, $1.index) }.map { claims[$0.index] }
  }

  private static func facts(of report: Report, reusing earlier: Analysis?) -> [KeptFacts] {
    var reader = BlockReader(report.text.bytes)
    let reusable = earlier.map { ReusableFacts(report, earlier: $0.report, facts: $0.facts) }
    let open = openBlock(of: report)
    let earlierOpen = earlier.flatMap { openBlock(of: $0.report) }
    var facts: [KeptFacts] = []
    facts.reserveCapacity(report.blocks.count)
    for index in report.blocks.indices {
      if let (kept, source) = reusable?.facts(ofBlock: index), (index == open) == (source == earlierOpen) {
        facts.append(kept)
      } else {
        facts.append(reader.read(report.blocks[index], at: report.starts[index], isOpen: index == open))
      }
    }
    return facts
  }

  /// The block whose last clause may be half typed: the last one, where no line end follows it.
  private static func openBlock(of report: Report) -> Int? {
    guard let last = report.text.bytes.last, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r") else { return nil }
    return report.blocks.indices.last
  }
}

/// How much of a report's figures the claims cover, so that silence is never mistaken for verification.
package struct Coverage: Sendable, Equatable {
  /// Where the quantities of the text stand, in UTF-8 offsets, in order.
  package let quantities: [Range<Int>]
  /// Those that take part in no claim.
  package let unchecked: [Range<Int>]

  /// How many quantities take part in at least one claim.
  package var checked: Int { quantities.count - unchecked.count }

  /// The same of the text as it is.
  func placed(by joined: JoinedText) -> Coverage {
    Coverage(quantities: quantities.map(joined.original), unchecked: unchecked.map(joined.original))
  }

  private init(quantities: [Range<Int>], unchecked: [Range<Int>]) {
    self.quantities = quantities
    self.unchecked = unchecked
  }

  init(_ facts: [KeptFacts], _ report: Report, _ claims: [Claim]) {
    var used: [Int] = []
    for claim in claims {
      used.append(claim.result.range.lowerBound)
      for operand in claim.operands where operand.value != nil { used.append(operand.range.lowerBound) }
    }
    used.sort()
    var next = 0
    var all: [Range<Int>] = []
    var unchecked: [Range<Int>] = []
    for (index, block) in facts.enumerated() where !block.quantities.isEmpty {
      let start = report.starts[index]
      for range in block.quantities {
        let place = start + range.lowerBound..<start + range.upperBound
        all.append(place)
        while next < used.count, used[next] < place.lowerBound { next += 1 }
        if next == used.count || used[next] != place.lowerBound { unchecked.append(place) }
      }
    }
    quantities = all
    self.unchecked = unchecked
  }
}
