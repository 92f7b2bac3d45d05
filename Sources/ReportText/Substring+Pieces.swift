/// Taking strings apart byte by byte: comparing characters, as the standard library does, takes some twenty times as long.
extension Substring {
  /// What stands between the places of `separator`, whose bytes are compared; empty pieces are left out unless `keepingEmpty`.
  package func pieces(between separator: StaticString, keepingEmpty: Bool = false) -> [Substring] {
    var pieces: [Substring] = []
    var start = startIndex
    func take(to end: Index) {
      if keepingEmpty || start < end { pieces.append(self[start..<end]) }
    }
    var from = startIndex
    while let place = place(of: separator, from: from) {
      take(to: place.lowerBound)
      start = place.upperBound
      from = start
    }
    take(to: endIndex)
    return pieces
  }

  /// What stands before `separator` and behind it, where it first stands; nil where it does not.
  package func parted(at separator: StaticString) -> (before: Substring, behind: Substring)? {
    place(of: separator, from: startIndex).map { (self[..<$0.lowerBound], self[$0.upperBound...]) }
  }

  /// Whether its first byte is `byte`, which must be ASCII.
  package func begins(with byte: Unicode.Scalar) -> Bool { utf8.first == UInt8(ascii: byte) }

  /// Without the bytes at the beginning that are `byte`, which must be ASCII.
  package func dropping(_ byte: Unicode.Scalar) -> Substring {
    let byte = UInt8(ascii: byte)
    return self[(utf8.firstIndex { $0 != byte } ?? endIndex)...]
  }

  private func place(of words: StaticString, from start: Index) -> Range<Index>? {
    let skipped = utf8.distance(from: startIndex, to: start)
    let found = utf8.withContiguousStorageIfAvailable { bytes in words.withUTF8Buffer { Self.offset(of: $0, in: bytes, from: skipped) } }
    guard
      let offset = found
        ?? Array(utf8).withUnsafeBufferPointer({ bytes in
          words.withUTF8Buffer { Self.offset(of: $0, in: bytes, from: skipped) }
        })
    else { return nil }
    let lower = utf8.index(startIndex, offsetBy: offset)
    return lower..<utf8.index(lower, offsetBy: words.utf8CodeUnitCount)
  }

  private static func offset(of words: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let first = words.first else { return nil }
    var position = start
    while position + words.count <= bytes.count {
      if bytes[position] == first {
        var matched = 1
        while matched < words.count, bytes[position + matched] == words[matched] { matched += 1 }
        if matched == words.count { return position }
      }
      position += 1
    }
    return nil
  }
}
