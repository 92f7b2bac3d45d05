import ReportSyntax
import ReportText

/// Items of one list, as far as their numbers and their places tell.
struct NumberedRun {
  let style: Numbering.Style
  /// The runs that were open around it when it began, outermost first, by index.
  let around: [Int]
  var entries: [Entry]

  /// One item of a list.
  struct Entry {
    let source: Source
    /// Its number as written; for one that has none, what it should be.
    let value: Int
    /// Whether counting starts again here: what is missing before it stands elsewhere, or is nothing to speak of.
    var isFresh = false

    enum Source {
      /// By index among the items.
      case item(Int)
      /// A line that lacks its number, by index among the blocks.
      case unnumbered(block: Int)
    }
  }

  /// The number that was written last.
  var last: Int { entries.last?.value ?? 0 }

  /// The number of the next entry if all entries are counted from the first, or from the last fresh one.
  var counted: Int {
    var number = 0
    for entry in entries { number = entry.isFresh ? entry.value : number + 1 }
    return number + 1
  }

  /// Whether an entry numbered `value` goes on from the last, as that is written or as it should be.
  func continues(with value: Int) -> Bool { value == last + 1 || value == counted }
}
