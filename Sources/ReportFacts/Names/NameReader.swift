import ReportSyntax
import ReportText

/// Reads the name of a figure out of the words before it, of a row, of a column or of a heading.
struct NameReader {
  let bytes: [UInt8]
  private let lexicon = Lexicon.standard

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The name in `range` (UTF-8 offsets of `bytes`). Brackets with what stands in them, quotes, marks and item numbers are passed over.
  func read(_ range: Range<Int>) -> FactName {
    var name = Draft()
    name.scalars.reserveCapacity(min(range.count, 96) / 3)
    var year: Int?
    var position = start(of: range)
    let end = range.upperBound
    while position < end {
      let byte = bytes[position]
      if byte.isDigit {
        position = readDigits(&name, &year, from: position, end: end)
        continue
      }
      if byte < 0x80 {
        if byte == UInt8(ascii: "(") {
          position = behindBracket(position, end)
        } else {
          if byte.isLetter { name.scalars.append(UInt32(byte)) }
          position += 1
        }
        continue
      }
      let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: end)
      guard lexicon.beginnings.contains(scalar), let (entry, wordEnd) = word(scalar, at: position, next, end) else {
        if Self.isWord(scalar) { name.scalars.append(scalar) }
        position = next
        continue
      }
      if entry.cue == .open {
        position = behindBracket(position, end)
        continue
      }
      // 得分率, 核减率: the word belongs to the name of a rate.
      if stands("率", at: wordEnd, end), entry.cue != .quoteOpen, entry.cue != .quoteClose {
        take(position..<wordEnd, &name, without: Self.budgets)
      } else {
        take(entry.cue, position..<wordEnd, &name)
      }
      position = wordEnd
    }
    var read = FactName()
    read.period = year.map { .year($0) } ?? name.period
    read.measure = name.measure
    if !name.scalars.isEmpty { read.settle(name.scalars) }
    return read
  }

  /// What was read of a name so far.
  private struct Draft {
    var scalars: [UInt32] = []
    var period = Figure.Period.unstated
    var measure = Figure.Measure.unstated
  }

  /// Behind an item number, white space and marks: 1、 （二） 3. ①.
  private func start(of range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    return NumberingMark(bytes, in: position..<range.upperBound)?.contentStart ?? position
  }

  private func word(_ scalar: UInt32, at position: Int, _ next: Int, _ end: Int) -> (entry: Lexicon.Entry, end: Int)? {
    let root = lexicon.roots[Int(scalar)]
    guard lexicon.mayBegin(bytes, node: root, afterFirst: next, end: end) else { return nil }
    return lexicon.longest(bytes, node: root, afterFirst: next, end: end)
  }

  /// What a word of the lexicon adds to the name.
  private func take(_ cue: Cue, _ range: Range<Int>, _ name: inout Draft) {
    switch cue {
    case .lastYear: name.period = .lastYear
    case .thisYear: name.period = .thisYear
    case .openingBudget:
      name.measure = .openingBudget
      takeNoun(range, &name)
    case .budget:
      // 部门预算支出 is the plan as often as what was spent of it.
      if name.measure != .openingBudget, !endsInNoun(range) { name.measure = .budget }
      takeNoun(range, &name)
    case .actual:
      name.measure = .actual
      takeNoun(range, &name)
    case .among, .than: name.scalars.removeAll()
    // 占比 at the end of a name is part of it, 占 before one begins it.
    case .share where range.count == 3: name.scalars.removeAll()
    case .onPost: if !name.scalars.ends(with: Self.onPost) { name.scalars += Self.onPost }
    case .quota: take(range, &name, without: Self.quotaFrames)
    case .quoteOpen: if name.scalars.last == 0x4E2D { name.scalars.removeAll() }
    // “支出决算明细表”总支出: the table is the place, not the thing.
    case .quoteClose: if name.scalars.last == 0x8868 { name.scalars.removeAll() }
    case .shield, .rate: take(range, &name, without: Self.budgets)
    case .surplus, .cumulative, .rise, .fall, .each, .average, .standard, .added, .numeral, .unit, .baseYear, .negative, .ordinal,
      .yearWord:
      take(range, &name, without: [])
    default: break
    }
  }

  /// Whether a word of the lexicon ends in 收入 or 支出: 预算支出.
  private func endsInNoun(_ range: Range<Int>) -> Bool {
    let scalars = LabelMatch.scalars(bytes, range)
    return scalars.count > 2 && Self.nouns.contains { scalars.ends(with: $0) }
  }

  /// 支出预算, 决算收入, 实际支出: what is left of the word is the noun.
  private func takeNoun(_ range: Range<Int>, _ name: inout Draft) {
    let scalars = LabelMatch.scalars(bytes, range)
    for noun in Self.nouns {
      if LabelMatch.contains(scalars, noun), !name.scalars.ends(with: noun) { name.scalars += noun }
    }
  }

  private func take(_ range: Range<Int>, _ name: inout Draft, without parts: [[UInt32]]) {
    if parts.isEmpty { return LabelMatch.append(bytes, range, to: &name.scalars) }
    var scalars = LabelMatch.scalars(bytes, range)
    for part in parts { scalars.remove(part) }
    // 基金预算财政拨款收入 and 基金收入 are one.
    name.scalars += scalars
  }

  private static func isWord(_ scalar: UInt32) -> Bool { scalar >= 0x3400 && scalar < 0xA000 || scalar > 0x20000 }

  private static func scalars(_ word: String) -> [UInt32] { word.unicodeScalars.map(\.value) }
  private static let onPost = scalars("在职")
  private static let nouns = [scalars("收入"), scalars("支出"), scalars("资金")]
  private static let budgets = [scalars("预算"), scalars("决算")]
  private static let quotaFrames = [scalars("核定"), scalars("人员"), scalars("总数"), scalars("人数"), scalars("数")]

  /// 2024年 is a time, 1-5月 too; other digits are left out.
  private func readDigits(_ name: inout Draft, _ year: inout Int?, from start: Int, end: Int) -> Int {
    var position = start
    var value = 0
    while position < end, bytes[position].isDigit, position - start < 9 {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    if position - start == 4, value > 1949, value < 2100 {
      if year == nil { year = value }
      for word in ["年度", "年末", "年底", "年"] as [StaticString] where stands(word, at: position, end) {
        return position + word.utf8CodeUnitCount
      }
    }
    return max(position, start + 1)
  }

  private func stands(_ word: StaticString, at index: Int, _ end: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= end else { return false }
    return word.withUTF8Buffer { buffer in
      for offset in 0..<count where bytes[index + offset] != buffer[offset] { return false }
      return true
    }
  }

  /// Behind the bracket that closes the one at `index`, or behind it alone where none does.
  private func behindBracket(_ index: Int, _ end: Int) -> Int {
    var position = index
    var depth = 0
    while position < end {
      let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: end)
      switch scalar {
      case 0x28, 0xFF08, 0x3010, 0x5B, 0x3014: depth += 1
      case 0x29, 0xFF09, 0x3011, 0x5D, 0x3015:
        depth -= 1
        if depth == 0 { return next }
      default: break
      }
      position = next
    }
    return UTF8Scan.scalar(bytes, at: index, end: end).next
  }
}

extension [UInt32] {
  /// Whether the last elements are these.
  fileprivate func ends(with other: [UInt32]) -> Bool { count >= other.count && suffix(other.count).elementsEqual(other) }

  /// Takes out the first stretch that equals `part`.
  fileprivate mutating func remove(_ part: [UInt32]) {
    guard count >= part.count else { return }
    for start in 0...count - part.count where self[start..<start + part.count].elementsEqual(part) {
      removeSubrange(start..<start + part.count)
      return
    }
  }
}
