/// How one line of a table follows from others, in every line that crosses them.
struct Formula: Sendable {
  let kind: ClaimKind
  /// The place of the result among the lines.
  let result: Int
  /// The places of the operands, in formula order.
  let operands: [Int]
  /// 1 or -1 for each operand of a balance.
  var signs: [Int] = []
  /// Whether the words of the header say so, rather than its layout alone.
  var isExplicit: Bool
  /// Whether the layout leaves no other reading: one line of totals over lines of one level, 执行率 beside 全年预算数 and 全年执行数.
  var isCertain = false
  /// Whether the words leave open that it holds at all: then nothing is said of where it does not, but for a slip.
  var isLoose = false
  /// Whether the first operand is a total itself: 本年收入合计 + 上年结转 = 收入总计.
  var isNested = false
  /// Whether the second operand is the change itself, so that the base follows from both: 期末 | 比上年增加 | 增长率.
  var isImplied = false
  /// Whether figures of the result are falls written without a sign.
  var falls = false
  /// Whether only figures are meant that have % beside operands without, or only others; nil where all are.
  var ofRates: Bool?
}
