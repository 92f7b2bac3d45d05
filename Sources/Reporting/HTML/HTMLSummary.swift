import Linting
import ReportText
import Workspaces

/// The head of a document's page: how much was verified, what was found, which file it was.
struct HTMLSummary {
  let checked: CheckedDocument
  let marks: FigureMarks
  let lines: LineIndex
  let tool: Tool

  var html: String {
    let total = marks.figures.count
    let unchecked = marks.count(.unchecked)
    let findings = Severity.allCases.reversed().compactMap { severity in
      let count = checked.findings.count { $0.severity == severity }
      return count > 0 ? "<b class=\"\(severity.rawValue)\">\(severity.chinese) \(count) 处</b>" : nil
    }
    return """
      <p class="result">\(findings.isEmpty ? "<b class=\"good\">没有发现问题</b>" : findings.joined(separator: "　"))</p>
      <p>共识别 \(total) 个数值，核对 \(total - unchecked) 个，未涉及 \(unchecked) 个。</p>
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
    var rows = [("文件", document.path), ("大小", "\(document.source.count) 字节，\(lines.lineCount) 行"), ("编码", encoding)]
    rows += [("SHA-256", SHA256.hexadecimal(of: document.source)), ("检查程序", "reportlint \(tool.version)")]
    return "<dl class=\"facts\">\(rows.map { "<dt>\($0.0)</dt><dd>\(Markup.escape($0.1))</dd>" }.joined())</dl>"
  }

  private var encoding: String {
    let document = checked.document
    let mark = document.text.hasByteOrderMark ? "，带字节顺序标记" : ""
    return "\(document.encoding.name)\(mark)（判断的把握：\(document.confidence.chinese)）"
  }

  /// How each standing looks in the text, and how many figures have it.
  static func legend(_ marks: FigureMarks) -> String {
    let parts = FigureMarks.Standing.allCases.compactMap { standing in
      let count = marks.count(standing)
      return count > 0 ? "<span class=\"q \(standing.name)\">\(standing.chinese)</span> \(count)" : nil
    }
    return parts.isEmpty ? "" : "<p class=\"legend\">\(parts.joined(separator: "　"))　<small>点数值看它的算法</small></p>"
  }
}

extension TextEncoding.Confidence {
  /// The word for it on the page.
  var chinese: String {
    switch self {
    case .low: "低"
    case .medium: "中"
    case .high: "高"
    }
  }
}
