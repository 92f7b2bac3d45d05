import Grammar

/// The words of `Grammar/Lexicon`, ready for a scan over UTF-8 that finds the longest word at each place.
///
/// A table indexed by the first character (a scalar of the basic plane) leads into a trie; characters that begin no word cost one
/// look-up.
struct Lexicon: Sendable {
  /// What a word is.
  struct Entry: Sendable {
    let cue: Cue
    /// The unit, where `cue` is `.unit`, or the unit that the word can also be.
    let unit: Unit?
  }

  /// The trie node reached by a first character; 0 where no word begins so.
  let roots: [UInt16]
  private let nodes: [Node]
  /// The edges of all nodes, those of one node side by side.
  private let edges: [Edge]
  private let entries: [Entry]

  struct Node: Sendable {
    /// Index into `entries`, or -1.
    var entry: Int32 = -1
    /// Its edges: where they begin in `edges`, and how many.
    var firstEdge: Int32 = 0
    var edgeCount: Int32 = 0
  }

  /// A character that leads on, and where.
  struct Edge: Sendable {
    let scalar: UInt16
    let node: UInt16
  }

  /// The lexicon of this program.
  static let standard = Lexicon()

  private init() {
    var builder = Builder()
    builder.addMarks()
    if let file = GrammarFile.named("Lexicon/Cues.txt") { builder.addCues(file.text.description) }
    if let file = GrammarFile.named("Lexicon/Units.tsv") { builder.addUnits(file.text.description) }
    roots = builder.roots
    (nodes, edges) = builder.flattened()
    entries = builder.entries
  }

  /// The node that `scalar` leads to, or 0.
  @inline(__always)
  private func next(_ node: Int, _ scalar: UInt32) -> Int {
    guard scalar < 0x10000 else { return 0 }
    let from = Int(nodes[node].firstEdge)
    for index in from..<from + Int(nodes[node].edgeCount) where edges[index].scalar == UInt16(truncatingIfNeeded: scalar) {
      return Int(edges[index].node)
    }
    return 0
  }

  /// The longest word that begins at `start`, and where it ends. `node` is `roots` at its first character, which ends at `afterFirst`.
  @inline(__always)
  func longest(_ bytes: [UInt8], node first: UInt16, afterFirst: Int, end: Int) -> (entry: Entry, end: Int)? {
    var node = Int(first)
    var position = afterFirst
    var best = nodes[node].entry
    var bestEnd = afterFirst
    while position < end, nodes[node].edgeCount > 0 {
      let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: end)
      node = self.next(node, scalar)
      guard node != 0 else { break }
      position = next
      if nodes[node].entry >= 0 {
        best = nodes[node].entry
        bestEnd = position
      }
    }
    return best < 0 ? nil : (entries[Int(best)], bestEnd)
  }

  /// The longest unit word that begins at `start`, for a place where a unit is expected.
  func unit(_ bytes: [UInt8], at start: Int, end: Int) -> (unit: Unit, end: Int)? {
    guard start < end else { return nil }
    var (scalar, position) = UTF8Scan.scalar(bytes, at: start, end: end)
    guard scalar < 0x10000 else { return nil }
    var node = Int(roots[Int(scalar)])
    var best: (Unit, Int)?
    while node != 0 {
      if nodes[node].entry >= 0, let unit = entries[Int(nodes[node].entry)].unit { best = (unit, position) }
      guard position < end else { break }
      (scalar, position) = UTF8Scan.scalar(bytes, at: position, end: end)
      node = next(node, scalar)
    }
    return best
  }
}
