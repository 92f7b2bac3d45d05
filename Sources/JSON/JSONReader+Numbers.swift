extension JSONReader {
  /// The number here. One that is whole and fits is an integer, however it is written.
  mutating func number() throws(Failure) -> JSONValue {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let leading = next
    let whole = digits()
    guard !whole.isEmpty, leading != UInt8(ascii: "0") || whole.count == 1 else { throw failure }
    var fraction = 0..<0
    if next == UInt8(ascii: ".") {
      position += 1
      fraction = digits()
      guard !fraction.isEmpty else { throw failure }
    }
    var exponent = 0..<0
    var isNegativeExponent = false
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") {
        isNegativeExponent = next == UInt8(ascii: "-")
        position += 1
      }
      exponent = digits()
      guard !exponent.isEmpty else { throw failure }
    }
    let isNegative = bytes[start] == UInt8(ascii: "-")
    if fraction.isEmpty, exponent.isEmpty, let value = integer(whole, isNegative) { return .integer(value) }
    if !isNegativeExponent, let power = integer(exponent, false), power <= 18, let value = scaled(whole, fraction, by: power, isNegative) {
      return .integer(value)
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() -> Range<Int> {
    let start = position
    while let byte = next, 0x30...0x39 ~= byte { position += 1 }
    return start..<position
  }

  /// The integer that digits spell; nil where it does not fit.
  private func integer(_ digits: some Sequence<Int>, _ isNegative: Bool) -> Int? {
    var value = 0
    for index in digits {
      let digit = Int(bytes[index] - 0x30)
      let (product, high) = value.multipliedReportingOverflow(by: 10)
      let (sum, over) = product.addingReportingOverflow(isNegative ? -digit : digit)
      if high || over { return nil }
      value = sum
    }
    return value
  }

  /// whole.fraction × 10^power where that is an integer that fits.
  private func scaled(_ whole: Range<Int>, _ fraction: Range<Int>, by power: Int, _ isNegative: Bool) -> Int? {
    for index in fraction.dropFirst(power) where bytes[index] != 0x30 { return nil }
    let kept = fraction.prefix(power)
    guard var value = integer(Array(whole) + kept, isNegative) else { return nil }
    for _ in kept.count..<power {
      let (product, high) = value.multipliedReportingOverflow(by: 10)
      if high { return nil }
      value = product
    }
    return value
  }
}
