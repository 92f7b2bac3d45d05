import ReportSyntax
import ReportText
import Testing

/// A report in words that a test can compare, checked against the laws on the way.
struct ReportDescription {
  let report: Report

  /// Parses `text`, which must keep the laws.
  init(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    report = Report(SourceText(text))
    checkLaws(report, sourceLocation: sourceLocation)
  }

  /// One line a block, blank ones left out: `chinese 1 heading: 部门概况`.
  var blocks: [String] {
    report.blocks.indices.compactMap { index in
      let words = report.text.string(report.content(ofBlock: index))
      switch report.blocks[index].kind {
      case .blank: return nil
      case .title: return "title: \(words)"
      case .heading(let numbering): return "\(numbering.style) \(numbering.value) heading: \(words)"
      case .paragraph: return "paragraph: \(words)"
      case .listItem(let numbering): return "\(numbering.style) \(numbering.value) item: \(words)"
      case .table(let layout): return "\(layout) table"
      }
    }
  }

  /// The markers of all blocks that have one.
  var markers: [String] {
    report.blocks.indices.compactMap { index in
      let marker = report.blocks[index].marker
      let start = report.starts[index]
      return marker.isEmpty ? nil : report.text.string(start + marker.lowerBound..<start + marker.upperBound)
    }
  }

  /// The cells of the first table, row by row, with / for a line end in a cell.
  var rows: [[String]] {
    guard let index = report.blocks.firstIndex(where: { $0.table != nil }), let table = report.blocks[index].table else { return [] }
    let start = report.starts[index]
    return table.rows.map { row in
      row.map { cell in
        let words = report.text.string(start + cell.lowerBound..<start + cell.upperBound)
        return String(words.map { $0.isNewline ? "/" : $0 })
      }
    }
  }
}
