import Foundation

/// A text with the claims that people found in it who had not seen the program: invented counties, real wordings.
package struct LabelledText: Sendable {
  /// Which set it belongs to: a file of short texts, or `reports`.
  package let set: String
  package let id: String
  package let text: String
  package let claims: [Label]
  /// Whether the line of a claim counts: in reports, not in short texts.
  package let hasLines: Bool

  /// One labelled claim; `optional` ones turn on judgement and count neither way, `alternatives` are other operands of the same claim.
  package struct Label: Decodable, Sendable {
    package let kind: String
    package let result: String
    package let operands: [String]
    package let verdict: String
    package let optional: Bool?
    package let alternatives: [[String]]?
    /// 1-based, in reports.
    package let line: Int?
  }

  private struct Short: Decodable {
    let id: String
    let text: String
    let claims: [Label]
  }

  /// All labelled texts below `folder`, which is `Tests/Fixtures`: `Claims/*.jsonl` hold a short text a line, `Reports/*.claims.jsonl` and
  /// `FaultyReports/*.claims.jsonl` a claim a line of the report beside them. Lines that are none are an error.
  package static func all(in folder: String) throws -> [LabelledText] {
    try shortTexts(in: folder + "/Claims") + reports(in: folder + "/Reports") + reports(in: folder + "/FaultyReports")
  }

  private static func shortTexts(in folder: String) throws -> [LabelledText] {
    try names(in: folder, ending: ".jsonl").flatMap { name in
      try lines(of: folder + "/" + name).map { line in
        let short = try JSONDecoder().decode(Short.self, from: line)
        return LabelledText(
          set: String(name.dropLast(".jsonl".count)), id: short.id, text: short.text + "\n", claims: short.claims, hasLines: false)
      }
    }
  }

  private static func reports(in folder: String) throws -> [LabelledText] {
    try names(in: folder, ending: ".claims.jsonl").map { name in
      let id = String(name.dropLast(".claims.jsonl".count))
      let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/" + id + ".txt")), as: UTF8.self)
      let labels = try lines(of: folder + "/" + name).map { try JSONDecoder().decode(Label.self, from: $0) }
      return LabelledText(set: "reports", id: id, text: text, claims: labels, hasLines: true)
    }
  }

  private static func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(ending) }.sorted()
  }

  private static func lines(of path: String) throws -> [Data] {
    try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n")).map { Data($0) }
  }
}
