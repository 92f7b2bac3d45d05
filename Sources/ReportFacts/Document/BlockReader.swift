import ReportSyntax

/// Reads blocks one after the other, with storage that is used again.
struct BlockReader {
  private let bytes: [UInt8]
  private var tokenizer: Tokenizer

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokenizer = Tokenizer(bytes, range: 0..<0, origin: 0)
  }

  /// The facts of the block at `origin`. `isOpen` says that its last clause may be half typed.
  mutating func read(_ block: Block, at origin: Int, isOpen: Bool) -> KeptFacts {
    switch block.kind {
    case .blank: return .none
    case .table: return KeptFacts(readTable(block, at: origin))
    default: break
    }
    let range = origin + block.content.lowerBound..<origin + block.content.upperBound
    if range.count > Pieces.bytes { return KeptFacts(readPieces(range, origin: origin, isOpen: isOpen)) }
    guard tokenizer.mayHoldQuantity(range) else { return .none }
    tokenizer.begin(range, origin: origin)
    tokenizer.run(most: Pieces.figures)
    guard !tokenizer.quantities.isEmpty else { return .none }
    if tokenizer.quantities.count > Pieces.figures { return KeptFacts(readPieces(range, origin: origin, isOpen: isOpen)) }
    return KeptFacts(facts(of: FigureReader.read(tokenizer, isOpen: isOpen)))
  }

  /// The facts of a block that is too long to be read at once: those of its pieces, each read as a block of its own.
  private mutating func readPieces(_ range: Range<Int>, origin: Int, isOpen: Bool) -> BlockFacts {
    var whole = BlockFacts()
    var position = range.lowerBound
    while position < range.upperBound {
      let start = position
      position = Pieces.end(bytes, from: start, before: range.upperBound)
      guard tokenizer.mayHoldQuantity(start..<position) else {
        whole.closeList()
        continue
      }
      tokenizer.begin(start..<position, origin: start)
      tokenizer.run(most: Pieces.figures)
      if let end = Pieces.end(tokenizer) {
        position = end
        tokenizer.begin(start..<position, origin: start)
        tokenizer.run()
      }
      let isLast = position == range.upperBound
      whole.append(facts(of: FigureReader.read(tokenizer, isOpen: isOpen && isLast)), at: start - origin)
    }
    return whole
  }

  private func facts(of passage: Passage) -> BlockFacts {
    var collector = ClaimCollector(passage)
    // One figure by itself can only be a number of items that are listed in words.
    for step in passage.figures.count == 1 ? ClaimFinder.stepsOfOneFigure : ClaimFinder.steps { step.find(&collector) }
    var facts = BlockFacts()
    facts.claims = HalfTyped.settled(SlipReader(collector).settled(), in: passage)
    facts.quantities = passage.quantities.map(\.range)
    facts.leads = Leads.read(passage)
    facts.openTotals = Leads.openTotals(passage)
    facts.openCounts = Leads.openCounts(facts.openTotals)
    facts.isTotalLine = Leads.isTotalLine(passage)
    facts.openShares = Leads.openShares(passage, collector)
    let grades = Grades(passage)
    facts.observations = grades.observations + Misnomers.observations(collector) + ImpossiblePercentages.observations(collector)
    facts.statesGradeBands = grades.statesOtherBands
    facts.stated = FactReader.read(passage, collector)
    return facts
  }

  /// The figures of a table, the claims its layout makes, and what its words say.
  private mutating func readTable(_ block: Block, at origin: Int) -> BlockFacts {
    guard let table = block.table, case .table(let layout) = block.kind else { return .empty }
    let grid = Grid(table, layout: layout, bytes: bytes, origin: origin)
    var facts = TableReader.read(grid, headerRows: table.headerRows)
    facts.subject = TableSubject.find(grid)
    var items: [BlockFacts.Lead] = []
    for row in grid.rows {
      for cell in row {
        switch cell.content {
        case .blank: break
        case .figure(let quantity): facts.quantities.append(quantity.range)
        case .item(let label, let quantity):
          facts.quantities.append(quantity.range)
          items.append(
            BlockFacts.Lead(quantity: quantity, measure: .unstated, period: .unstated, role: .main, isWhole: false, label: label))
        case .words: readWords(origin + cell.range.lowerBound..<origin + cell.range.upperBound, origin: origin, into: &facts)
        }
      }
    }
    facts.stated += CellFacts.read(facts.cells + items, bytes, origin: origin)
    facts.stated.sort { $0.quantity.range.lowerBound < $1.quantity.range.lowerBound }
    facts.cells += items
    return facts
  }

  /// What the words of one cell say: a cell may hold a whole paragraph.
  private mutating func readWords(_ range: Range<Int>, origin: Int, into facts: inout BlockFacts) {
    guard mayHoldFigure(range), tokenizer.mayHoldQuantity(range) else { return }
    // A cell is read as a text of its own: nothing in it looks back to the beginning of the table.
    tokenizer.begin(range, origin: range.lowerBound)
    tokenizer.run(most: Pieces.figures)
    guard !tokenizer.quantities.isEmpty, tokenizer.quantities.count <= Pieces.figures else { return }
    facts.append(wordsOfCell: self.facts(of: FigureReader.read(tokenizer, isOpen: false)), at: range.lowerBound - origin)
  }

  /// Whether a cell holds a digit, in half or full width (EF BC 9x), or begins with a Chinese numeral; words alone are passed over.
  private func mayHoldFigure(_ range: Range<Int>) -> Bool {
    for index in range where bytes[index].isDigit || bytes[index] == 0xEF { return true }
    return ChineseNumeral.read(bytes, from: range.lowerBound, end: range.upperBound) != nil
  }
}
