import ReportSyntax

/// Every place of a report where numbers do not follow each other, in order.
package enum SequenceFlaws {
  package static func find(in report: Report) -> [SequenceFlaw] {
    let numbered = NumberedItems(report)
    return (SequenceJudge(numbered).flaws + SpokenSequences(report).flaws).sorted { $0.place.lowerBound < $1.place.lowerBound }
  }
}
