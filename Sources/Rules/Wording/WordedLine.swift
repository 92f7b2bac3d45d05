import ReportSyntax
import ReportText

/// One line of running text or of a cell, with the signs in it and what stands around them.
struct WordedLine {
  let bytes: [UInt8]
  let line: Signs.Line
  let kind: Block.Kind
  /// Its signs, in order; the indices are those of all signs of the report.
  let signs: ArraySlice<Sign>
  /// Where ` stands in it.
  let ticks: [Int]

  /// Its words without surrounding white space, in UTF-8 offsets of the text.
  var range: Range<Int> { line.range }

  /// Whether it lies in a table.
  var isCell: Bool {
    if case .table = kind { true } else { false }
  }

  /// Whether it is a numbered or Markdown heading.
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// Whether it reads as running text: twenty characters or more, with a pause among them.
  var isProse: Bool {
    guard kind != .title, range.count >= 60 else { return false }
    return signs.contains { $0.kind == .wideComma || $0.kind == .wideStop || $0.kind == .wideSemicolon || $0.kind == .enumerationComma }
      || signs.contains { $0.kind == .comma && before($0.range.lowerBound)?.isHan == true }
  }

  /// The character that ends at `offset`; nil at the start of the line.
  func before(_ offset: Int) -> Unicode.Scalar? {
    guard offset > range.lowerBound else { return nil }
    return bytes.scalar(at: start(before: offset), before: offset).scalar
  }

  /// The character that begins at `offset`; nil at the end of the line.
  func at(_ offset: Int) -> Unicode.Scalar? {
    guard offset >= range.lowerBound, offset < range.upperBound else { return nil }
    return bytes.scalar(at: offset, before: range.upperBound).scalar
  }

  /// Where the character begins that ends at `offset`, which must not be the start of the line.
  func start(before offset: Int) -> Int {
    var start = offset - 1
    while start > range.lowerBound, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return bytes.scalar(at: start, before: offset).length == offset - start ? start : offset - 1
  }

  /// Where the character ends that begins at `offset`, which must not be the end of the line.
  func end(after offset: Int) -> Int {
    offset + bytes.scalar(at: offset, before: range.upperBound).length
  }

  /// The last character before `offset` that is no white space.
  func wordBefore(_ offset: Int) -> Unicode.Scalar? {
    var position = offset
    while position > range.lowerBound {
      let start = start(before: position)
      if bytes.whiteSpace(at: start, before: position) == 0 { return bytes.scalar(at: start, before: position).scalar }
      position = start
    }
    return nil
  }

  /// The first character from `offset` on that is no white space.
  func wordAt(_ offset: Int) -> Unicode.Scalar? {
    at(bytes.skippingWhiteSpace(from: min(offset, range.upperBound), before: range.upperBound))
  }

  /// Where the run of ASCII letters, digits and signs that ends at `offset` begins.
  func asciiStart(before offset: Int) -> Int {
    var position = offset
    while position > range.lowerBound, bytes[position - 1] > 0x20, bytes[position - 1] < 0x7F { position -= 1 }
    return position
  }

  /// Whether `words` stand at `offset`, inside the line.
  func stands(_ words: StaticString, at offset: Int) -> Bool {
    offset >= range.lowerBound && offset <= range.upperBound
      && words.withUTF8Buffer { bytes[offset..<range.upperBound].starts(with: $0) }
  }

  /// Whether `words` end at `offset`, inside the line.
  func stands(_ words: StaticString, before offset: Int) -> Bool {
    let start = offset - words.utf8CodeUnitCount
    return start >= range.lowerBound && words.withUTF8Buffer { bytes[start..<offset].elementsEqual($0) }
  }

  /// Whether the sign at `offset` stands in `code` or inside an HTML tag.
  func isCode(_ offset: Int) -> Bool {
    if !ticks.isEmpty {
      // How many stand before it, by halving.
      var (low, high) = (0, ticks.count)
      while low < high {
        let middle = (low + high) / 2
        if ticks[middle] < offset { low = middle + 1 } else { high = middle }
      }
      if low % 2 == 1, low < ticks.count { return true }
    }
    return isTag(offset)
  }

  /// Whether `offset` lies between < and > with a letter or / behind the <, at most 200 bytes away.
  private func isTag(_ offset: Int) -> Bool {
    var position = offset
    while position > max(range.lowerBound, offset - 200) {
      position -= 1
      if bytes[position] == UInt8(ascii: ">") { return false }
      if bytes[position] == UInt8(ascii: "<") {
        guard let next = at(position + 1), next.isLatin || next == "/" else { return false }
        return bytes[offset..<min(range.upperBound, offset + 200)].contains(UInt8(ascii: ">"))
      }
    }
    return false
  }

  /// The words at `range`.
  func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
