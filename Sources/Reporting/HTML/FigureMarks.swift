import ReportFacts

/// What became of each figure of a report: the page of a reviewer shows it where the figure stands.
struct FigureMarks {
  /// A figure and the claims it takes part in.
  struct Figure: Equatable {
    /// Number and unit, in UTF-8 offsets of the text.
    let range: Range<Int>
    let standing: Standing
    /// By their places among the claims of the analysis, the gravest first.
    let claims: [Int]
  }

  /// The gravest first.
  enum Standing: Int, CaseIterable, Comparable {
    /// It was computed and does not come out.
    case wrong
    /// Only claims that do not come out were computed from it: either may be wrong.
    case involved
    /// It comes out but for what rounding explains.
    case rounding
    /// It comes out, or another figure does that was computed from it.
    case verified
    /// No claim speaks of it.
    case unchecked

    static func < (a: Standing, b: Standing) -> Bool { a.rawValue < b.rawValue }
  }

  /// In the order of the text, none overlapping another.
  let figures: [Figure]

  init(_ analysis: Analysis) {
    self.init(quantities: analysis.coverage.quantities, claims: analysis.claims)
  }

  /// A mention is the figure that begins where it begins, as coverage counts them.
  init(quantities: [Range<Int>], claims: [Claim]) {
    var roles: [Int: [(standing: Standing, claim: Int)]] = [:]
    for (index, claim) in claims.enumerated() {
      roles[claim.result.range.lowerBound, default: []].append((Self.standing(ofResult: claim), index))
      for operand in claim.operands where operand.value != nil {
        roles[operand.range.lowerBound, default: []].append((Self.standing(ofOperand: claim), index))
      }
    }
    let stated = Set(claims.filter { $0.verdict == .rounding }.map(\.result.range.lowerBound))
    figures = quantities.map { range in
      let own = (roles[range.lowerBound] ?? []).sorted { ($0.standing, $0.claim) < ($1.standing, $1.claim) }
      var named: [Int] = []
      for role in own where !named.contains(role.claim) { named.append(role.claim) }
      let standing = Self.combine(own.map(\.standing), isOffByRounding: stated.contains(range.lowerBound))
      return Figure(range: range, standing: standing, claims: named)
    }
  }

  /// How many figures have a standing.
  func count(_ standing: Standing) -> Int { figures.count { $0.standing == standing } }

  private static func standing(ofResult claim: Claim) -> Standing {
    switch claim.verdict {
    case .holds: .verified
    case .rounding: .rounding
    // Where the reading itself is doubtful nobody is accused.
    case .mismatch: claim.confidence == .low ? .involved : .wrong
    }
  }

  private static func standing(ofOperand claim: Claim) -> Standing {
    switch claim.verdict {
    case .holds: .verified
    case .rounding: .rounding
    case .mismatch: .involved
    }
  }

  private static func combine(_ standings: [Standing], isOffByRounding: Bool) -> Standing {
    if standings.contains(.wrong) { return .wrong }
    // A figure that is itself off by rounding says so; of one that others were computed from, a relation that comes out is enough.
    if isOffByRounding { return .rounding }
    if standings.contains(.verified) { return .verified }
    if standings.contains(.rounding) { return .rounding }
    return standings.isEmpty ? .unchecked : .involved
  }
}
