/// A few token indices, kept in place: nearly every figure has no more than eight words with a meaning before it.
struct TokenList: RandomAccessCollection, Sendable {
  private var near = SIMD8<Int32>()
  private var far: [Int] = []
  private(set) var count = 0

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Int { index < 8 ? Int(near[index]) : far[index - 8] }

  mutating func append(_ token: Int) {
    if count < 8 { near[count] = Int32(truncatingIfNeeded: token) } else { far.append(token) }
    count += 1
  }
}
