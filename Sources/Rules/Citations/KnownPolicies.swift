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
      guard number.kind == .document, number.hasCode, number.tail.isEmpty, let written = number.corrected(in: subject.text) else {
        return nil
      }
      let title = subject.citations.titles[index]
      guard title.open.shape == .double, title.close.shape == .double else { return nil }
      return Pair(title: title, words: TitleWords(subject.text.bytes[title.content]), number: number, written: written)
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

  /// Whether two numbers differ as by a slip: the same code, and the same year or the same number.
  static func differBySlip(_ a: String, _ b: String) -> Bool {
    let first = parts(a)
    let second = parts(b)
    guard first.count == 3, second.count == 3 else { return false }
    return first[0] == second[0] && (first[1] == second[1] || first[2] == second[2])
  }

  /// Whether two numbers may well be one: a code that begins alike, and the same year or the same number.
  static func differByLittle(_ a: String, _ b: String) -> Bool {
    let first = parts(a)
    let second = parts(b)
    guard first.count == 3, second.count == 3, first[0].prefix(3) == second[0].prefix(3) else { return false }
    return first[1] == second[1] || first[2] == second[2]
  }

  /// Code, year and number of a number that is rightly written.
  private static func parts(_ number: String) -> [[UInt8]] {
    let bytes = Array(number.utf8)
    var parts: [[UInt8]] = [[]]
    var position = 0
    while position < bytes.count {
      if bytes[position...].starts(with: "〔".utf8) || bytes[position...].starts(with: "〕".utf8) {
        parts.append([])
        position += 3
      } else {
        parts[parts.count - 1].append(bytes[position])
        position += 1
      }
    }
    return parts
  }
}
