import Foundation

/// A thousand reports of real size as .md, which other programs read too, and one file of ten megabytes, in a folder that is removed afterwards.
struct BenchFolder {
  /// The folder of the thousand.
  let reports: String
  /// How many bytes they have together.
  let reportBytes: Int
  let large: String
  let largeBytes: Int
  /// The report of usual size.
  let typical: String
  private let root: URL

  static let count = 1000

  init(_ source: BenchReports) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "reportlint-bench-\(ProcessInfo.processInfo.processIdentifier)")
    let folder = root.appending(path: "reports")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var total = 0
    for index in 0..<Self.count {
      // A number of its own, so that no two files are the same for a program that would notice.
      let bytes = source.texts[index % source.texts.count] + Array("\n\n附：第\(index + 1)份。\n".utf8)
      total += bytes.count
      try Data(bytes).write(to: folder.appending(path: "\(index).md"))
    }
    let largeFile = root.appending(path: "large.md")
    let large = source.large
    try Data(large).write(to: largeFile)
    let typicalFile = root.appending(path: "typical.md")
    try Data(source.typical).write(to: typicalFile)
    reports = folder.path
    reportBytes = total
    self.large = largeFile.path
    largeBytes = large.count
    typical = typicalFile.path
  }

  func remove() {
    try? FileManager.default.removeItem(at: root)
  }
}
