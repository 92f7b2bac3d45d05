/// The words for a rise and for a fall that answer each other in the same register: 增加 and 减少, 增幅 and 降幅.
enum OppositeWords {
  /// Where one word answers several, the first pair that holds it is taken.
  private static let pairs: [(rise: String, fall: String)] = [
    ("增加", "减少"), ("增长", "下降"), ("上升", "下降"), ("提高", "降低"), ("增幅", "降幅"), ("增幅", "减幅"), ("涨幅", "降幅"), ("增收", "减收"),
    ("增收", "短收"), ("增支", "减支"), ("增支", "节支"), ("增", "减"), ("增加额", "减少额"), ("增加额", "降低额"), ("增长额", "减少额"), ("增长率", "下降率"),
    ("增加了", "减少了"), ("增长了", "下降了"), ("提高了", "降低了"), ("增幅为", "降幅为"), ("增速", "降幅"), ("增量", "减量"), ("上涨", "下降"), ("上浮", "下浮"),
    ("提升", "下降"), ("升高", "降低"), ("回升", "回落"), ("上升", "下滑"), ("增长", "负增长"), ("扩大", "缩小"), ("增加", "压减"), ("增加", "缩减"),
    ("增加", "压缩"), ("超支", "节约"), ("超支", "节省"), ("超", "节约"), ("超出", "少"), ("高出", "少"), ("多", "少"), ("多出", "少"),
    ("多支出", "少支出"), ("净增", "净减少"), ("净增加", "净减少"), ("上调", "下调"), ("调增", "调减"), ("调增", "核减"), ("增", "降"), ("增资", "减资"),
    ("增编", "减编"), ("增产", "减产"), ("增员", "减员"), ("增拨", "减拨"), ("高", "低"), ("同比增长", "同比下降"),
    ("超编", "空编"), ("超编", "缺编"), ("超收", "短收"),
  ]

  /// The opposite of a word that states a direction, or nil where there is none in its register.
  static func opposite(of word: String) -> String? {
    for (rise, fall) in pairs {
      if rise == word { return fall }
      if fall == word { return rise }
    }
    return turned(word)
  }

  /// 多支付 ↔ 少支付, 审增 ↔ 审减: compounds whose first or last character alone states the direction.
  private static func turned(_ word: String) -> String? {
    let characters: [(Character, Character)] = [("多", "少"), ("增", "减")]
    guard word.count > 1, let first = word.first, let last = word.last else { return nil }
    for (rise, fall) in characters {
      if first == rise { return String(fall) + word.dropFirst() }
      if first == fall { return String(rise) + word.dropFirst() }
      if last == rise { return word.dropLast() + String(fall) }
      if last == fall { return word.dropLast() + String(rise) }
    }
    return nil
  }
}
