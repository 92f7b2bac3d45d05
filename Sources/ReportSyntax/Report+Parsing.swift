import ReportText

extension Report {
  /// Parses `text`. Every text is a report: whatever is in it becomes blocks that, joined, are the text again.
  package init(_ text: SourceText) {
    let parser = BlockParser(text)
    self.init(text: text, blocks: parser.blocks, starts: parser.starts)
  }
}
