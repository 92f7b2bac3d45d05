/// A word or mark of the lexicon, a figure, or a date met in a block. What lies between tokens are words.
struct Token: Sendable {
  let kind: Kind
  /// In UTF-8 offsets from the start of the block.
  let start: Int
  let end: Int
  /// For a quantity its index; for an opening bracket or quote the token that closes it, and the other way round (-1: none); for a
  /// year the year (2024, or 0 where the date has none).
  var link: Int

  enum Kind: Sendable, Equatable {
    case quantity
    /// A date or year: 2024年, 2024年12月31日, 1-5月.
    case period
    /// The number of an item in running text: （一） 1. ②
    case enumerator
    case cue(Cue)
  }

  /// The cue, or nil for anything else.
  var cue: Cue? {
    if case .cue(let cue) = kind { return cue }
    return nil
  }
}
