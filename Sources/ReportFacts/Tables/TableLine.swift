/// A row or column of a section: its meaning and its figures, in the order of the lines that cross it.
struct TableLine: Sendable {
  /// Which row of the body or which column it is.
  let index: Int
  let meaning: LineMeaning
  /// The words that name it, in UTF-8 offsets from the start of the block; empty where it has none.
  let label: Range<Int>
  /// One for each crossing line; nil where that holds no figure.
  let figures: [Quantity?]
  /// Whether each crossing cell is there but empty, so that nothing is missing where a sum leaves it out.
  let blanks: [Bool]
  /// 1 where the words name what comes in (收入, 增加), -1 for what goes out (支出, 减少), 0 for neither.
  var flow = 0
  /// What its words name that a definition speaks of.
  var names = Names.other

  enum Names: Sendable, Equatable {
    case other
    /// 编制数
    case posts
    /// 在职人数, 实有人数
    case staff
    /// 月数, 天数: how often a standard is paid
    case times
  }
}
