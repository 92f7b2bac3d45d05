/// The semantic tokens that a client was given, so that it can be told what changed.
struct TokenMemory: Sendable {
  let id: Int
  let data: [Int]
}
