import JSON
import ReportStructure
import Texts

/// How the list of outlines is written.
package enum OutlineFormat: String, Sendable, CaseIterable {
  /// Two lines an outline: id, kind, region and years; below them the circular.
  case text
  /// One JSON array.
  case json

  /// The list of outlines in this format.
  package func write(_ outlines: [Outline], in language: Language = .chinese) -> String {
    switch self {
    case .text:
      let width = outlines.reduce(0) { max($0, $1.id.utf8.count) }
      return outlines.map { outline in
        let id = outline.id + String(repeating: " ", count: width - outline.id.utf8.count + 2)
        let indent = String(repeating: " ", count: width + 2)
        let parts = [
          language.translate(outline.kind, by: OutlineTexts.kinds).wording, outline.regionWords(in: language), outline.yearWords,
          (outline.isVerified ? FormatTexts.verified : FormatTexts.partlyVerified).wording,
        ]
        return "\(id)\(language.say(.list(parts, FormatTexts.bar)))\n\(indent)\(outline.basis)\n"
      }.joined()
    case .json:
      var json = JSONWriter()
      json.array { json in
        for outline in outlines { write(outline, to: &json) }
      }
      return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }
  }

  /// What programs read is the same in every language.
  private func write(_ outline: Outline, to json: inout JSONWriter) {
    json.object { json in
      let fields = [
        ("id" as StaticString, outline.id), ("kind", outline.kind), ("region", Language.chinese.say(outline.regionWords(in: .chinese))),
        ("years", Language.chinese.say(outline.yearWords)),
        ("basis", outline.basis), ("confidence", outline.isVerified ? "verified" : "partial"),
      ]
      for (key, value) in fields {
        json.key(key)
        json.string(value)
      }
    }
  }
}

extension Outline {
  func regionWords(in language: Language) -> Wording {
    region.map { language.translate($0, by: OutlineTexts.regions).wording } ?? FormatTexts.nationwide.wording
  }

  /// 2021年度起, 2014—2020年度, 2021年度.
  var yearWords: Wording {
    if years.lowerBound == 0 { return FormatTexts.anyYear() }
    if years.upperBound > 9000 { return FormatTexts.sinceYear(years.lowerBound) }
    return years.count == 1 ? FormatTexts.oneYear(years.lowerBound) : FormatTexts.years(years.lowerBound, years.upperBound)
  }
}
