import ReportText

/// Where the places of an earlier text stand in a later one, as far as neither the places nor their lines and columns were touched.
struct Movement: Sendable {
  /// Places before this offset stand where they stood.
  private let prefix: Int
  /// Places from this offset of the earlier text on moved by `distance`; nil where their lines moved too.
  private let tail: Int?
  private let distance: Int

  /// - Parameters:
  ///   - count: the length of the earlier text.
  ///   - lineCount: the number of its lines.
  init(from count: Int, _ lineCount: Int, to lines: LineIndex, _ change: TextChange) {
    prefix = change.prefix
    distance = lines.text.count - count
    guard lines.lineCount == lineCount else {
      tail = nil
      return
    }
    // Behind the change, columns are the same from the next line on.
    let line = lines.line(at: lines.text.count - change.suffix)
    let next = lines.range(ofLine: line).upperBound
    tail = next < lines.text.count ? next - distance : nil
  }

  /// Where `range` begins in the later text; nil where it was touched.
  func start(_ range: Range<Int>) -> Int? {
    if range.upperBound < prefix { return range.lowerBound }
    guard let tail, range.lowerBound >= tail else { return nil }
    return range.lowerBound + distance
  }

  /// Whether `later` stands where `earlier` stood.
  func leads(_ earlier: Range<Int>, to later: Range<Int>) -> Bool {
    if earlier.upperBound < prefix { return earlier == later }
    guard let tail, earlier.lowerBound >= tail else { return false }
    return earlier.lowerBound + distance == later.lowerBound && earlier.count == later.count
  }
}
