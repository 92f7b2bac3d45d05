import Linting

/// What a result says about the program that made it.
package struct Tool: Sendable {
  package let version: String
  /// The rules that were run.
  package let rules: [Rule]

  package init(version: String = "", rules: [Rule] = []) {
    self.version = version
    self.rules = rules
  }
}
