import TestSupport
import Testing

@testable import ReportFacts

struct DecimalTests {
  private func decimal(_ generator: inout SplitMix64) -> Decimal {
    Decimal(Int128(Int64.random(in: -9_999_999...9_999_999, using: &generator)), places: Int.random(in: -4...6, using: &generator))
  }

  @Test func `sums, differences and products are exact`() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<5000 {
      let (a, b) = (decimal(&generator), decimal(&generator))
      #expect((a + b).map(Rational.init) == Rational(a) + Rational(b))
      #expect((a - b).map(Rational.init) == Rational(a) - Rational(b))
      #expect((a * b).map(Rational.init) == Rational(a) * Rational(b))
    }
  }

  @Test func `comparing two numbers looks at their value alone`() {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<5000 {
      let (a, b) = (decimal(&generator), decimal(&generator))
      let expected = Rational(a) == Rational(b) ? 0 : (Rational(a) < Rational(b) ? -1 : 1)
      #expect(Decimal.compare(a, b) == expected)
      #expect(Decimal.compare(a, a.normalized) == 0)
    }
    #expect(Decimal.compare(Decimal(3062, places: 1), Decimal(30620, places: 2)) == 0)
  }

  @Test func `a quotient is off by half a unit of its last place at most, and ties go as they should`() throws {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<5000 {
      let (a, b) = (decimal(&generator), decimal(&generator))
      let places = Int.random(in: 0...6, using: &generator)
      guard !b.isZero else {
        #expect(Decimal.quotient(a, b, places: places) == nil)
        continue
      }
      let exact = Rational(a) / Rational(b)
      let half = Rational(1, 2 * Rational.power(places))
      let up = try #require(Decimal.quotient(a, b, places: places))
      let even = try #require(Decimal.quotient(a, b, places: places, rounding: .halfEven))
      #expect(up.places == places && even.places == places)
      let error = (Rational(up) - exact).magnitude
      #expect(!(half < error))
      #expect(!(half < (Rational(even) - exact).magnitude))
      if error == half {
        #expect(exact.magnitude < Rational(up).magnitude)
        #expect(even.coefficient % 2 == 0)
      } else {
        #expect(up == even)
      }
    }
  }

  @Test func `rounding keeps what has no more places, and rounds half up or to even`() {
    #expect(Decimal(12345, places: 3).rounded(to: 2) == Decimal(1235, places: 2))
    #expect(Decimal(12345, places: 3).rounded(to: 2, halfEven: true) == Decimal(1234, places: 2))
    #expect(Decimal(-12345, places: 3).rounded(to: 2) == Decimal(-1235, places: 2))
    #expect(Decimal(5, places: 1).rounded(to: 2) == Decimal(5, places: 1))
    #expect(Decimal(25, places: 1).rounded(to: 0, halfEven: true) == Decimal(2))
  }

  @Test func `scaling moves the point and loses nothing`() {
    #expect(Rational(Decimal(364_879, places: 2).scaled(by: 4)) == Rational(36_487_900, 1))
    #expect(Rational(Decimal(5).scaled(by: -1)) == Rational(1, 2))
  }

  @Test func `a number is written with all its places`() {
    #expect(Decimal(30620, places: 2).description == "306.20")
    #expect(Decimal(-5, places: 2).description == "-0.05")
    #expect(Decimal(12, places: -4).description == "120000")
    #expect(Decimal(0, places: 2).description == "0.00")
    #expect(Decimal(1200, places: 3).normalized.description == "1.2")
  }

  @Test func `what does not fit gives nil and no trap`() {
    let large = Decimal(Int128.max)
    #expect(large + large == nil)
    #expect(large * large == nil)
    #expect(large + Decimal(1, places: 2) == nil)
    #expect(Decimal.compare(large, Decimal(1, places: 9)) == nil)
    #expect(Decimal.quotient(large, Decimal(1, places: 3), places: 9) == nil)
  }
}
