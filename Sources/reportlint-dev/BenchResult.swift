import JSON
import Reporting

/// One measurement.
struct BenchResult {
  let name: String
  /// The median.
  var microseconds: Int?
  /// What was read in that time.
  var bytes: Int?
  /// The most memory the process had, in kilobytes.
  var peakKilobytes: Int?

  static func table(_ results: [BenchResult]) -> String {
    let rows = [["measurement", "ms", "MB/s", "peak MB"]] + results.map(\.cells)
    let widths = (0..<4).map { column in rows.reduce(0) { max($0, $1[column].count) } }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  static func json(_ results: [BenchResult]) -> String {
    var json = JSONWriter()
    json.array { json in
      for result in results {
        json.object { json in
          json.key("name")
          json.string(result.name)
          for (key, value) in [
            ("microseconds" as StaticString, result.microseconds), ("bytes", result.bytes), ("peakKilobytes", result.peakKilobytes),
          ] {
            json.key(key)
            if let value { json.integer(value) } else { json.null() }
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private var cells: [String] {
    let speed: String? =
      if let bytes, let microseconds, microseconds > 0 { Self.decimal(bytes * 10 / microseconds, places: 1) } else { nil }
    return [
      name, microseconds.map { Self.decimal($0 / 10, places: 2) } ?? "", speed ?? "",
      peakKilobytes.map { Self.decimal($0 * 10 / 1024, places: 1) } ?? "",
    ]
  }

  private static func decimal(_ value: Int, places: Int) -> String {
    let digits = String(value)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}

/// The median time of `runs` runs, in microseconds, after one that is not counted.
func medianMicroseconds(runs: Int, _ body: () throws -> Void) rethrows -> Int {
  try body()
  var times: [Int] = []
  for _ in 0..<runs {
    let took = try ContinuousClock().measure(body)
    times.append(Int(took / .microseconds(1)))
  }
  return times.sorted()[times.count / 2]
}
