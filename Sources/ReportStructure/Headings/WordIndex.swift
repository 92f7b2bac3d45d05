/// Words of Chinese characters to be looked for at a place in a heading, all at once.
struct WordIndex: Sendable {
  private struct Entry: Sendable {
    /// Where its characters stand among those of all words.
    let start: Int
    let count: Int
    /// The next word that begins with the same character; 0 for none. Entries are counted from 1 here.
    let next: UInt16
  }

  private var entries: [Entry] = []
  /// The characters of all words, one word behind the other.
  private var characters: [UInt16] = []
  /// For each character of the basic block the last word that begins with it, counted from 1.
  private var heads = [UInt16](repeating: 0, count: HeadingWords.characters.count)

  init(_ words: [String]) {
    for word in words { add(HeadingWords(word).scalars) }
  }

  /// How many words there are.
  var count: Int { entries.count }

  /// Adds a word; its number is how many there were before.
  mutating func add(_ scalars: [UInt16]) {
    var next: UInt16 = 0
    if let first = scalars.first {
      let slot = Int(first - HeadingWords.characters.lowerBound)
      next = heads[slot]
      heads[slot] = UInt16(entries.count + 1)
    }
    entries.append(Entry(start: characters.count, count: scalars.count, next: next))
    characters += scalars
  }

  /// The number of a word; nil for one that was not added.
  func number(of scalars: [UInt16]) -> Int? {
    guard !scalars.isEmpty else { return entries.firstIndex { $0.count == 0 } }
    var found: Int?
    each(scalars, at: 0) { number, length in if length == scalars.count { found = number } }
    return found
  }

  /// Calls `body` with the number of each word at each place.
  @inline(__always)
  func eachPlace(_ scalars: [UInt16], _ body: (_ number: Int) -> Void) {
    heads.withUnsafeBufferPointer { heads in
      var place = 0
      for scalar in scalars {
        if heads[Int(scalar &- HeadingWords.characters.lowerBound)] != 0 { each(scalars, at: place) { number, _ in body(number) } }
        place += 1
      }
    }
  }

  /// Calls `body` with the number and length of each word that stands at `place`.
  @inline(__always)
  func each(_ scalars: [UInt16], at place: Int, _ body: (_ number: Int, _ length: Int) -> Void) {
    var link = heads[Int(scalars[place] - HeadingWords.characters.lowerBound)]
    while link != 0 {
      let entry = entries[Int(link) - 1]
      if place + entry.count <= scalars.count {
        var offset = 1
        while offset < entry.count, scalars[place + offset] == characters[entry.start + offset] { offset += 1 }
        if offset == entry.count { body(Int(link) - 1, entry.count) }
      }
      link = entry.next
    }
  }
}
