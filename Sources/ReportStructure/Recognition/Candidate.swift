/// An outline that a document may follow, by its title, province and year.
struct Candidate {
  let outline: Outline
  /// Whether the title fits; otherwise there is none that tells anything.
  private let titleFits: Bool
  private let place: Place
  /// Years between the reported year and those of the outline.
  private let yearsOff: Int

  private enum Place {
    /// The outline of the report's own province.
    case own
    /// An outline of the whole country.
    case country
    /// The report's province is not known.
    case unknown
  }

  /// nil where something speaks against the outline.
  ///
  /// - Parameter title: whether the title fits; nil for a text without a title that tells anything.
  init?(_ outline: Outline, title: Bool?, province: String?, year: Int?) {
    if title == false { return nil }
    if let region = outline.region {
      if let province, province != region { return nil }
      place = province == nil ? .unknown : .own
    } else {
      place = .country
    }
    yearsOff = year.map { max(outline.years.lowerBound - $0, $0 - outline.years.upperBound, 0) } ?? 0
    if yearsOff > 2 { return nil }
    titleFits = title == true
    self.outline = outline
  }

  /// How well the headings fit, less for a year that the outline was not seen in.
  func score(_ match: OutlineMatch) -> Int { match.overlap - 10 * yearsOff }

  /// Whether that is enough to hold the report to the outline. A draft with few headings, all of them known, is one too.
  func accepts(_ match: OutlineMatch) -> Bool {
    let score = score(match)
    switch (titleFits, place) {
    case (true, .own) where !outline.isVerified: return score >= 55
    case (true, .own): return score >= 45 || (match.known > 0 && 3 * match.known >= 2 * match.headings)
    case (true, .country): return score >= 45
    case (true, .unknown): return score >= 75
    case (false, .own): return score >= 60
    case (false, .country): return score >= 80
    case (false, .unknown): return score >= 90
    }
  }

  /// In hundredths.
  func confidence(_ match: OutlineMatch) -> Int {
    let bonus: Int
    switch place {
    case .own: bonus = 20
    case .country: bonus = 15
    case .unknown: bonus = 0
    }
    // Headings alone do not tell one province's form from another's.
    let most = place == .unknown ? 60 : 99
    return min(most, max(1, score(match) * 6 / 10 + (titleFits ? 20 : 0) + bonus))
  }
}
