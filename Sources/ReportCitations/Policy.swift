import ReportText

/// A document that reports cite, as a line of `Grammar/Policies/Policies.tsv` or of a list of the user's states it.
package struct Policy: Sendable, Equatable {
  /// Its issuing number (财预〔2020〕10号) or the number of the order; empty for laws.
  package let number: String
  /// Its full title without marks around it.
  package let title: String
  package let issuer: String
  package let year: Int?
  package let status: Status
  /// Whether number and title were checked against the document itself; what was not, suggests and never accuses.
  package let isVerified: Bool
  /// Other titles by which it is cited.
  package let aliases: [String]
  /// The number of the document that took its place; empty where none is known.
  package let successor: String

  /// Whether the document still applies.
  package enum Status: String, Sendable, Equatable {
    case inForce = "in_force"
    case superseded
    case repealed
    case expired
    case unknown
  }

  package init(
    number: String, title: String, issuer: String = "", year: Int? = nil, status: Status = .unknown, isVerified: Bool = true,
    aliases: [String] = [], successor: String = ""
  ) {
    self.number = number
    self.title = title
    self.issuer = issuer
    self.year = year
    self.status = status
    self.isVerified = isVerified
    self.aliases = aliases
    self.successor = successor
  }

  /// The documents of a list: one a line, in the columns of `Policies.tsv`. Empty lines and those that begin with # are left out, and
  /// lines without a title; `#` lines apart, what a line leaves out at its end is unknown.
  package static func list(_ text: String) -> [Policy] {
    var policies: [Policy] = []
    for line in text[...].pieces(between: "\n").flatMap({ $0.pieces(between: "\r") }) {
      if line.begins(with: "#") { continue }
      let columns = line.pieces(between: "\t", keepingEmpty: true).map { trimmed($0.utf8) }
      guard columns.count >= 2, !columns[1].isEmpty else { continue }
      func column(_ index: Int) -> String { index < columns.count ? columns[index] : "" }
      policies.append(
        Policy(
          number: column(0) == "-" ? "" : column(0), title: column(1), issuer: column(2), year: Int(column(3)),
          status: Status(rawValue: column(4)) ?? .unknown, isVerified: column(5) != "unverified",
          aliases: column(6)[...].pieces(between: "；").map(String.init), successor: column(7)))
    }
    return policies
  }

  private static func trimmed(_ words: Substring.UTF8View) -> String {
    var words = words
    while let first = words.first, first == 0x20 || first == 0xEF && words.starts(with: [0xEF, 0xBB, 0xBF]) {
      words.removeFirst(first == 0x20 ? 1 : 3)
    }
    while words.last == 0x20 { words.removeLast() }
    return String(Substring(words))
  }
}
