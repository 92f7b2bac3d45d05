import ReportSyntax

/// Reads blocks one after the other, with storage that is used again.
struct BlockReader {
  private let bytes: [UInt8]
  private let lexicon = Lexicon.standard
  private var tokens: [Token] = []
  private var quantities: [Quantity] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The facts of the block at `origin`. `isOpen` says that its last clause may be half typed.
  mutating func read(_ block: Block, at origin: Int, isOpen: Bool) -> BlockFacts {
    switch block.kind {
    case .blank: return .empty
    case .table: return readTable(block, at: origin)
    default: break
    }
    var tokenizer = Tokenizer(
      bytes, range: origin + block.content.lowerBound..<origin + block.content.upperBound, origin: origin, lexicon: lexicon, tokens: tokens,
      quantities: quantities)
    tokenizer.run()
    tokens = tokenizer.tokens
    quantities = tokenizer.quantities
    guard !tokenizer.quantities.isEmpty else { return .empty }
    return facts(of: FigureReader.read(tokenizer, isOpen: isOpen))
  }

  private func facts(of passage: Passage) -> BlockFacts {
    var collector = ClaimCollector(passage)
    for finder in ClaimFinder.all { finder.find(&collector) }
    var facts = BlockFacts()
    facts.claims = HalfTyped.settled(collector.settledClaims(), in: passage)
    facts.quantities = passage.quantities.map(\.range)
    facts.leads = Leads.read(passage)
    facts.openTotals = Leads.openTotals(passage)
    facts.openCounts = Leads.openCounts(passage)
    facts.isTotalLine = Leads.isTotalLine(passage)
    facts.openShares = Leads.openShares(passage, collector)
    return facts
  }

  /// The quantities of a table's cells.
  private mutating func readTable(_ block: Block, at origin: Int) -> BlockFacts {
    guard let table = block.table else { return .empty }
    var facts = BlockFacts()
    for row in table.rows {
      for cell in row where !cell.isEmpty && mayHoldFigure(origin + cell.lowerBound..<origin + cell.upperBound) {
        var tokenizer = Tokenizer(
          bytes, range: origin + cell.lowerBound..<origin + cell.upperBound, origin: origin, lexicon: lexicon, tokens: tokens,
          quantities: quantities)
        tokenizer.run()
        tokens = tokenizer.tokens
        quantities = tokenizer.quantities
        for quantity in tokenizer.quantities { facts.quantities.append(quantity.range) }
      }
    }
    return facts
  }

  /// Whether a cell holds a digit, in half or full width (EF BC 9x), or a Chinese numeral before a unit; words alone are passed over.
  private func mayHoldFigure(_ range: Range<Int>) -> Bool {
    for index in range where bytes[index].isDigit || bytes[index] == 0xEF { return true }
    return ChineseNumeral.read(bytes, from: range.lowerBound, end: range.upperBound) != nil
  }
}
