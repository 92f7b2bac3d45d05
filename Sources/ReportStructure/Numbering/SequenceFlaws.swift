import ReportSyntax

/// Every place of a report where numbers do not follow each other, in order.
package enum SequenceFlaws {
  /// Every flaw in the numbering of a report, in the order of the text.
  package static func find(in report: Report) -> [SequenceFlaw] { find(in: NumberedItems(report), Landmarks(report.text)) }

  /// The same for a report whose items and landmarks were found already.
  package static func find(in numbered: NumberedItems, _ landmarks: Landmarks) -> [SequenceFlaw] {
    let flaws = SequenceJudge(numbered).flaws + SpokenSequences(numbered.report, landmarks).flaws
    return flaws.count < 2 ? flaws : flaws.sorted { $0.place.lowerBound < $1.place.lowerBound }
  }
}
