import ReportText

/// A comment that silences rules: `<!-- reportlint-disable-next-line sum-mismatch -- 市里口径不同 -->`.
package struct SuppressionComment: Sendable, Equatable {
  /// What it silences.
  package enum Scope: String, Sendable, CaseIterable {
    /// The line it stands on.
    case line = "disable-line"
    /// The next line that holds words.
    case nextLine = "disable-next-line"
    /// The next paragraph or table.
    case block = "disable-block"
    /// Everything in the file.
    case file = "disable-file"
    /// Everything from here on, up to `enable`.
    case region = "disable"
    /// Ends what `disable` began.
    case enable
  }

  /// The name of a rule as it was written, and where.
  package struct Name: Sendable, Equatable {
    package let id: String
    package let range: Range<Int>
  }

  /// The whole comment, in UTF-8 offsets of the text.
  package let range: Range<Int>
  /// The word behind `reportlint-`.
  package let directive: Name
  /// nil where the word is none.
  package let scope: Scope?
  /// The rules; none stand for all.
  package let rules: [Name]
  /// Why; what stands behind `--`.
  package let reason: String?

  /// Whether it is about a rule. A comment without names is about all but those that watch over comments.
  package func names(_ rule: String) -> Bool {
    if rules.isEmpty { return rule != "unused-suppression" && rule != "unknown-suppression" }
    return rules.contains { $0.id == rule }
  }

  /// Every such comment of a text, in order.
  package static func all(in text: SourceText) -> [SuppressionComment] {
    let bytes = text.bytes
    var found: [SuppressionComment] = []
    var position = 0
    while let open = bytes.comment(from: position) {
      position = open + 4
      guard let comment = read(text, at: open) else { continue }
      found.append(comment)
      position = comment.range.upperBound
    }
    return found
  }

  /// Reads the comment that begins at `open`; nil where it says nothing to reportlint, or is not closed on its line.
  private static func read(_ text: SourceText, at open: Int) -> SuppressionComment? {
    let bytes = text.bytes
    let lineEnd = bytes.lineBreak(from: open)
    var position = bytes.skippingWhiteSpace(from: open + 4, before: lineEnd)
    let prefix = Array("reportlint-".utf8)
    guard position + prefix.count < lineEnd, bytes[position..<position + prefix.count].elementsEqual(prefix) else { return nil }
    position += prefix.count
    guard let close = bytes[position..<lineEnd].firstRange(of: Array("-->".utf8)) else { return nil }
    func word() -> Name? {
      let start = position
      while position < close.lowerBound, bytes[position] == 0x2D || (0x61...0x7A).contains(bytes[position] | 0x20) {
        // What follows two dashes is the reason.
        if position == start, bytes[position] == 0x2D { break }
        position += 1
      }
      return position == start ? nil : Name(id: text.string(start..<position), range: start..<position)
    }
    guard let directive = word() else { return nil }
    var rules: [Name] = []
    while true {
      position = bytes.skippingWhiteSpace(from: position, before: close.lowerBound)
      guard position < close.lowerBound else { break }
      let (scalar, length) = bytes.scalar(at: position, before: close.lowerBound)
      if scalar == "," || scalar == "，" || scalar == "、" {
        position += length
      } else if let rule = word() {
        rules.append(rule)
      } else {
        break
      }
    }
    var reason: String?
    if bytes[position..<close.lowerBound].starts(with: [0x2D, 0x2D]) {
      let words = bytes.trimmed(position + 2..<close.lowerBound)
      if !words.isEmpty { reason = text.string(words) }
    }
    return SuppressionComment(
      range: open..<close.upperBound, directive: directive, scope: Scope(rawValue: directive.id), rules: rules, reason: reason)
  }
}

extension [UInt8] {
  /// Where the next `<!--` begins, from `start` on.
  fileprivate func comment(from start: Int) -> Int? {
    var position = first(UInt8(ascii: "<"), from: start)
    while position < count {
      if holds("<!--", at: position, before: count) { return position }
      position = first(UInt8(ascii: "<"), from: position + 1)
    }
    return nil
  }
}
