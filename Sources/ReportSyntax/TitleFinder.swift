import ReportText

/// Tells which lines at the top of a report are its title.
///
/// A title has one to three short lines without sentence punctuation or amounts. Lines between them that fill in a form (单位名称：…) or
/// give a date are no title and do not end it. A line that ends in 报告 or 说明 completes the title: behind it only another such line,
/// or a remark in brackets, still belongs to it.
struct TitleFinder {
  private static let completions: [StaticString] = ["报告", "说明", "总结", "公开"]
  private(set) var isOpen = true
  private var isComplete = false
  private var titles = 0
  private var lines = 0

  /// No line from here on is a title.
  mutating func close() {
    isOpen = false
  }

  /// Whether the next line, whose words are `range` and begin with no number, belongs to the title.
  mutating func isTitle(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard isOpen else { return false }
    lines += 1
    let wording = Wording(bytes, range)
    guard lines <= 6, titles < 3, !wording.isLong, !wording.hasStop, !wording.hasComma, !wording.hasAmount else {
      close()
      return false
    }
    if wording.hasColon || wording.last == "日" || wording.last == "月" { return false }
    let completes = Self.completions.contains { bytes[range].ends(with: $0) }
    if isComplete, !completes, bytes.scalar(at: range.lowerBound, before: range.upperBound).scalar != "（" {
      close()
      return false
    }
    isComplete = isComplete || completes
    titles += 1
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Whether the last bytes are those of `word`.
  fileprivate func ends(with word: StaticString) -> Bool {
    word.withUTF8Buffer { count >= $0.count && suffix($0.count).elementsEqual($0) }
  }
}
