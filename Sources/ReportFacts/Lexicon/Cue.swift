/// The classes of words and marks by which quantities and claims are recognised.
///
/// The words themselves are data: `Grammar/Lexicon/Cues.txt` lists them under the names given here.
package enum Cue: UInt8, Sendable, CaseIterable {
  // Marks.
  case comma, semicolon, colon, stop, enumeration, open, close, quoteOpen, quoteClose
  // What begins a number.
  case digit, numeral
  // A unit, known by `Lexicon.Entry.unit`.
  case unit
  // Words; the raw names in the data file are in snake case.
  case among, including, usedFor, respectively, namely, composed, from, etc, besides, plus, total
  case share, of, rise, fall, upTo, than, with, compared
  case lastYear, thisYear, baseYear, yearOnYear
  case openingBudget, budget, actual, complete, `is`
  case each, average, standard, added, surplus, cumulative
  case greater, less, equal, notExceed, within, notReach
  case rate, fullMarks, score, quota, onPost, establish
  case deducted, approxBefore, atLeast, atMost, conjunction, negative
  // Asked of tokens alone: a set of cues has room for 64.
  case ordinal, yearWord
  case shield

  /// The name in the data file: `last_year` for `lastYear`.
  var dataName: String {
    var name: [UInt8] = []
    for byte in String(describing: self).utf8 {
      if byte < UInt8(ascii: "a") { name += [UInt8(ascii: "_"), byte | 0x20] } else { name.append(byte) }
    }
    return String(decoding: name, as: UTF8.self)
  }
}

/// A set of cues, for what stands beside a figure.
struct CueSet: Sendable, Equatable {
  private var bits: UInt64 = 0

  init() {}

  init(_ cues: Cue...) {
    for cue in cues { insert(cue) }
  }

  mutating func insert(_ cue: Cue) {
    bits |= 1 << UInt64(cue.rawValue)
  }

  func contains(_ cue: Cue) -> Bool {
    bits & (1 << UInt64(cue.rawValue)) != 0
  }

  /// Whether any cue of `other` is in the set.
  func meets(_ other: CueSet) -> Bool {
    bits & other.bits != 0
  }
}
