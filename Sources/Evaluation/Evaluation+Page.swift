import ReportFacts

extension Evaluation {
  /// The page that is kept in the repository, so that a change of reading shows in review.
  package var page: String {
    var page = """
      # How well claims are read

      Written by `swift run -c release reportlint-dev evaluate`; a test compares it with what the program reads now.
      The texts were labelled by people who had not seen the program; most were looked at since, so these are not figures for unseen texts.


      """
    page += Self.header("kind")
    for kind in ClaimKind.allCases.map(\.rawValue) where tally(kind: kind) != Tally() { page += Self.row(kind, tally(kind: kind)) }
    page += Self.row("all", tally())
    page += "\n" + Self.header("set")
    for set in sets { page += Self.row(set, tally(set: set)) }
    let share = Self.percent(100 * Double(places.right) / Double(max(places.all, 1)))
    page += "\nPlaces (lines of reports, or short texts) whose claims are exactly right: \(places.right) of \(places.all) (\(share)).\n"
    return page
  }

  private static func header(_ name: String) -> String {
    "| \(name) | labelled | stated | recall | precision | verdicts |\n|---|--:|--:|--:|--:|--:|\n"
  }

  private static func row(_ name: String, _ tally: Tally) -> String {
    "| \(name) | \(tally.labelled) | \(tally.stated) | \(percent(tally.recall)) | \(percent(tally.precision)) | \(percent(tally.verdicts)) |\n"
  }

  /// With two decimals, half up.
  private static func percent(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
