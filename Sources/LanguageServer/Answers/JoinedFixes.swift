import Linting
import ReportText

/// Several fixes made at once: each whole or not at all, for two that change the same place contradict each other.
struct JoinedFixes {
  /// How many fixes were taken.
  private(set) var count = 0
  /// Their edits, in the order of the text.
  private(set) var edits: [TextEdit] = []

  init(_ fixes: [Fix]) {
    for fix in fixes where !fix.edits.isEmpty {
      // Fixes come in the order of the text, so the last edits are the only ones that can be in the way, unless a fix reaches far.
      let isFree = fix.edits.allSatisfy { edit in !edits.contains { Self.collide($0, edit) } }
      // What another fix does already is done.
      let isDone = fix.edits.allSatisfy { edits.contains($0) }
      guard isFree, !isDone else { continue }
      edits += fix.edits
      count += 1
    }
    // With the index, for `sort` promises no stability, and insertions at one place must stay in order.
    edits = edits.enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }.map(\.element)
  }

  private static func collide(_ a: TextEdit, _ b: TextEdit) -> Bool {
    a.range.overlaps(b.range) || a.range == b.range && !a.range.isEmpty
      || a.range.contains(b.range.lowerBound) && b.range.isEmpty && a.range.lowerBound != b.range.lowerBound
      || b.range.contains(a.range.lowerBound) && a.range.isEmpty && a.range.lowerBound != b.range.lowerBound
  }
}
