/// A unit of measure as written after a figure.
package struct Unit: Sendable, Equatable {
  /// What it measures.
  package let dimension: Dimension
  /// The power of ten that one of it is of the base unit of its dimension (元, 人, 平方米 …); scales (万, 亿) are not part of it.
  package let exponent: Int
  /// Which word it is: two units of dimension `items` add up only when the words are the same.
  let word: UInt16

  /// What a unit measures.
  package enum Dimension: String, Sendable, CaseIterable {
    /// `perUnit` is a quotient of two (公斤/亩).
    case none, money, dollar, people, visits, households, area, surface, length, mass, volume, energy, marks
    case percent, permille, points, times, time, items, perUnit
  }

  /// No unit is written: 年初预算为145.05.
  package static let none = Unit(dimension: .none, exponent: 0, word: 0)

  /// Whether figures in this unit are counted, not measured: they have no rounding.
  package var isCounted: Bool {
    switch dimension {
    case .people, .visits, .households, .items, .marks: true
    default: false
    }
  }

  /// Whether a figure is a rate: it adds up with nothing.
  package var isRate: Bool {
    switch dimension {
    case .percent, .permille, .points, .times, .perUnit: true
    default: false
    }
  }
}
