/// Words of Chinese characters to be looked for at a place in a heading, all at once.
struct WordIndex: Sendable {
  private struct Entry: Sendable {
    let scalars: [UInt16]
    /// The next word that begins with the same character; 0 for none. Entries are counted from 1 here.
    let next: UInt16
  }

  private var entries: [Entry] = []
  /// For each character of the basic block the last word that begins with it, counted from 1.
  private var heads = [UInt16](repeating: 0, count: HeadingWords.characters.count)

  init(_ words: [String]) {
    for word in words { add(word) }
  }

  /// How many words there are.
  var count: Int { entries.count }

  /// Adds a word; its number is how many there were before.
  mutating func add(_ word: String) {
    let scalars = HeadingWords(word).scalars
    guard let first = scalars.first else { return entries.append(Entry(scalars: [], next: 0)) }
    let slot = Int(first - HeadingWords.characters.lowerBound)
    entries.append(Entry(scalars: scalars, next: heads[slot]))
    heads[slot] = UInt16(entries.count)
  }

  /// Calls `body` with the number and length of each word that stands at `place`.
  @inline(__always)
  func each(_ scalars: [UInt16], at place: Int, _ body: (_ number: Int, _ length: Int) -> Void) {
    var link = heads[Int(scalars[place] - HeadingWords.characters.lowerBound)]
    while link != 0 {
      let entry = entries[Int(link) - 1]
      let length = entry.scalars.count
      if place + length <= scalars.count {
        var offset = 1
        while offset < length, scalars[place + offset] == entry.scalars[offset] { offset += 1 }
        if offset == length { body(Int(link) - 1, length) }
      }
      link = entry.next
    }
  }
}
