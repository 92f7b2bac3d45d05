import ReportText

extension Line {
  /// Whether the line is a rule drawn with three or more of one of - = — ─.
  ///
  /// Stars and underlines are no rule here: **** is a placeholder and ____ a place to fill in.
  func isRule(_ bytes: [UInt8]) -> Bool {
    let first = bytes.scalar(at: content.lowerBound, before: content.upperBound)
    switch first.scalar {
    case "-", "=", "—", "─": break
    default: return false
    }
    guard content.count >= 3 * first.length else { return false }
    var position = content.lowerBound
    while position < content.upperBound {
      guard bytes.scalar(at: position, before: content.upperBound).scalar == first.scalar else { return false }
      position += first.length
    }
    return true
  }

  /// Whether the line is one HTML comment and nothing else; such a line says nothing to a reader.
  func isComment(_ bytes: [UInt8]) -> Bool {
    content.count >= 7 && bytes[content.lowerBound] == UInt8(ascii: "<")
      && bytes[content].starts(with: "<!--".utf8) && bytes[content].suffix(3).elementsEqual("-->".utf8)
  }

  /// The words of the line, without an HTML comment at its end.
  private func uncommented(_ bytes: [UInt8]) -> Range<Int> {
    let end = content.upperBound
    guard content.count >= 7, bytes[end - 1] == UInt8(ascii: ">"), bytes[end - 2] == UInt8(ascii: "-"), bytes[end - 3] == UInt8(ascii: "-")
    else { return content }
    var position = end - 7
    while position > content.lowerBound {
      if bytes[position] == UInt8(ascii: "<"), bytes[position...].starts(with: "<!--".utf8) {
        return bytes.trimmed(content.lowerBound..<position)
      }
      position -= 1
    }
    return content
  }

  /// The words of the line, without the ** that make the whole of it bold in Markdown, and without a comment at its end.
  func unemphasised(_ bytes: [UInt8]) -> Range<Int> {
    let star = UInt8(ascii: "*")
    let content = uncommented(bytes)
    let (start, end) = (content.lowerBound, content.upperBound)
    guard content.count > 4, bytes[start] == star, bytes[start + 1] == star, bytes[end - 1] == star, bytes[end - 2] == star,
      bytes[start + 2] != star, bytes[end - 3] != star
    else { return content }
    return bytes.trimmed(start + 2..<end - 2)
  }
}

extension [UInt8] {
  /// Where the words of whole lines end: before the line end of the last of them.
  func contentEnd(of lines: Range<Int>) -> Int {
    var end = lines.upperBound
    if end > lines.lowerBound, self[end - 1] == 0x0A { end -= 1 }
    if end > lines.lowerBound, self[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
