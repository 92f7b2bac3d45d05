import Linting
import ReportText
import Texts

/// The baselines of a run: which one each input has, read once.
package struct Baselines: Sendable {
  package let baselines: [Baseline]
  /// What is wrong with their files.
  package let problems: [ConfigurationProblem]
  private let choices: [Int32]
  private let names: [String]
  package let today: String

  /// None.
  package init() {
    baselines = []
    problems = []
    choices = []
    names = []
    today = ""
  }

  /// - Parameters:
  ///   - file: the baseline of everything; nil for those that configurations name.
  ///   - mayBeMissing: whether a file that is not there is an empty baseline, as when it is yet to be written.
  package init(for inputs: [Input], file: FilePath?, _ settlements: Settlements, mayBeMissing: Bool = false, today: String) {
    var baselines: [Baseline] = []
    var problems: [ConfigurationProblem] = []
    var places: [FilePath: Int32] = [:]
    var choices: [Int32] = []
    var names: [String] = []
    for input in inputs {
      let own = file.map(settlements.absolute) ?? settlements.resolved(for: input.path)?.baseline?.value
      guard let own, let path = input.path.map(settlements.absolute) else {
        choices.append(-1)
        names.append("")
        continue
      }
      if places[own] == nil {
        places[own] = Int32(baselines.count)
        let (baseline, found) = Self.load(own, mayBeMissing: mayBeMissing)
        baselines.append(baseline)
        problems += found
      }
      choices.append(places[own] ?? -1)
      names.append(path.seen(from: own.parent ?? FilePath("/")).display)
    }
    self.baselines = baselines
    self.problems = problems
    self.choices = choices
    self.names = names
    self.today = today
  }

  private static func load(_ path: FilePath, mayBeMissing: Bool) -> (Baseline, [ConfigurationProblem]) {
    func problem(_ message: Wording) -> [ConfigurationProblem] {
      [ConfigurationProblem(path: path, line: 1, column: 1, message: message, range: 0..<0)]
    }
    switch ConfigurationFinder.disk(path) {
    case .success(let bytes?): return Baseline.read(bytes, path: path)
    case .success(nil): return (Baseline(path: path), mayBeMissing ? [] : problem(ConfigurationTexts.baselineMissing()))
    case .failure(let failure): return (Baseline(path: path), problem(ConfigurationTexts.baselineUnreadable(failure.words)))
    }
  }

  /// The baseline of an input, by index, and the name of the input in it.
  package func baseline(of index: Int) -> (index: Int, name: String)? {
    guard choices.indices.contains(index), choices[index] >= 0 else { return nil }
    return (Int(choices[index]), names[index])
  }
}

extension FilePath {
  /// The path as seen from a folder, with .. where it lies elsewhere. Both must be absolute and normalized.
  package func seen(from folder: FilePath) -> FilePath {
    let own = bytes.split(separator: 0x2F)
    let base = folder.bytes.split(separator: 0x2F)
    let shared = zip(own, base).prefix { $0.elementsEqual($1) }.count
    let up = Array(repeating: ArraySlice([0x2E, 0x2E] as [UInt8]), count: base.count - shared)
    return FilePath(Array((up + own[shared...]).joined(separator: [0x2F])))
  }
}
