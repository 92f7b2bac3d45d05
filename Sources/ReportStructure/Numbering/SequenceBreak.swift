/// A place where a list does not go on as it should, before it is weighed.
struct SequenceBreak {
  let kind: Kind
  /// The list, by index among the runs.
  let run: Int
  /// The entry that breaks it, by index.
  let entry: Int

  enum Kind {
    /// Numbers are left out before it.
    case gap
    /// Its number, or a later one, was there before.
    case back
    /// It is written in the style of another level.
    case otherStyle
    /// The list begins again with 1 while that other list was open.
    case restart(of: Int)
    /// The list begins with a higher number than 1; the block of the item around it, nil where there is none.
    case noStart(after: Int?)
  }

  init(_ kind: Kind, run: Int, entry: Int) {
    self.kind = kind
    self.run = run
    self.entry = entry
  }
}
