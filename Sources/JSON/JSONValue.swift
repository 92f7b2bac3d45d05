/// A JSON value that was read.
package enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// A number without a fraction that fits, however it was written: 5, 5.0, 5e2.
  case integer(Int)
  /// Any other number, as it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// The member of this name where the value is an object that has one.
  package subscript(_ key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  package var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  package var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  package var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  package var object: JSONObject? {
    if case .object(let value) = self { value } else { nil }
  }

  package var isNull: Bool { self == .null }
}

/// The members of an object in the order they stand.
package struct JSONObject: Sendable, Equatable {
  /// One name and its value.
  package struct Member: Sendable, Equatable {
    package let key: String
    package let value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  package let members: [Member]

  package init(_ members: [Member]) {
    self.members = members
  }

  /// The value of this name; of several the last, as most readers take it.
  package subscript(_ key: String) -> JSONValue? {
    members.last { $0.key == key }?.value
  }
}
