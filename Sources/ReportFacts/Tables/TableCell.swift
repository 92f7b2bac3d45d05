import ReportSyntax

/// One cell of a table, read.
struct TableCell: Sendable {
  /// Its words, in UTF-8 offsets from the start of the block.
  let range: Range<Int>
  let content: Content

  /// What a cell holds.
  enum Content: Sendable {
    /// Nothing, or a dash or stroke that stands for nothing.
    case blank
    /// A figure and no more than its unit and hedge.
    case figure(Quantity)
    /// Words.
    case words
    /// Words that end in a colon and a figure, as forms write them: 其中：一般公共预算：4247.16. The range holds the words before the colon.
    case item(Range<Int>, Quantity)
  }

  var quantity: Quantity? {
    if case .figure(let quantity) = content { return quantity }
    return nil
  }

  var isBlank: Bool {
    if case .blank = content { return true }
    return false
  }

  /// Whether it holds words, with a figure behind them or without.
  var isWords: Bool {
    switch content {
    case .words, .item: true
    case .blank, .figure: false
    }
  }
}
