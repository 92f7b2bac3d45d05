import ReportText

/// The words of a title, compared without what people leave out or write differently: marks, blanks, the issuer, 关于印发…的通知.
package struct TitleWords: Sendable, Equatable {
  /// All its characters, marks and blanks apart.
  package let all: [UInt8]
  /// The issuer in front of 关于; empty where none is named.
  package let issuer: [UInt8]
  /// What the document is about: without issuer, 关于印发 and 的通知, and （试行）.
  package let core: [UInt8]

  package init(_ words: some Sequence<UInt8>) {
    let all = Self.plain(Array(words))
    var (start, end) = (0, all.count)
    var issuer: [UInt8] = []
    if let about = all.first("关于", in: start..<end) {
      issuer = Array(all[..<about])
      start = about + 6
    }
    if let verb = Self.verbs.first(where: { all.holds($0, at: start, before: all.count) }) {
      start += verb.utf8CodeUnitCount
      for ending in Self.endings where all.ends(start..<end, with: ending) { end -= ending.utf8CodeUnitCount }
    }
    for remark in Self.remarks where all.ends(start..<end, with: remark) && end - start > 12 { end -= remark.utf8CodeUnitCount }
    self.all = all
    self.issuer = issuer
    core = Array(all[start..<end])
  }

  private static let verbs: [StaticString] = ["印发", "发布", "转发"]
  private static let endings: [StaticString] = ["的通知", "通知"]
  private static let remarks: [StaticString] = ["试行", "暂行", "修订"]

  package init(_ words: String) { self.init(words.utf8) }

  /// Without marks and blanks.
  private static func plain(_ words: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(words.count)
    var run = 0
    var position = 0
    while position < words.count {
      // Chinese characters are kept, and copied together.
      if words[position] &- 0xE4 < 6, position + 2 < words.count, words[position + 1] & 0xC0 == 0x80,
        words[position + 2] & 0xC0 == 0x80
      {
        position += 3
        continue
      }
      let (scalar, length) = words.scalar(at: position, before: words.count)
      if !isKept(scalar) {
        plain += words[run..<position]
        run = position + length
      }
      position += length
    }
    plain += words[run...]
    return plain
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if Cursor.isBlank(scalar) || MarkShape.of(scalar) != nil { return false }
    switch scalar {
    case "、", "，", ",", "\"", "'", "‘", "’", "\t": return false
    default: return true
    }
  }

  /// How alike two titles are, from 0 to 100: the longest common run of characters in order, over the longer one.
  package static func likeness(_ a: [UInt8], _ b: [UInt8]) -> Int {
    let first = scalars(a)
    let second = scalars(b)
    guard !first.isEmpty, !second.isEmpty, first.count <= 120, second.count <= 120 else { return 0 }
    var row = [Int](repeating: 0, count: second.count + 1)
    for x in first {
      var diagonal = 0
      for (index, y) in second.enumerated() {
        let above = row[index + 1]
        row[index + 1] = x == y ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return 100 * (row.last ?? 0) / max(first.count, second.count)
  }

  private static func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    var cursor = Cursor(bytes, at: 0)
    var scalars: [Unicode.Scalar] = []
    while let (scalar, length) = cursor.next {
      scalars.append(scalar)
      cursor.position += length
    }
    return scalars
  }
}

extension [UInt8] {
  /// Where `words` first stand in these bytes.
  func firstRange(of words: [UInt8]) -> Range<Int>? {
    guard !words.isEmpty, words.count <= count else { return nil }
    for start in 0...count - words.count where self[start] == words[0] {
      if (1..<words.count).allSatisfy({ self[start + $0] == words[$0] }) { return start..<start + words.count }
    }
    return nil
  }

  /// Whether `words` end these bytes.
  func ends(with words: String) -> Bool {
    let words = Array(words.utf8)
    return words.count <= count && self[(count - words.count)...].elementsEqual(words)
  }
}
