/// How many labelled claims there are, how many the program stated, and how many of these are right.
package struct Tally: Sendable, Equatable {
  /// Claims that were labelled.
  package var labelled = 0
  /// Claims that the program stated, optional ones left out.
  package var stated = 0
  /// Those of them that are labelled.
  package var found = 0
  /// Those of them whose verdict is that of the label.
  package var judged = 0

  /// Found of labelled, in per cent.
  package var recall: Double { Self.percent(found, of: labelled) }
  /// Found of stated, in per cent.
  package var precision: Double { Self.percent(found, of: stated) }
  /// Judged as labelled of found, in per cent.
  package var verdicts: Double { Self.percent(judged, of: found) }

  private static func percent(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 100 : 100 * Double(part) / Double(whole)
  }

  static func + (a: Tally, b: Tally) -> Tally {
    Tally(labelled: a.labelled + b.labelled, stated: a.stated + b.stated, found: a.found + b.found, judged: a.judged + b.judged)
  }
}
