import ReportSyntax
import ReportText

/// Items of one list, as far as their numbers and their places tell.
struct NumberedRun {
  let style: Numbering.Style
  /// The runs that were open around it when it began, outermost first, by index.
  let around: [Int]
  private(set) var entries: [Entry] = []
  /// The number that was written last.
  private(set) var last = 0
  /// The number of the next entry if all entries are counted from the first, or from the last fresh one.
  private(set) var counted = 1

  init(style: Numbering.Style, around: [Int]) {
    self.style = style
    self.around = around
  }

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

  mutating func append(_ entry: Entry) {
    entries.append(entry)
    last = entry.value
    counted = (entry.isFresh ? entry.value : counted) + 1
  }

  /// Whether an entry numbered `value` goes on from the last, as that is written or as it should be.
  func continues(with value: Int) -> Bool { value == last + 1 || value == counted }
}
