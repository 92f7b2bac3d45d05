/// A JSON value that was read with its place, for texts that people write: configuration and baselines.
package struct JSONNode: Sendable, Equatable {
  package let value: Value
  /// Where it stands, in bytes.
  package let range: Range<Int>

  /// What it holds.
  package indirect enum Value: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// A number that is no integer, as it was written.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A name and its value, in the order they stand.
  package struct Member: Sendable, Equatable {
    package let key: String
    /// Where the name stands with its quotation marks.
    package let keyRange: Range<Int>
    package let value: JSONNode
  }

  package var string: String? {
    if case .string(let value) = value { value } else { nil }
  }

  package var integer: Int? {
    if case .integer(let value) = value { value } else { nil }
  }

  package var array: [JSONNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  package var members: [Member]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// The first member of this name.
  package subscript(_ key: String) -> JSONNode? {
    members?.first { $0.key == key }?.value
  }
}
