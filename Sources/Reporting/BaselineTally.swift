import Texts
import Workspaces

/// What became of the entries of baselines in a run. Kept by the thread that delivers.
package final class BaselineTally {
  private var taken: [Int: [Int: Int]] = [:]
  private var checked: [Int: Set<String>] = [:]
  private var entries: [Int: [Baseline.Entry]] = [:]

  package init() {}

  /// What one report has to do with its baseline.
  struct Share: Sendable {
    let baseline: Int
    let name: String
    var taken: [Int: Int] = [:]
    /// What would be written of it.
    var entries: [Baseline.Entry] = []
  }

  func add(_ share: Share) {
    taken[share.baseline, default: [:]].merge(share.taken, uniquingKeysWith: +)
    checked[share.baseline, default: []].insert(share.name)
    entries[share.baseline, default: []] += share.entries
  }

  /// Entries that silence nothing any more, and entries whose day has passed, in reports that were checked.
  package func notes(_ baselines: Baselines, named name: (FilePath) -> String) -> [Wording] {
    baselines.baselines.enumerated().flatMap { index, baseline -> [Wording] in
      let own = baseline.entries.indices.filter { checked[index]?.contains(baseline.entries[$0].path) == true }
      let expired = own.filter { baseline.isExpired($0, baselines.today) }
      let stale = own.filter { !baseline.isExpired($0, baselines.today) && taken[index]?[$0, default: 0] ?? 0 < baseline.entries[$0].count }
      return [
        told(stale, baseline, name, ConfigurationTexts.stale),
        told(expired, baseline, name, ConfigurationTexts.expired),
      ].compactMap { $0 }
    }
  }

  private func told(_ indices: [Int], _ baseline: Baseline, _ name: (FilePath) -> String, _ text: Text) -> Wording? {
    guard let first = indices.first else { return nil }
    let entry = baseline.entries[first]
    return text(name(baseline.path), indices.count, entry.line, entry.path, entry.key.rule, entry.key.value)
  }

  /// The baselines as they are to be written: what was checked is replaced, the rest is kept.
  package func rewritten(_ baselines: Baselines) -> [Baseline] {
    baselines.baselines.enumerated().map { index, baseline in
      let kept = baseline.entries.filter { checked[index]?.contains($0.path) != true }
      let all = kept + (entries[index] ?? [])
      return Baseline(
        path: baseline.path, entries: all.enumerated().sorted { ($0.element.path, $0.offset) < ($1.element.path, $1.offset) }.map(\.element)
      )
    }
  }
}
