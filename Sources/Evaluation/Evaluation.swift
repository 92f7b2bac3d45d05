import ReportFacts
import ReportText

/// How well the finders read labelled texts, by set and by kind of claim.
package struct Evaluation: Sendable {
  /// By set and kind.
  private var tallies: [String: [String: Tally]] = [:]
  /// Places (lines of reports, or short texts) in all, and those whose claims are exactly right.
  package private(set) var places: (all: Int, right: Int) = (0, 0)
  /// What was missed, invented or judged otherwise, a line each.
  package private(set) var misses: [String] = []

  package init(_ texts: [LabelledText]) {
    for text in texts { read(text) }
  }

  /// The sets, in the order of their names.
  package var sets: [String] { tallies.keys.sorted() }

  /// The tally of one kind of claim, or of all; in one set, or in all.
  package func tally(kind: String? = nil, set: String? = nil) -> Tally {
    var sum = Tally()
    for (name, kinds) in tallies where set == nil || set == name {
      for (key, tally) in kinds where kind == nil || kind == key { sum = sum + tally }
    }
    return sum
  }

  private mutating func read(_ sample: LabelledText) {
    let text = SourceText(sample.text)
    let lines = LineIndex(text)
    var waiting: [ClaimKey: [Int]] = [:]
    var isFound = [Bool](repeating: false, count: sample.claims.count)
    var wrong: Set<Int> = []
    var all: Set<Int> = []
    func line(_ label: LabelledText.Label) -> Int { sample.hasLines ? label.line ?? 0 : 0 }
    func count(_ kind: String, _ change: (inout Tally) -> Void) { change(&tallies[sample.set, default: [:]][kind, default: Tally()]) }
    for (index, label) in sample.claims.enumerated() {
      for operands in [label.operands] + (label.alternatives ?? []) {
        waiting[ClaimKey(kind: label.kind, line: line(label), result: label.result, operands: operands), default: []].append(index)
      }
      if label.optional != true {
        count(label.kind) { $0.labelled += 1 }
        all.insert(line(label))
      }
    }
    for claim in Analysis(text).claims {
      let place = sample.hasLines ? lines.line(at: claim.result.range.lowerBound) + 1 : 0
      let candidates = waiting[ClaimKey(claim, line: place, in: text)] ?? []
      let kind = claim.kind.rawValue
      guard let index = candidates.first(where: { !isFound[$0] }) else {
        if candidates.contains(where: { sample.claims[$0].optional == true }) { continue }
        count(kind) { $0.stated += 1 }
        all.insert(place)
        wrong.insert(place)
        note(
          sample, place,
          "invented \(kind) (\(claim.verdict)): \(text.string(claim.result.range)) ← \(claim.operands.map { text.string($0.range) }.joined(separator: ", "))"
        )
        continue
      }
      isFound[index] = true
      let label = sample.claims[index]
      if label.optional == true { continue }
      let isRight = label.verdict == claim.verdict.rawValue
      count(kind) {
        $0.stated += 1
        $0.found += 1
        if isRight { $0.judged += 1 }
      }
      if !isRight {
        wrong.insert(place)
        note(
          sample, place, "judged \(claim.verdict), is \(label.verdict): \(kind) \(label.result) ← \(label.operands.joined(separator: ", "))"
        )
      }
    }
    for (index, label) in sample.claims.enumerated() where label.optional != true && !isFound[index] {
      wrong.insert(line(label))
      note(sample, line(label), "missed \(label.kind) (\(label.verdict)): \(label.result) ← \(label.operands.joined(separator: ", "))")
    }
    places = (places.all + all.count, places.right + all.count - wrong.count)
  }

  private mutating func note(_ sample: LabelledText, _ line: Int, _ words: String) {
    misses.append("\(sample.id)\(line > 0 ? ":\(line)" : ""): \(words)")
  }
}
