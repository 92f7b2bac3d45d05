extension Slip {
  /// Whether one slip leads from a computed value, rounded as it would be written, to what is written: 550.1% for 55.0089%.
  static func isLikely(written: Decimal, computed: Decimal) -> Bool {
    if between(written: written, intended: computed.rounded(to: written.places)) != nil { return true }
    // A point that moved took a place along.
    return between(written: written, intended: computed.rounded(to: written.places + 1)) == .pointMoved
  }
}
