/// What one block says, kept: counted once however often it is handed round, and read as if it were the facts themselves.
@dynamicMemberLookup
final class KeptFacts: Sendable, Equatable {
  private let facts: BlockFacts

  init(_ facts: BlockFacts) {
    self.facts = facts
  }

  /// Those of a block without figures.
  static let none = KeptFacts(.empty)

  @inline(__always)
  subscript<Value>(dynamicMember path: KeyPath<BlockFacts, Value>) -> Value { facts[keyPath: path] }

  static func == (a: KeptFacts, b: KeptFacts) -> Bool { a === b || a.facts == b.facts }
}
