/// A few token indices, kept in place: nearly every figure has no more than eight words with a meaning before it.
struct TokenList: RandomAccessCollection, Sendable {
  private var near = SIMD4<Int32>()
  private var next = SIMD4<Int32>()
  private var far: [Int] = []
  private(set) var count = 0

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Int { index < 4 ? Int(near[index]) : index < 8 ? Int(next[index - 4]) : far[index - 8] }

  mutating func append(_ token: Int) {
    switch count {
    case ..<4: near[count] = Int32(truncatingIfNeeded: token)
    case ..<8: next[count - 4] = Int32(truncatingIfNeeded: token)
    default: far.append(token)
    }
    count += 1
  }
}
