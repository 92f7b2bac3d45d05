import ReportText

extension Report {
  /// Parses `text`. Every text is a report: whatever is in it becomes blocks that, joined, are the text again.
  ///
  /// `earlier` is a hint about time and nothing else: blocks before and behind what was changed are taken over.
  package init(_ text: SourceText, reusing earlier: Report? = nil) {
    let parser = BlockParser(text, reusing: earlier)
    self.init(text: text, blocks: parser.blocks, starts: parser.starts, isFree: parser.isFree)
  }
}
