import ReportText

/// Collects the signs of a report, from landmark to landmark.
struct SignScanner {
  private let report: Report
  private let landmarks: Landmarks
  private(set) var signs: [Sign] = []
  private(set) var lines: [Signs.Line] = []
  /// Where the lines of a fenced piece of code began in `lines`; nil outside of code.
  private var fence: Int?
  private var line = OpenLine()

  /// What is known of the line that is being read.
  private struct OpenLine {
    /// Where its first word begins, or -1.
    var start = -1
    /// Where its last word so far ends; -1 before there is one.
    var end = -1
    var firstSign = 0
    var kinds: Sign.Kinds = []
  }

  init(_ report: Report, _ landmarks: Landmarks) {
    self.report = report
    self.landmarks = landmarks
    signs.reserveCapacity(report.text.count / 24)
    lines.reserveCapacity(report.blocks.count)
  }

  mutating func run() {
    report.text.bytes.withUnsafeBufferPointer { bytes in
      for (index, block) in report.blocks.enumerated() where block.kind != .blank {
        var cells = false
        if case .table = block.kind { cells = true }
        read(bytes, report.range(ofBlock: index), block: index, cells: cells)
      }
    }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, block: Int, cells: Bool) {
    var position = range.lowerBound
    line = OpenLine(firstSign: signs.count)
    while position < range.upperBound {
      let place = min(landmarks.first(from: position), range.upperBound)
      if place > position {
        note(from: position)
        line.end = place
        position = place
        if place == range.upperBound { break }
      }
      let byte = bytes[place]
      if byte & 0xC0 == 0x80 {
        // The last byte of a character.
        note(from: place)
        if byte == 0xAA, place >= range.lowerBound + 2, bytes[place - 1] == 0x88, bytes[place - 2] == 0xE6 {
          noteUntil(bytes, place - 2, range.upperBound)
        }
        position = place + 1
        line.end = position
      } else if byte == 0x0A || byte == 0x0D || byte == 0x09 || (cells && byte == UInt8(ascii: "|")) {
        close(bytes, block)
        position += 1
      } else {
        position = readOther(bytes, at: place, before: range.upperBound)
      }
    }
    close(bytes, block)
  }

  /// Words begin or go on at `position`: white space behind earlier words of the line is a sign.
  @inline(__always)
  private mutating func note(from position: Int) {
    if line.end == position { return }
    if line.start < 0 {
      line.start = position
    } else if line.end < position {
      append(.space, line.end..<position)
    }
  }

  private mutating func close(_ bytes: UnsafeBufferPointer<UInt8>, _ block: Int) {
    defer { line = OpenLine(firstSign: signs.count) }
    guard line.start >= 0, signs.count > line.firstSign else { return }
    if isFence(bytes) {
      if let first = fence {
        signs.removeSubrange((lines.count > first ? lines[first].signs.lowerBound : line.firstSign)...)
        lines.removeSubrange(first...)
        fence = nil
      } else {
        fence = lines.count
      }
      return
    }
    lines.append(Signs.Line(block: block, range: line.start..<line.end, signs: line.firstSign..<signs.count, kinds: line.kinds))
  }

  @inline(__always)
  private mutating func append(_ kind: Sign.Kind, _ range: Range<Int>) {
    if signs.count > line.firstSign, signs[signs.count - 1].range.upperBound == range.lowerBound { line.kinds.formUnion(.adjacent) }
    line.kinds.formUnion(Sign.Kinds(kind))
    signs.append(Sign(kind, range))
  }

  /// Whether the line is the ``` that opens or closes a piece of code.
  private func isFence(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    line.end - line.start >= 3 && signs.count - line.firstSign >= 3
      && (0..<3).allSatisfy { bytes[line.start + $0] == UInt8(ascii: "`") }
  }

  private mutating func noteUntil(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) {
    // 止 is E6 AD A2. The two characters are read as such afterwards.
    guard position + 5 < end, bytes[position + 3] == 0xE6, bytes[position + 4] == 0xAD, bytes[position + 5] == 0xA2 else { return }
    append(.until, position..<position + 6)
  }

  /// White space, marks, and everything rare; where the next character begins.
  private mutating func readOther(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, before end: Int) -> Int {
    let byte = bytes[position]
    if byte < 0x80 {
      if byte == 0x20 || byte == 0x0B || byte == 0x0C { return position + 1 }
      note(from: position)
      line.end = position + 1
      if let kind = Self.kind(bytes, at: position, before: end) { append(kind, position..<position + 1) }
      return position + 1
    }
    let (scalar, length) = scalar(bytes, at: position, before: end)
    if scalar > 0x3000 ? scalar == 0xFEFF : Self.isSpace(scalar) { return position + length }
    note(from: position)
    line.end = position + length
    if let kind = Self.kind(scalar, before: line.end < end ? bytes[line.end] : 0) {
      append(kind, position..<position + length)
    }
    return position + length
  }

  /// The scalar at `position` and its length; every byte that is no UTF-8 is one U+FFFD.
  private func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, before end: Int) -> (UInt32, length: Int) {
    let first = bytes[position]
    // Nearly all marks: ，。、；：（）《》“”.
    if first == 0xE3 || first == 0xEF || first == 0xE2, position + 2 < end, bytes[position + 1] & 0xC0 == 0x80,
      bytes[position + 2] & 0xC0 == 0x80
    {
      return (UInt32(first & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6 | UInt32(bytes[position + 2] & 0x3F), 3)
    }
    let (scalar, length) = report.text.bytes.scalar(at: position, before: end)
    return (scalar.value, length)
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0xA0 || scalar == 0x3000 || (0x2000...0x200B).contains(scalar) || scalar == 0xFEFF
  }

  private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, before end: Int) -> Sign.Kind? {
    switch bytes[position] {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "!"): return .exclamation
    case UInt8(ascii: "("): return .openRound
    case UInt8(ascii: ")"): return .closeRound
    case UInt8(ascii: "["): return .openSquare
    case UInt8(ascii: "]"): return .closeSquare
    case UInt8(ascii: "%"): return .percent
    case UInt8(ascii: "`"): return .backtick
    case UInt8(ascii: "\""): return .straightQuote
    case UInt8(ascii: "."):
      let next = position + 1 < end ? bytes[position + 1] : 0
      return isWord(next) ? nil : .period
    case UInt8(ascii: "-"), UInt8(ascii: "~"):
      let next = position + 1 < end ? bytes[position + 1] : 0
      return next >= 0x30 && next <= 0x39 ? .dash : nil
    default: return nil
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func kind(_ scalar: UInt32, before next: UInt8) -> Sign.Kind? {
    switch Unicode.Scalar(scalar) {
    case "，": .wideComma
    case "。": .wideStop
    case "、": .enumerationComma
    case "；": .wideSemicolon
    case "：": .wideColon
    case "？": .wideQuestion
    case "！": .wideExclamation
    case "（": .openWideRound
    case "）": .closeWideRound
    case "《": .openTitle
    case "》": .closeTitle
    case "“": .openQuote
    case "”": .closeQuote
    case "【": .openLens
    case "】": .closeLens
    case "〔": .openShell
    case "〕": .closeShell
    case "％": .widePercent
    case "［": .openSquare
    case "］": .closeSquare
    case "－", "～", "—": next >= 0x30 && next <= 0x39 ? .dash : nil
    default: nil
    }
  }
}
