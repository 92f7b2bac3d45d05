/// Writes a template with its places filled.
struct Filling {
  let template: UnsafeBufferPointer<UInt8>
  let arguments: [Wording]
  let language: Language
  private var position = 0

  init(template: UnsafeBufferPointer<UInt8>, arguments: [Wording], language: Language) {
    self.template = template
    self.arguments = arguments
    self.language = language
  }

  mutating func write(to bytes: inout [UInt8]) {
    while position < template.count {
      if isPlace(position), let end = template[position...].firstIndex(of: UInt8(ascii: "}")) {
        fill(position + 1..<end, &bytes)
        position = end + 1
      } else {
        let end = template[(position + 1)...].firstIndex(of: UInt8(ascii: "{")) ?? template.count
        bytes += UnsafeBufferPointer(rebasing: template[position..<end])
        position = end
      }
    }
  }

  /// Whether a brace opens a place: others stand for themselves.
  private func isPlace(_ position: Int) -> Bool {
    guard template[position] == UInt8(ascii: "{") else { return false }
    var next = position + 1
    if next < template.count, template[next] == UInt8(ascii: "^") { next += 1 }
    return next < template.count && template[next] >= 0x30 && template[next] <= 0x39
  }

  /// What stands between the braces: `0`, `^0`, `0 place|places`, `0|is|are`.
  private func fill(_ place: Range<Int>, _ bytes: inout [UInt8]) {
    var place = place
    let begins = place.first.map { template[$0] == UInt8(ascii: "^") } ?? false
    if begins { place = place.lowerBound + 1..<place.upperBound }
    var index = 0
    while let digit = place.first.map({ template[$0] }), digit >= 0x30, digit <= 0x39, index < 100 {
      index = index * 10 + Int(digit - 0x30)
      place = place.lowerBound + 1..<place.upperBound
    }
    guard arguments.indices.contains(index) else { return }
    if place.isEmpty, !begins { return arguments[index].write(in: language, to: &bytes) }
    var words: [UInt8] = []
    arguments[index].write(in: language, to: &words)
    guard let next = place.first.map({ template[$0] }) else {
      if begins, let first = words.first, first >= 0x61, first <= 0x7A { words[0] = first & ~0x20 }
      bytes += words
      return
    }
    if next == UInt8(ascii: " ") {
      bytes += words
      bytes.append(next)
    }
    let choices = template[(place.lowerBound + 1)..<place.upperBound].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    let isOne = words.elementsEqual([UInt8(ascii: "1")])
    if let choice = isOne ? choices.first : choices.last { bytes += choice }
  }
}
