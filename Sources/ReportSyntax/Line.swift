import ReportText

/// One line of a text while it is parsed, with what its bytes say about tables.
struct Line {
  /// Where its first byte stands.
  let start: Int
  /// Where its words end and its line end begins.
  let end: Int
  /// Where the next line begins.
  let next: Int
  /// How many tabs it holds.
  let tabs: Int
  /// How many vertical bars it holds.
  let pipes: Int
  /// Its words without surrounding white space; empty for a blank line.
  let content: Range<Int>

  /// The line that begins at `start`, which must lie inside the bytes.
  init(_ bytes: [UInt8], from start: Int) {
    var tabs = 0
    var pipes = 0
    // Eight bytes at a time while there is nothing to note: this loop looks at every byte of every text.
    let position = bytes.withUnsafeBytes { bytes in
      var position = start
      scan: while position < bytes.count {
        if position + 8 <= bytes.count {
          let eight = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
          if !eight.holdsControl, !eight.holdsBar {
            position += 8
            continue
          }
        }
        let stop = min(position + 8, bytes.count)
        while position < stop {
          switch bytes[position] {
          case 0x0A, 0x0D: break scan
          case 0x09: tabs += 1
          case UInt8(ascii: "|"): pipes += 1
          default: break
          }
          position += 1
        }
      }
      return position
    }
    self.start = start
    end = position
    if position >= bytes.count {
      next = position
    } else {
      next = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A ? position + 2 : position + 1
    }
    self.tabs = tabs
    self.pipes = pipes
    content = bytes.trimmed(start..<position)
  }

  /// Whether the line holds nothing but white space.
  var isBlank: Bool { content.isEmpty }

  /// Whether its first byte is a tab.
  func beginsWithTab(_ bytes: [UInt8]) -> Bool {
    start < end && bytes[start] == 0x09
  }

  /// Whether words stand on both sides of a tab.
  func hasInnerTab(_ bytes: [UInt8]) -> Bool {
    tabs > 0 && bytes[content].contains(0x09)
  }
}
