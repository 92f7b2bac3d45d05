import Linting
import ReportFacts
import ReportText
import Texts

extension Rule {
  /// 决算数大于预算数, where it is less.
  static let contradictedOrder = Rule(
    id: "contradicted-order",
    summary: "“大于”“小于”“未超过”等说法应与数字一致。",
    rationale: "模板里的“决算数大于预算数”常忘了按数字改，评审时一眼就能看出。",
    severity: .error,
    examples: [
      .flags(
        "公务接待费预算数为⌊25万元⌋，支出决算为⌊1.75万元⌋，⟦决算数大于年初预算数⟧。", message: "“决算数大于年初预算数”与数字不符：1.75万元小于25万元",
        fixed: "公务接待费预算数为25万元，支出决算为1.75万元，决算数小于年初预算数。"),
      .flags(
        "镇政府“三公”经费预算为⌊22.62万元⌋，实际支出⌊44.52万元⌋。⟦决算数未超过预算数⟧。", message: "“决算数未超过预算数”与数字不符：44.52万元大于22.62万元",
        fixed: "镇政府“三公”经费预算为22.62万元，实际支出44.52万元。决算数超过预算数。"),
      .passes("公务接待费预算数为25万元，支出决算为1.75万元，决算数小于年初预算数。"),
      .passes("义务教育学位供给大于需求，群众满意度高于上年。", because: "没有写两边的数"),
    ],
    check: .claims(.order) { order in
      guard order.claim.operands.count == 2, let a = order.operand(0), let b = order.operand(1),
        let sign = Decimal.compare(a.value.scaled(by: a.scale), b.value.scaled(by: b.scale))
      else { return nil }
      let relation = sign > 0 ? FigureTexts.isGreater : (sign < 0 ? FigureTexts.isLess : FigureTexts.isEqual)
      let fixes = order.comparisonFix(sign).map { [$0] } ?? []
      return order.remark(FigureTexts.order(order.resultWords, relation(a.words, b.words)), fixes: fixes)
    })
}

extension JudgedClaim {
  /// For each comparison word what it would have to read: where the first is greater, equal, less.
  private static let comparisons: [(word: String, greater: String?, equal: String?, less: String?)] = [
    ("大于", nil, "等于", "小于"), ("小于", "大于", "等于", nil), ("等于", "大于", nil, "小于"), ("高于", nil, "等于", "低于"), ("低于", "高于", "等于", nil),
    ("多于", nil, "等于", "少于"), ("少于", "多于", "等于", nil), ("未超过", "超过", nil, nil), ("没有超过", "超过", nil, nil),
    ("不超过", "超过", nil, nil), ("未突破", "突破", nil, nil), ("未超出", "超出", nil, nil),
  ]

  /// “大于”改为“小于”: the comparison word alone.
  fileprivate func comparisonFix(_ sign: Int) -> Remedy? {
    for (word, greater, equal, less) in Self.comparisons {
      guard let intended = sign > 0 ? greater : (sign < 0 ? less : equal), let place = text.place(of: word, in: claim.result.range) else {
        continue
      }
      return Remedy(
        title: CommonTexts.changeQuoted(word, intended), safety: .unsafe, edits: [TextEdit(range: place, replacement: intended)])
    }
    return nil
  }
}

extension SourceText {
  /// Where `word` first stands in `range`.
  fileprivate func place(of word: String, in range: Range<Int>) -> Range<Int>? {
    let wanted = Array(word.utf8)
    guard range.count >= wanted.count else { return nil }
    for start in range.lowerBound...range.upperBound - wanted.count where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }
}
