import Linting
import ReportCitations
import ReportSyntax

/// The places of a report whose marks and blanks the rules about citations judge: issuing numbers, and what joins them to their titles.
struct CitationPlaces {
  /// In order of where they begin; none holds another.
  private let ranges: [Range<Int>]

  init(_ subject: Subject) {
    let citations = subject.citations
    var ranges = citations.numbers.map(\.range)
    for group in citations.groups where group.fillsMarks || group.close == nil {
      var (start, end) = (group.range.lowerBound, group.close?.range.upperBound ?? group.range.upperBound)
      if group.close == nil, let closing = Self.closing(subject, at: end) { end = closing }
      if let title = group.title {
        start = min(start, citations.titles[title].range.upperBound)
      } else if let title = group.nextTitle {
        start = min(start, group.open?.range.lowerBound ?? start)
        end = max(end, citations.titles[title].range.lowerBound)
      } else {
        continue
      }
      if start < end { ranges.append(start..<end) }
    }
    ranges.sort { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    var kept: [Range<Int>] = []
    for range in ranges where range.upperBound > kept.last?.upperBound ?? 0 { kept.append(range) }
    self.ranges = kept
  }

  /// Where a lone ） ends that stands at `offset`.
  private static func closing(_ subject: Subject, at offset: Int) -> Int? {
    let bytes = subject.text.bytes
    guard offset < bytes.count else { return nil }
    let (scalar, length) = bytes.scalar(at: offset, before: bytes.count)
    return scalar == "）" || scalar == ")" ? offset + length : nil
  }

  /// Whether what `remark` would mend lies in one of them.
  func contain(_ remark: Remark) -> Bool {
    if ranges.isEmpty { return false }
    let place = remark.fixes.first?.edits.first?.range ?? remark.range
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < place.upperBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= place.lowerBound
  }
}
