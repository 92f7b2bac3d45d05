import JSON

/// What the words of a document are, for highlighting; five numbers a token, each place counted from the token before.
package struct SemanticTokens: Sendable, JSONWritable {
  /// The kinds, in the order of the legend: the editor's themes know these names.
  package enum Kind: Int, Sendable, CaseIterable {
    case heading
    case figure
    case unit
    case citation

    package var name: String {
      switch self {
      case .heading: "namespace"
      case .figure: "number"
      case .unit: "type"
      case .citation: "string"
      }
    }
  }

  /// Marks on a token, in the order of the legend; each is one bit.
  package enum Mark: Int, Sendable, CaseIterable {
    /// A check that rests on the figure fails.
    case failed
    /// All checks that rest on the figure hold.
    case verified

    package var name: String { self == .failed ? "failed" : "verified" }
    package var bit: Int { 1 << rawValue }
  }

  package let id: String
  package let data: [Int]

  package init(id: String, data: [Int]) {
    self.id = id
    self.data = data
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("resultId", id)
      json.member("data", data)
    }
  }
}

/// How the tokens of a document differ from those told before: one run of numbers replaced by another.
package struct SemanticTokensDelta: Sendable, JSONWritable {
  package let id: String
  package let start: Int
  package let deleteCount: Int
  package let data: [Int]

  package init(id: String, from old: [Int], to new: [Int]) {
    self.id = id
    var prefix = 0
    while prefix < old.count, prefix < new.count, old[prefix] == new[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < old.count - prefix, suffix < new.count - prefix, old[old.count - 1 - suffix] == new[new.count - 1 - suffix] {
      suffix += 1
    }
    start = prefix
    deleteCount = old.count - prefix - suffix
    data = Array(new[prefix..<new.count - suffix])
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("resultId", id)
      json.key("edits")
      json.array { json in
        if deleteCount == 0, data.isEmpty { return }
        json.object { json in
          json.member("start", start)
          json.member("deleteCount", deleteCount)
          json.member("data", data)
        }
      }
    }
  }
}
