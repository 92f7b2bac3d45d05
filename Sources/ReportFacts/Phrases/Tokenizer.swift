/// Reads a stretch of a report into tokens and quantities, in one pass over its bytes.
///
/// Offsets in tokens and quantities are relative to `origin`, the start of the block.
struct Tokenizer {
  let bytes: [UInt8]
  let lexicon: Lexicon
  /// Where the block starts in `bytes`; offsets of tokens count from here.
  private(set) var origin: Int
  /// The end of the stretch.
  private(set) var end: Int
  /// The start of the stretch.
  private(set) var start: Int
  var position: Int
  var tokens: [Token] = []
  var quantities: [Quantity] = []

  /// Prepares to read `range` of `bytes`, a part of the block that starts at `origin`.
  init(_ bytes: [UInt8], range: Range<Int>, origin: Int, lexicon: Lexicon = .standard) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.origin = origin
    start = range.lowerBound
    end = range.upperBound
    position = range.lowerBound
  }

  /// Turns to another stretch. The storage of the tokens and quantities read before is used again.
  mutating func begin(_ range: Range<Int>, origin: Int) {
    self.origin = origin
    start = range.lowerBound
    end = range.upperBound
    position = range.lowerBound
    tokens.removeAll(keepingCapacity: true)
    quantities.removeAll(keepingCapacity: true)
  }

  /// Reads the stretch, but stops where more than so many quantities were met.
  mutating func run(most: Int = .max) {
    let bytes = bytes
    let lexicon = lexicon
    let end = end
    while position < end, quantities.count <= most {
      let byte = bytes[position]
      if byte < 0x80 {
        readASCII(byte)
        continue
      }
      let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: end)
      if !lexicon.beginnings.contains(scalar) {
        if scalar >= 0x2460, scalar <= 0x2473 { append(.enumerator, to: next) }
        position = next
        continue
      }
      let root = lexicon.roots[Int(scalar)]
      if lexicon.mayBegin(bytes, node: root, afterFirst: next, end: end) {
        readWord(root: root, afterFirst: next)
      } else {
        position = next
      }
    }
    matchBrackets()
  }

  private mutating func readASCII(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      readNumber()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      skipCode()
    case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"):
      readWord(root: lexicon.roots[Int(byte)], afterFirst: position + 1)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      append(.cue(.stop), to: position + 1)
      position += 1
    case UInt8(ascii: "."):
      // A full stop typed in half width at the end of a sentence; between digits it never gets here.
      if position + 1 == end || bytes[position + 1] == UInt8(ascii: " ") { append(.cue(.stop), to: position + 1) }
      position += 1
    default:
      position += 1
    }
  }

  private mutating func readWord(root: UInt16, afterFirst: Int) {
    guard root != 0, let (entry, wordEnd) = lexicon.longest(bytes, node: root, afterFirst: afterFirst, end: end) else {
      position = afterFirst
      return
    }
    switch entry.cue {
    case .digit: readNumber()
    case .numeral: readChineseNumber(afterFirst: afterFirst)
    case .open: readOpening(afterMark: wordEnd)
    case .shield, .unit: position = wordEnd
    default:
      append(.cue(entry.cue), to: wordEnd)
      position = wordEnd
    }
  }

  /// Letters with the digits and hyphens that belong to them (ICD-10, PM2.5, 51000021R0001) are names, not figures.
  mutating func skipCode() {
    while position < end {
      let byte = bytes[position]
      let joins = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/")
      guard byte.isLetterOrDigit || byte == UInt8(ascii: "_") || (joins && position + 1 < end && bytes[position + 1].isLetterOrDigit) else {
        return
      }
      position += 1
    }
  }

  /// Appends a token from `position` to `tokenEnd`, without moving on.
  mutating func append(_ kind: Token.Kind, from tokenStart: Int? = nil, to tokenEnd: Int, link: Int = -1) {
    tokens.append(Token(kind: kind, start: (tokenStart ?? position) - origin, end: tokenEnd - origin, link: link))
  }

  /// Links each bracket and quote with its partner; a bracket without one keeps -1 and separates nothing.
  private mutating func matchBrackets() {
    var brackets: [Int] = []
    var quotes: [Int] = []
    for index in tokens.indices {
      switch tokens[index].cue {
      case .open: brackets.append(index)
      case .quoteOpen: quotes.append(index)
      case .close:
        if let partner = brackets.popLast() { link(partner, index) }
      case .quoteClose:
        if let partner = quotes.popLast() { link(partner, index) }
      default: break
      }
    }
  }

  private mutating func link(_ a: Int, _ b: Int) {
    tokens[a].link = b
    tokens[b].link = a
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isLetterOrDigit: Bool { isDigit || isLetter }
}
