/// The lines of a skeleton report, as the outline's file holds them.
package struct Template: Sendable {
  /// One line of the skeleton.
  package enum Line: Sendable, Equatable {
    /// The report's title.
    case title(String)
    /// A heading with its number, and how deep it stands (1 for the sections at the top).
    case heading(String, depth: Int)
    /// A line of text; empty for a blank line.
    case text(String)
  }

  package let lines: [Line]

  /// The lines of one section, its heading first, blank ones left out.
  package func lines(of section: Outline.Section) -> [String] {
    var result: [String] = []
    var depth: Int?
    for line in lines {
      switch line {
      case .heading(let words, let own):
        if let depth, own <= depth { return result }
        if depth == nil, words.hasPrefix(section.marker), words.hasSuffix(section.heading) { depth = own }
        if depth != nil { result.append(words) }
      case .text(let words):
        if words.hasPrefix("附件") { return result }
        if depth != nil, !words.isEmpty { result.append(words) }
      case .title: break
      }
    }
    return result
  }

  /// The skeleton with unit and year filled in; what is not known stays to be filled in (【待补：单位名称】).
  package func filled(unit: String?, year: Int?) -> String {
    var result = ""
    for line in lines {
      switch line {
      case .title(let words), .text(let words): result += words + "\n"
      case .heading(var words, _):
        // The title asks for them once; a heading does without.
        if unit == nil { words.replaceAll("{单位}", with: "") }
        if year == nil {
          words.replaceAll("{年度}年度", with: "")
          words.replaceAll("{年度}年", with: "")
        }
        result += words + "\n"
      }
    }
    result.replaceAll("{单位}", with: unit ?? "【待补：单位名称】")
    result.replaceAll("{年度}", with: year.map(String.init) ?? "【待补：年份】")
    return result
  }
}

extension String {
  /// Replaces every occurrence of a word.
  package mutating func replaceAll(_ word: String, with other: String) {
    var bytes = Array(utf8)
    let (word, other) = (Array(word.utf8), Array(other.utf8))
    var position = 0
    while position + word.count <= bytes.count {
      if bytes[position..<position + word.count].elementsEqual(word) {
        bytes.replaceSubrange(position..<position + word.count, with: other)
        position += other.count
      } else {
        position += 1
      }
    }
    self = String(decoding: bytes, as: UTF8.self)
  }
}
