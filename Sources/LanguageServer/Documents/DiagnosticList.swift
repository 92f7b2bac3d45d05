import JSON
import LanguageServerProtocol
import Linting

/// The findings of a document as they are told: written once, and again only where a change touched them.
struct DiagnosticList: Sendable {
  private struct Entry: Sendable {
    let finding: Finding
    let json: [UInt8]
  }

  private var entries: [Entry] = []
  /// Counts the changes of the list.
  private var revision = 0
  private let opening: Int

  /// - Parameter opening: a number that no other opening of the same document has.
  init(opening: Int) {
    self.opening = opening
  }

  /// What the list is called in answers to pulls.
  var resultId: String { "\(opening).\(revision)" }

  /// A name that depends on what the list says alone, for files of which nothing is kept: FNV-1a, 64 bits.
  var fingerprint: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for entry in entries {
      for byte in entry.json { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return "f" + String(hash, radix: 16)
  }

  /// Replaces the findings.
  ///
  /// - Parameter movement: from the text of the last findings to that of these; nil where nothing can be kept.
  mutating func update(_ findings: [Finding], _ writer: DiagnosticWriter, _ movement: Movement?) {
    var next: [Entry] = []
    next.reserveCapacity(findings.count)
    var isChanged = findings.count != entries.count || revision == 0
    var position = 0
    for finding in findings {
      if let movement, let kept = entry(for: finding, from: &position, movement) {
        isChanged = isChanged || kept != next.count
        next.append(Entry(finding: finding, json: entries[kept].json))
      } else {
        let json = writer.json(finding)
        isChanged = isChanged || entries[next.count].json != json
        next.append(Entry(finding: finding, json: json))
      }
    }
    entries = next
    if isChanged { revision += 1 }
  }

  /// The entry that says the same of the same place. Both lists are in the order of the text, and so is the search: an entry that was
  /// touched, or that stands before the finding, is none for later findings either.
  private func entry(for finding: Finding, from position: inout Int, _ movement: Movement) -> Int? {
    while position < entries.count {
      if let start = movement.start(entries[position].finding.range), start >= finding.range.lowerBound { break }
      position += 1
    }
    var index = position
    while index < entries.count, movement.start(entries[index].finding.range) == finding.range.lowerBound {
      let earlier = entries[index].finding
      if movement.leads(earlier.range, to: finding.range), Self.isSame(earlier, finding, movement) { return index }
      index += 1
    }
    return nil
  }

  private static func isSame(_ earlier: Finding, _ later: Finding, _ movement: Movement) -> Bool {
    earlier.rule == later.rule && earlier.severity == later.severity && earlier.related.count == later.related.count
      && earlier.fixes.count == later.fixes.count && earlier.message.hasBytes(of: later.message)
      && zip(earlier.related, later.related).allSatisfy { movement.leads($0.range, to: $1.range) && $0.message.hasBytes(of: $1.message) }
      && zip(earlier.fixes, later.fixes).allSatisfy { isSame($0, $1, movement) }
  }

  private static func isSame(_ earlier: Fix, _ later: Fix, _ movement: Movement) -> Bool {
    earlier.safety == later.safety && earlier.edits.count == later.edits.count && earlier.title.hasBytes(of: later.title)
      && zip(earlier.edits, later.edits).allSatisfy {
        movement.leads($0.range, to: $1.range) && $0.replacement.hasBytes(of: $1.replacement)
      }
  }
}

extension DiagnosticList: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.array { json in
      for entry in entries { json.written(entry.json) }
    }
  }
}

extension String {
  /// Whether both are the same bytes; `==` takes canonically equivalent words for the same.
  fileprivate func hasBytes(of other: String) -> Bool {
    utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { own.count == $0.count && own.elementsEqual($0) }
    } == true || utf8.elementsEqual(other.utf8)
  }
}
