import Linting
import ReportCitations
import ReportText

/// A citation held against the documents that are known.
struct KnownPolicies {
  /// A title and the one number it is cited with.
  struct Pair {
    let title: CitedTitle
    let words: TitleWords
    let number: IssuingNumber
    /// The number as it should be written, whatever brackets it has.
    let written: String
    let parts: NumberParts
    /// The range of the number alone.
    var range: Range<Int> { number.range }
  }

  let subject: Subject
  var catalog: PolicyCatalog { subject.citations.policies }

  /// The titles that are cited with one number each. Of several numbers behind one title nobody can say which is its own.
  var pairs: [Pair] {
    subject.citations.groups.compactMap { group in
      guard group.numbers.count == 1, let index = group.title ?? group.nextTitle else { return nil }
      let number = subject.citations.numbers[group.numbers.lowerBound]
      guard number.kind == .document, number.hasCode, number.tail.isEmpty, let written = number.corrected(in: subject.text),
        let parts = NumberParts(written)
      else { return nil }
      let title = subject.citations.titles[index]
      guard title.open.shape == .double, title.close.shape == .double else { return nil }
      return Pair(title: title, words: TitleWords(subject.text.bytes[title.content]), number: number, written: written, parts: parts)
    }
  }

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
