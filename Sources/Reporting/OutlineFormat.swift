import JSON
import ReportStructure

/// How the list of outlines is written.
package enum OutlineFormat: String, Sendable, CaseIterable {
  /// Two lines an outline: id, kind, region and years; below them the circular.
  case text
  /// One JSON array.
  case json

  /// The list of outlines in this format.
  package func write(_ outlines: [Outline]) -> String {
    switch self {
    case .text:
      let width = outlines.reduce(0) { max($0, $1.id.utf8.count) }
      return outlines.map { outline in
        let id = outline.id + String(repeating: " ", count: width - outline.id.utf8.count + 2)
        let indent = String(repeating: " ", count: width + 2)
        return
          "\(id)\(outline.kind)｜\(outline.region ?? "全国")｜\(outline.yearWords)｜\(outline.isVerified ? "已核实" : "部分核实")\n\(indent)\(outline.basis)\n"
      }.joined()
    case .json:
      var json = JSONWriter()
      json.array { json in
        for outline in outlines { write(outline, to: &json) }
      }
      return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }
  }

  private func write(_ outline: Outline, to json: inout JSONWriter) {
    json.object { json in
      let fields = [
        ("id", outline.id), ("kind", outline.kind), ("region", outline.region ?? "全国"), ("years", outline.yearWords),
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
  /// 2021年度起, 2014—2020年度, 2021年度.
  var yearWords: String {
    if years.lowerBound == 0 { return "不限年度" }
    if years.upperBound > 9000 { return "\(years.lowerBound)年度起" }
    return years.count == 1 ? "\(years.lowerBound)年度" : "\(years.lowerBound)—\(years.upperBound)年度"
  }
}
