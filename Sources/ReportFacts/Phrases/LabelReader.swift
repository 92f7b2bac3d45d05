/// Finds the noun phrase that a figure measures.
struct LabelReader {
  let bytes: [UInt8]
  let origin: Int
  let tokens: [Token]

  /// Words that connect a noun with its figure, or introduce it, and belong to neither.
  private static let connecting = CueSet(
    .is, .of, .total, .upTo, .actual, .budget, .openingBudget, .complete, .approxBefore, .atLeast, .atMost, .respectively, .than, .with,
    .yearOnYear, .rise, .fall, .share, .lastYear, .thisYear, .added, .compared, .namely, .including, .among, .besides, .etc, .conjunction)

  /// The label of the figure at token `figure`, in offsets from the start of the block.
  func label(left: LeftContext, before figure: Int) -> Range<Int> {
    var lower = left.boundary >= 0 ? tokens[left.boundary].end : 0
    var upper = tokens[figure].start
    var first = left.boundary + 1
    // What stands before the noun: 其中, 2024年, 比上年.
    while first < figure, isConnecting(tokens[first]), isGap(lower, tokens[first].start) {
      lower = tokens[first].end
      first += 1
    }
    // What stands behind it: 为, 决算数为, 合计.
    var last = figure - 1
    while last >= first, isConnecting(tokens[last]), isGap(tokens[last].end, upper) {
      upper = tokens[last].start
      last -= 1
    }
    // A direction word inside cuts the noun off: 财政拨款减少110万元.
    for index in stride(from: first, through: last, by: 1) {
      let isDirection = (tokens[index].cue == .rise || tokens[index].cue == .fall) && tokens[index].end - tokens[index].start > 3
      if isDirection || tokens[index].cue == .than || tokens[index].cue == .share {
        upper = min(upper, tokens[index].start)
        break
      }
    }
    return trimmed(lower..<max(lower, upper))
  }

  private func isConnecting(_ token: Token) -> Bool {
    switch token.kind {
    case .period: true
    case .cue(let cue): Self.connecting.contains(cue)
    default: false
    }
  }

  /// Whether only white space, or one short word such as 数 or 了, lies between.
  private func isGap(_ lower: Int, _ upper: Int) -> Bool {
    if upper <= lower { return true }
    var position = lower
    var words = 0
    while position < upper {
      let byte = bytes[origin + position]
      if byte == 0x20 || byte == 0x09 {
        position += 1
      } else {
        let (scalar, next) = UTF8Scan.scalar(bytes, at: origin + position, end: origin + upper)
        // 数 了 约 额
        guard scalar == 0x6570 || scalar == 0x4E86 || scalar == 0x989D || scalar == 0x3000 || scalar == 0x9879 || scalar == 0x6709 else {
          return false
        }
        words += 1
        position = next - origin
      }
    }
    return words <= 1
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[origin + lower] == 0x20 || bytes[origin + lower] == 0x09 { lower += 1 }
    while upper > lower, bytes[origin + upper - 1] == 0x20 || bytes[origin + upper - 1] == 0x09 { upper -= 1 }
    return lower..<upper
  }
}
