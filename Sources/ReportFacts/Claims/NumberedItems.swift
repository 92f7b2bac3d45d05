/// Items that are numbered in running text: 四方面问题：一是…；二是…；三是…；四是….
struct NumberedItems {
  let list: ItemList

  /// The items behind token `from`, if they are numbered from 1 on, nearly `wanted` of them; nil where they are not.
  init?(_ passage: Passage, behind from: Int, wanted: Int) {
    guard from + 1 < passage.tokens.count, passage.tokens[from + 1].kind == .enumerator,
      passage.tokens[from + 1].start - passage.tokens[from].end <= 3
    else { return nil }
    let numbers = passage.tokens[(from + 1)...].filter { $0.kind == .enumerator && $0.link >= 0 }
    let run = numbers.enumerated().prefix { $0.offset + 1 == $0.element.link }.count
    guard run >= 2, wanted >= 2, abs(run - wanted) <= 2 else { return nil }
    list = ItemList(
      ranges: numbers.prefix(run).enumerated().map { index, token in
        let end = index + 1 < numbers.count ? numbers[index + 1].start : passage.content.upperBound
        return token.end..<max(end, token.end)
      }, isNumbered: true)
  }
}
