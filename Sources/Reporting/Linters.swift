import Linting
import Workspaces

/// The linters of a run: few, for most files share their configuration, and which of them each input gets.
package struct Linters: Sendable {
  private let linters: [Linter]
  private let choices: [Int32]

  /// One linter for everything.
  package init(_ linter: Linter) {
    linters = [linter]
    choices = []
  }

  /// For each input a linter of its configuration.
  package init(_ catalog: Catalog, _ inputs: [Input], _ configuration: (Input) -> Configuration) {
    var linters: [Linter] = []
    choices = inputs.map { input in
      let own = configuration(input)
      // Neighbours mostly share theirs.
      if let known = linters.lastIndex(where: { $0.configuration == own }) { return Int32(known) }
      linters.append(Linter(catalog, own))
      return Int32(linters.count - 1)
    }
    self.linters = linters.isEmpty ? [Linter(catalog)] : linters
  }

  subscript(_ index: Int) -> Linter {
    linters[choices.indices.contains(index) ? Int(choices[index]) : 0]
  }
}
