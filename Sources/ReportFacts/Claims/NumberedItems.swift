/// Items that are numbered in running text: 四方面问题：一是…；二是…；三是…；四是….
struct NumberedItems {
  let list: ItemList

  /// The items behind token `from`, if they are numbered 1 to `wanted` and no further; nil where they are not.
  init?(_ passage: Passage, behind from: Int, wanted: Int) {
    guard from + 1 < passage.tokens.count, passage.tokens[from + 1].kind == .enumerator, passage.tokens[from + 1].start - passage.tokens[from].end <= 3
    else { return nil }
    let numbers = passage.tokens[(from + 1)...].filter { $0.kind == .enumerator && $0.link >= 0 }
    guard numbers.count >= wanted, wanted >= 2, numbers.prefix(wanted).map(\.link) == Array(1...wanted) else { return nil }
    if numbers.count > wanted, numbers[wanted].link == wanted + 1 { return nil }
    list = ItemList(
      ranges: numbers.prefix(wanted).enumerated().map { index, token in
        let end = index + 1 < numbers.count ? numbers[index + 1].start : passage.content.upperBound
        return token.end..<max(end, token.end)
      })
  }
}
