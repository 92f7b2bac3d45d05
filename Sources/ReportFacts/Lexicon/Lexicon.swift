import Grammar

/// The words of `Grammar/Lexicon`, ready for a scan over UTF-8 that finds the longest word at each place.
///
/// A table indexed by the first character (a scalar of the basic plane) leads into a trie; characters that begin no word cost one
/// look-up. A class, so that handing it round costs one retain and not one for each table.
final class Lexicon: Sendable {
  /// What a word is.
  struct Entry: Sendable {
    let cue: Cue
    /// The unit, where `cue` is `.unit`, or the unit that the word can also be.
    let unit: Unit?
  }

  /// The trie node reached by a first character; 0 where no word begins so.
  let roots: [UInt16]
  /// The characters that begin a word, and those that begin a number in Chinese: asked of every character of a report.
  let beginnings: ScalarSet
  let numerals: ScalarSet
  /// The first two bytes of the characters of `numerals`, and of the digits in full width, by the last four bits of the one and six of the other.
  private let numeralHeads: [Bool]
  private let nodes: [Node]
  /// The edges of all nodes, those of one node side by side.
  private let edges: [Edge]
  private let entries: [Entry]

  struct Node: Sendable {
    /// Index into `entries`, or -1.
    var entry: Int32 = -1
    /// Its edges: where they begin in `edges`, and how many.
    var firstEdge: UInt16 = 0
    var edgeCount: UInt16 = 0
    /// The characters of its edges, each as one bit of 64: most characters that follow lead nowhere, and need no look at the edges.
    var filter: UInt64 = 0

    /// The bit of a character.
    @inline(__always)
    static func filter(_ scalar: UInt32) -> UInt64 { 1 << UInt64(scalar & 63) }
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
    if let file = GrammarFile.named("Lexicon/Cues.txt") { builder.addCues(Self.bytes(file)) }
    if let file = GrammarFile.named("Lexicon/Units.tsv") { builder.addUnits(Self.bytes(file)) }
    roots = builder.roots
    beginnings = builder.beginnings
    numerals = builder.numerals
    numeralHeads = (0..<1024).map { head in
      (0..<64).contains { builder.numerals.contains(UInt32(head) << 6 | $0) || (UInt32(head) << 6 | $0) &- 0xFF10 < 10 }
    }
    (nodes, edges) = builder.flattened()
    entries = builder.entries
  }

  private static func bytes(_ file: GrammarFile) -> [UInt8] {
    file.text.withUTF8Buffer { Array($0) }
  }

  /// Where the first character from `position` on stands that is not one of three bytes, or that a number may begin with.
  func skippingWords(_ bytes: [UInt8], from position: Int, end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      numeralHeads.withUnsafeBufferPointer { heads in
        var position = position
        while position + 2 < end {
          let (first, second) = (bytes[position], bytes[position + 1])
          guard first & 0xF0 == 0xE0, first != 0xE0, first != 0xED, second & 0xC0 == 0x80, bytes[position + 2] & 0xC0 == 0x80,
            !heads[Int(first & 0x0F) << 6 | Int(second & 0x3F)]
          else { break }
          position += 3
        }
        return position
      }
    }
  }

  /// The node that `scalar` leads to, or 0.
  @inline(__always)
  private func next(_ node: Node, _ scalar: UInt32) -> Int {
    guard scalar < 0x10000, node.filter & Node.filter(scalar) != 0 else { return 0 }
    let from = Int(node.firstEdge)
    for index in from..<from + Int(node.edgeCount) where edges[index].scalar == UInt16(truncatingIfNeeded: scalar) {
      return Int(edges[index].node)
    }
    return 0
  }

  /// Whether a word may begin with the character that led to `node` and ends at `afterFirst`: the character is a word itself, or the next one
  /// may go on with it. Most characters that begin a word stand in another.
  @inline(__always)
  func mayBegin(_ bytes: [UInt8], node: UInt16, afterFirst: Int, end: Int) -> Bool {
    let node = nodes[Int(node)]
    return node.entry >= 0 || afterFirst < end && node.filter & Node.filter(UTF8Scan.scalar(bytes, at: afterFirst, end: end).scalar) != 0
  }

  /// The longest word that begins at `start`, and where it ends. `node` is `roots` at its first character, which ends at `afterFirst`.
  @inline(__always)
  func longest(_ bytes: [UInt8], node first: UInt16, afterFirst: Int, end: Int) -> (entry: Entry, end: Int)? {
    var node = nodes[Int(first)]
    var position = afterFirst
    var best = node.entry
    var bestEnd = afterFirst
    while position < end, node.filter != 0 {
      let (scalar, after) = UTF8Scan.scalar(bytes, at: position, end: end)
      let index = next(node, scalar)
      guard index != 0 else { break }
      node = nodes[index]
      position = after
      if node.entry >= 0 {
        best = node.entry
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
    var index = Int(roots[Int(scalar)])
    var best: (Unit, Int)?
    while index != 0 {
      let node = nodes[index]
      if node.entry >= 0, let unit = entries[Int(node.entry)].unit { best = (unit, position) }
      guard position < end, node.filter != 0 else { break }
      (scalar, position) = UTF8Scan.scalar(bytes, at: position, end: end)
      index = next(node, scalar)
    }
    return best
  }
}
