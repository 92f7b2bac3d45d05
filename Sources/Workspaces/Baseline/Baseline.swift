import Linting
import ReportText

/// Findings that are known and let be: a file of them, each with its reason and the day up to which it holds.
package struct Baseline: Sendable, Equatable {
  /// One finding, or several alike.
  package struct Entry: Sendable, Equatable {
    /// The report, seen from the folder of the baseline.
    package var path: String
    package var key: BaselineKey
    package var count = 1
    package var reason: String?
    /// The last day on which it holds: 2026-12-31.
    package var expires: String?
    /// Where it stands in its file, from 1; 0 for one that is not written yet.
    package var line = 0
  }

  package let path: FilePath
  package var entries: [Entry]

  package init(path: FilePath, entries: [Entry] = []) {
    self.path = path
    self.entries = entries
  }

  /// What is left of the findings of one report, and how many each entry took, by index.
  package struct Outcome: Sendable {
    package var findings: [Finding] = []
    package var taken: [Int: Int] = [:]
  }

  /// Takes away the findings that are known.
  ///
  /// - Parameters:
  ///   - name: the report, seen from the folder of the baseline.
  ///   - today: entries that expired before are not taken into account.
  package func apply(to findings: [Finding], of text: SourceText, named name: String, today: String) -> Outcome {
    let own = entries.indices.filter { entries[$0].path == name && !isExpired($0, today) }
    guard !own.isEmpty else { return Outcome(findings: findings) }
    var outcome = Outcome()
    var left: [Int: Int] = Dictionary(uniqueKeysWithValues: own.map { ($0, entries[$0].count) })
    let keys = findings.map { BaselineKey($0, in: text) }
    var known = Array(repeating: false, count: findings.count)
    // First those that are alike in everything; then those whose clause was cut otherwise.
    for isLoose in [false, true] {
      var byKey: [BaselineKey: [Int]] = [:]
      for index in own { byKey[isLoose ? entries[index].key.loose : entries[index].key, default: []].append(index) }
      for (place, key) in keys.enumerated() where !known[place] {
        guard let entry = byKey[isLoose ? key.loose : key]?.first(where: { left[$0, default: 0] > 0 }) else { continue }
        left[entry, default: 0] -= 1
        outcome.taken[entry, default: 0] += 1
        known[place] = true
      }
    }
    outcome.findings = findings.indices.filter { !known[$0] }.map { findings[$0] }
    return outcome
  }

  /// Whether the day of an entry has passed; days are written 2026-11-21.
  package func isExpired(_ index: Int, _ today: String) -> Bool {
    entries[index].expires.map { $0.utf8.lexicographicallyPrecedes(today.utf8) } ?? false
  }

  /// The findings of one report as entries; reasons of `self`, and days that have not passed, are kept where the finding is the same.
  package func entries(for findings: [Finding], of text: SourceText, named name: String, today: String) -> [Entry] {
    var result: [Entry] = []
    var places: [BaselineKey: Int] = [:]
    for finding in findings {
      let key = BaselineKey(finding, in: text)
      if let place = places[key] {
        result[place].count += 1
        continue
      }
      places[key] = result.count
      let known = entries.first { $0.path == name && $0.key == key } ?? entries.first { $0.path == name && $0.key.loose == key.loose }
      let expires = known?.expires.flatMap { $0.utf8.lexicographicallyPrecedes(today.utf8) ? nil : $0 }
      result.append(Entry(path: name, key: key, reason: known?.reason, expires: expires))
    }
    return result
  }

  /// The same with one more finding. An entry that has expired holds again, for good.
  package func adding(_ key: BaselineKey, named name: String, today: String) -> Baseline {
    var result = self
    if let index = entries.firstIndex(where: { $0.path == name && $0.key == key }) {
      if isExpired(index, today) { result.entries[index].expires = nil } else { result.entries[index].count += 1 }
      return result
    }
    let place = entries.lastIndex { $0.path.utf8.elementsEqual(name.utf8) }.map { $0 + 1 }
    result.entries.insert(Entry(path: name, key: key), at: place ?? entries.endIndex)
    return result
  }
}
