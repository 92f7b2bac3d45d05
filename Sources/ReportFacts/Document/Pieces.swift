/// How far a block is read at once.
///
/// The finders weigh every figure of a passage against every other, and some every run of them. The longest paragraphs of real reports
/// have some forty figures in three kilobytes; a file without line ends, or a paragraph somebody made to see what happens, is read in
/// pieces that end with a sentence where they can, so that the time stays in proportion to its length.
enum Pieces {
  /// The most bytes of a piece.
  static let bytes = 16384
  /// The most figures of a piece.
  static let figures = 100

  /// Where the piece that begins at `start` ends: behind the last full stop, else the last comma or semicolon, that is near enough.
  static func end(_ bytes: [UInt8], from start: Int, before end: Int) -> Int {
    guard end - start > Self.bytes else { return end }
    let most = start + Self.bytes
    var position = most
    var pause: Int?
    while position > start + 3 {
      switch (bytes[position - 3], bytes[position - 2], bytes[position - 1]) {
      case (0xE3, 0x80, 0x82): return position
      case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B): pause = pause ?? position
      default: break
      }
      position -= 1
    }
    if let pause { return pause }
    // No mark at all: between two characters.
    position = most
    while position > start + 1, bytes[position] & 0xC0 == 0x80 { position -= 1 }
    return position > start + 1 ? position : most
  }

  /// Where the piece that was read must end because it has too many figures; nil where it has not.
  static func end(_ tokenizer: Tokenizer) -> Int? {
    guard tokenizer.quantities.count > figures else { return nil }
    let tokens = tokenizer.tokens
    guard let last = tokens.firstIndex(where: { $0.kind == .quantity && $0.link == figures }) else { return nil }
    let mark =
      tokens[..<last].last { $0.cue == .stop } ?? tokens[..<last].last { $0.cue == .semicolon } ?? tokens[..<last].last { $0.cue == .comma }
    // The end lies behind one figure at least, so that the reader gets on.
    if let mark, mark.end > tokenizer.quantities[0].range.upperBound { return tokenizer.origin + mark.end }
    return tokenizer.origin + tokens[last].start
  }
}
