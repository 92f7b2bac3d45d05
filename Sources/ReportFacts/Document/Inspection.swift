import ReportSyntax
import ReportText

/// What the reader made of a text, line by line, for whoever works on the finders: `reportlint-dev inspect FILE`.
package enum Inspection {
  /// One line a figure: its place, words, label, role and cues.
  package static func figures(_ text: SourceText) -> [String] {
    let report = Report(text)
    var lines: [String] = []
    for (index, block) in report.blocks.enumerated() where block.table == nil && block.kind != .blank {
      let origin = report.starts[index]
      var tokenizer = Tokenizer(text.bytes, range: report.content(ofBlock: index), origin: origin)
      tokenizer.run()
      let passage = FigureReader.read(tokenizer, isOpen: false)
      for figure in passage.figures { lines.append(describe(figure, in: passage, text)) }
    }
    return lines
  }

  /// One line a fact that may be stated again: its figure, what kind it is, its name, time and column.
  package static func facts(_ text: SourceText) -> [String] {
    let report = Report(text)
    var reader = BlockReader(text.bytes)
    let facts = report.blocks.indices.map { reader.read(report.blocks[$0], at: report.starts[$0], isOpen: false) }
    let ledger = FactLedger(ReadReport(report), facts)
    let lines = LineIndex(text)
    func words(_ name: FactName) -> String { String(String.UnicodeScalarView(name.scalars.compactMap(Unicode.Scalar.init))) }
    return ledger.entries.map { entry in
      let fact = entry.fact
      let over = ledger.surroundings(of: entry).map(words).joined(separator: "|")
      return
        "\(lines.line(at: ledger.mention(entry).range.lowerBound) + 1): \(text.string(ledger.mention(entry).range)) \(fact.kind) \(fact.direction) [\(words(fact.name))] topic [\(words(fact.topic))] \(entry.year) \(fact.measure)\(fact.isMeasureInferred ? "?" : "") \(fact.isWhole ? "whole " : "")\(fact.isPart ? "part " : "")form \(entry.form) over [\(over)]"
    }
  }

  /// One line a figure of a table: its words, unit, row, column and what they say.
  package static func cells(_ text: SourceText) -> [String] {
    let report = Report(text)
    var reader = BlockReader(text.bytes)
    var lines: [String] = []
    for (index, block) in report.blocks.enumerated() where block.table != nil {
      let start = report.starts[index]
      func words(_ range: Range<Int>) -> String {
        text.string(start + range.lowerBound..<start + range.upperBound).split(whereSeparator: \.isWhitespace).joined()
      }
      for cell in reader.read(block, at: start, isOpen: false).cells {
        let unit = "\(cell.quantity.unit.dimension) e\(cell.quantity.scale)"
        lines.append(
          "\(start + cell.quantity.range.lowerBound) \(words(cell.quantity.range)) \(unit) [\(words(cell.label))] × [\(words(cell.qualifier))] \(cell.role) \(cell.period) \(cell.measure)"
        )
      }
    }
    return lines
  }

  private static func describe(_ figure: Figure, in passage: Passage, _ text: SourceText) -> String {
    func words(_ range: Range<Int>) -> String { text.string(passage.origin + range.lowerBound..<passage.origin + range.upperBound) }
    let quantity = passage.quantities[figure.quantity]
    let cues = Cue.allCases.filter { figure.before.contains($0) }.map { "\($0)" }.joined(separator: ",")
    return
      "\(passage.origin + quantity.range.lowerBound) s\(figure.sentence) g\(figure.group) b\(figure.bracket) \(words(quantity.range)) [\(words(figure.label))] \(figure.role) \(figure.direction) \(figure.period) \(figure.measure) head=\(figure.head) {\(cues)}"
  }
}
