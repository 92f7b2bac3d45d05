import ReportText

/// Finds the closing bracket that belongs to an opening one: （） and () in either width, “”, 《》.
///
/// A bracket that does not close on its line within `reach` bytes counts as an ordinary character, so that one forgotten bracket cannot
/// swallow a report. The reach, and remembering how far nothing closes, keep the time linear.
struct Brackets: Sendable {
  /// How far a closing bracket is looked for, in bytes: some 340 characters.
  static let reach = 1024

  /// Nothing at or behind this offset is looked at.
  private let end: Int
  /// The first closing bracket of each kind, or the line end, as far as it was looked for. It stands until the text before it is read, so
  /// that ten thousand brackets that nothing closes are asked once.
  private var firstClose = (round: -1, quote: -1, title: -1)

  private enum Kind {
    case round
    case quote
    case title
  }

  init(end: Int) {
    self.end = end
  }

  /// Where the bracket that opens at `offset` has closed; nil where none opens or it does not close.
  mutating func close(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard let mark = Self.mark(bytes, at: offset, before: end), mark.opens else { return nil }
    let limit = min(end, offset + Self.reach)
    if firstClose(of: mark.kind, bytes, from: offset) >= limit { return nil }
    var depth = 0
    var position = offset
    while position < limit {
      let byte = bytes[position]
      if byte == 0x0A || byte == 0x0D { break }
      guard let next = Self.mark(bytes, at: position, before: end) else {
        position += 1
        continue
      }
      position += next.length
      guard next.kind == mark.kind else { continue }
      depth += next.opens ? 1 : -1
      if depth == 0 { return position }
    }
    return nil
  }

  /// Where the first bracket of a kind closes from `offset` on; the end of the line where none does.
  private mutating func firstClose(of kind: Kind, _ bytes: [UInt8], from offset: Int) -> Int {
    let known =
      switch kind {
      case .round: firstClose.round
      case .quote: firstClose.quote
      case .title: firstClose.title
      }
    if known >= offset { return known }
    var position = offset
    while position < end, bytes[position] != 0x0A, bytes[position] != 0x0D {
      if let mark = Self.mark(bytes, at: position, before: end), mark.kind == kind, !mark.opens { break }
      position += 1
    }
    switch kind {
    case .round: firstClose.round = position
    case .quote: firstClose.quote = position
    case .title: firstClose.title = position
    }
    return position
  }

  private static func mark(_ bytes: [UInt8], at offset: Int, before end: Int) -> (kind: Kind, opens: Bool, length: Int)? {
    switch bytes[offset] {
    case UInt8(ascii: "("): return (.round, true, 1)
    case UInt8(ascii: ")"): return (.round, false, 1)
    case 0xE2, 0xE3, 0xEF: break
    default: return nil
    }
    switch bytes.scalar(at: offset, before: end).scalar {
    case "（": return (.round, true, 3)
    case "）": return (.round, false, 3)
    case "“": return (.quote, true, 3)
    case "”": return (.quote, false, 3)
    case "《": return (.title, true, 3)
    case "》": return (.title, false, 3)
    default: return nil
    }
  }
}
