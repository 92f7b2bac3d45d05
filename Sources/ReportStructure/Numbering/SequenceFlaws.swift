import ReportSyntax

/// Every place of a report where numbers do not follow each other, in order.
package enum SequenceFlaws {
  /// Every flaw in the numbering of a report, in the order of the text.
  package static func find(in report: Report) -> [SequenceFlaw] {
    let numbered = NumberedItems(report)
    return (SequenceJudge(numbered).flaws + SpokenSequences(report).flaws).sorted { $0.place.lowerBound < $1.place.lowerBound }
  }
}
