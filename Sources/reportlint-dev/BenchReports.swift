import Foundation

/// The real reports that inputs are built from.
struct BenchReports {
  var texts: [[UInt8]] = []
  /// What the reader must know to compare figures.
  var notes: [String] = []

  /// Those of the repository, and those of a folder beside it, where there is one. Call it at the top of the repository.
  static func load(corpus: String) -> BenchReports {
    var reports = BenchReports()
    for folder in ["Tests/Fixtures/Reports", "Tests/Fixtures/FaultyReports", corpus] {
      let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()
      let texts = names.compactMap { try? [UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0))) }.filter { !$0.isEmpty }
      if texts.isEmpty { reports.notes.append("no reports in \(folder): figures cannot be compared with those measured with them") }
      reports.texts += texts
    }
    return reports
  }

  /// The report nearest to the usual 17 KB.
  var typical: [UInt8] { nearest(to: 17_000) }

  /// The report nearest to a length in bytes.
  func nearest(to count: Int) -> [UInt8] {
    texts.min { abs($0.count - count) < abs($1.count - count) } ?? []
  }

  /// All reports one after the other until there are ten million bytes.
  var large: [UInt8] { joined(atLeast: 10_000_000) }

  /// All reports one after the other, over and over, until there are so many bytes.
  func joined(atLeast count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      for text in texts where bytes.count < count { bytes += text + [0x0A] }
    }
    return bytes
  }
}
