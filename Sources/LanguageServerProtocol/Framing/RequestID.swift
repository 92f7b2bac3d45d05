import JSON

/// What ties an answer to its request.
package enum RequestID: Sendable, Hashable, JSONWritable {
  case integer(Int)
  case string(String)

  package init?(_ json: JSONValue?) {
    switch json {
    case .integer(let value): self = .integer(value)
    case .string(let value): self = .string(value)
    default: return nil
    }
  }

  package func write(to json: inout JSONWriter) {
    switch self {
    case .integer(let value): json.integer(value)
    case .string(let value): json.string(value)
    }
  }
}
