import Grammar

/// The words of `Grammar/Lexicon/Names.txt`: what may be left out of a name, what names nothing, and what tells two names apart.
final class NameWords: Sendable {
  /// Words at the beginning and at the end of a name that change nothing, the longest first.
  let prefixes: WordList
  let suffixes: WordList
  /// Last words that are left out as often as not, the longest first.
  let tails: WordList
  /// What names nothing by itself.
  let generic: Set<[UInt32]>
  /// Groups of words of which two names of one thing do not hold different ones.
  let contrasts: [[[UInt32]]]
  /// Words that make a name a part of the same name without them.
  let narrow: [[UInt32]]
  /// Beginnings that no prefix is cut from: 有 of 有效率.
  let kept: WordList
  /// The names of the rate at which a budget is carried out.
  let execution: Set<[UInt32]>

  /// The words of this program.
  static let standard = NameWords()

  private init() {
    let bytes = GrammarFile.named("Lexicon/Names.txt").map { $0.text.withUTF8Buffer { Array($0) } } ?? []
    var classes: [[UInt32]: [[[UInt32]]]] = [:]
    for line in Fields(bytes, 0..<bytes.count, at: "\n") where bytes[line.lowerBound] != UInt8(ascii: "#") {
      guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let words = Fields(bytes, colon + 1..<line.upperBound, at: " ").map { LabelMatch.scalars(bytes, $0) }
      classes[LabelMatch.scalars(bytes, line.lowerBound..<colon), default: []].append(words)
    }
    func words(_ name: String) -> [[UInt32]] { (classes[name.unicodeScalars.map(\.value)] ?? []).flatMap { $0 } }
    prefixes = WordList(words("prefix"))
    suffixes = WordList(words("suffix"))
    tails = WordList(words("tail"))
    generic = Set(words("generic"))
    contrasts = classes["contrast".unicodeScalars.map(\.value)] ?? []
    narrow = words("narrow")
    kept = WordList(words("keep"))
    execution = Set(words("execution"))
  }
}

/// Words to be looked for at the ends of a name, the longest first.
struct WordList: Sendable {
  private let words: [[UInt32]]
  private let firsts: ScalarSet
  private let lasts: ScalarSet

  init(_ words: [[UInt32]]) {
    self.words = words.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    var firsts = ScalarSet()
    var lasts = ScalarSet()
    for word in self.words {
      firsts.insert(UInt16(truncatingIfNeeded: word[0]))
      lasts.insert(UInt16(truncatingIfNeeded: word[word.count - 1]))
    }
    self.firsts = firsts
    self.lasts = lasts
  }

  /// The length of the longest word that `name` begins with, 0 where it begins with none.
  func prefixLength(of name: ArraySlice<UInt32>) -> Int {
    guard let first = name.first, firsts.contains(first) else { return 0 }
    return words.first { name.starts(with: $0) }?.count ?? 0
  }

  /// The length of the longest word that `name` ends in, 0 where it ends in none.
  func suffixLength(of name: ArraySlice<UInt32>) -> Int {
    guard let last = name.last, lasts.contains(last) else { return 0 }
    return words.first { $0.count <= name.count && name.suffix($0.count).elementsEqual($0) }?.count ?? 0
  }
}
