import Linting
import ReportCitations
import ReportText

/// A citation held against the documents that are known.
struct KnownPolicies {
  typealias Pair = CitedPair

  let subject: Subject
  var catalog: PolicyCatalog { subject.citations.policies }

  /// The titles that are cited with one number each. Of several numbers behind one title nobody can say which is its own.
  var pairs: [Pair] { subject.citations.pairs }

  /// A title as it stands inside 《》: titles in it in 〈〉.
  static func quoted(_ title: String) -> String {
    var quoted = ""
    for scalar in title.unicodeScalars {
      switch scalar {
      case "《": quoted.unicodeScalars.append("〈")
      case "》": quoted.unicodeScalars.append("〉")
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted
  }
}
