import Linting
import ReportText
import Texts
import Workspaces

/// The head of a document's page: how much was verified, what was found, which file it was.
struct HTMLSummary {
  let checked: CheckedDocument
  let marks: FigureMarks
  let lines: LineIndex
  let tool: Tool
  let language: Language

  var html: String {
    let total = marks.figures.count
    let unchecked = marks.count(.unchecked)
    let findings = Severity.allCases.reversed().compactMap { severity in
      let count = checked.findings.count { $0.severity == severity }
      let words = language.say(severity.counted(count))
      return count > 0 ? "<b class=\"\(severity.rawValue)\">\(words)</b>" : nil
    }
    let none = "<b class=\"good\">\(language.say(PageTexts.nothing))</b>"
    return """
      <p class="result">\(findings.isEmpty ? none : findings.joined(separator: language.say(PageTexts.gap)))</p>
      <p>\(language.say(PageTexts.coverage(total, total - unchecked, unchecked)))</p>
      \(bar(total))
      \(facts)
      """
  }

  /// The shares of the standings as one bar. Its parts are named in the legend, so it is kept from screen readers.
  private func bar(_ total: Int) -> String {
    if total == 0 { return "" }
    let parts = FigureMarks.Standing.allCases.compactMap { standing in
      let count = marks.count(standing)
      return count > 0 ? "<i class=\"\(standing.name)\" style=\"flex-grow:\(count)\"></i>" : nil
    }
    return "<div class=\"bar\" aria-hidden=\"true\">\(parts.joined())</div>"
  }

  private var facts: String {
    let document = checked.document
    let rows: [(any Sayable, any Sayable)] = [
      (PageTexts.file, document.path), (PageTexts.size, PageTexts.sizeWords(document.source.count, lines.lineCount)),
      (PageTexts.encoding, encoding), ("SHA-256", SHA256.hexadecimal(of: document.source)),
      (PageTexts.program, "reportlint \(tool.version)"),
    ]
    let told = rows.map { "<dt>\(language.say($0.0.wording))</dt><dd>\(Markup.escape(language.say($0.1.wording)))</dd>" }
    return "<dl class=\"facts\">\(told.joined())</dl>"
  }

  private var encoding: Wording {
    let document = checked.document
    let mark = document.text.hasByteOrderMark ? PageTexts.byteOrderMark() : .nothing
    return PageTexts.encodingWords(document.encoding.name, mark, document.confidence.word)
  }

  /// How each standing looks in the text, and how many figures have it.
  static func legend(_ marks: FigureMarks, in language: Language) -> String {
    let parts = FigureMarks.Standing.allCases.compactMap { standing in
      let count = marks.count(standing)
      return count > 0 ? "<span class=\"q \(standing.name)\">\(language.say(standing.word))</span> \(count)" : nil
    }
    let gap = language.say(PageTexts.gap)
    let hint = "<small>\(language.say(PageTexts.clickFigures))</small>"
    return parts.isEmpty ? "" : "<p class=\"legend\">\(parts.joined(separator: gap))\(gap)\(hint)</p>"
  }
}
