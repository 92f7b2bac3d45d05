import ReportSyntax
import ReportText

/// Which facts of an earlier analysis still stand: those of blocks that lie whole in the common beginning or the common end of the texts.
struct ReusableFacts {
  private let report: Report
  private let earlier: Report
  private let facts: [KeptFacts]
  private let prefix: Int
  private let suffix: Int

  init(_ report: Report, earlier: Report, facts: [KeptFacts]) {
    self.report = report
    self.earlier = earlier
    self.facts = facts
    let ends = CommonEnds(earlier.text, report.text)
    prefix = ends.prefix
    suffix = ends.suffix
  }

  /// The facts of block `index` if the earlier text holds the same block, and its index there.
  func facts(ofBlock index: Int) -> (facts: KeptFacts, source: Int)? {
    let range = report.range(ofBlock: index)
    if range.upperBound <= prefix {
      return same(index, index)
    }
    let tail = report.text.count - range.lowerBound
    if tail <= suffix {
      let source = index + earlier.blocks.count - report.blocks.count
      guard source >= 0, source < earlier.blocks.count, earlier.text.count - earlier.starts[source] == tail else { return nil }
      return same(index, source)
    }
    return nil
  }

  /// The bytes are the same; the block is the same too unless what stands around it made it another kind.
  private func same(_ index: Int, _ source: Int) -> (facts: KeptFacts, source: Int)? {
    guard source < earlier.blocks.count, earlier.blocks[source] == report.blocks[index] else { return nil }
    let fromStart = index == source && report.starts[index] == earlier.starts[source] && report.range(ofBlock: index).upperBound <= prefix
    let fromEnd = report.text.count - report.starts[index] == earlier.text.count - earlier.starts[source]
    return fromStart || fromEnd ? (facts[source], source) : nil
  }
}
