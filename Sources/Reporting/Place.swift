import JSON
import ReportText

/// A range of a text as people and programs name it: lines and columns count from 1, columns in Unicode code points, and the end column
/// is the one behind the last character.
package struct Place: Sendable, Equatable {
  package let line: Int
  package let column: Int
  package let endLine: Int
  package let endColumn: Int

  /// The place of `range`, in UTF-8 offsets of the text that `lines` indexes.
  package init(_ range: Range<Int>, in lines: LineIndex) {
    let (first, last) = lines.ends(of: range, .codePoints)
    line = first.line + 1
    column = first.column + 1
    endLine = last.line + 1
    endColumn = last.column + 1
  }

  /// Writes the four members into an object.
  package func write(to json: inout JSONWriter) {
    json.key("line")
    json.integer(line)
    json.key("column")
    json.integer(column)
    json.key("endLine")
    json.integer(endLine)
    json.key("endColumn")
    json.integer(endColumn)
  }
}
