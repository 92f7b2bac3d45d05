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
  /// Whether figures of the result are falls written without a sign.
  var falls = false
}
