import ReportFacts
import ReportText

/// A figure as the writer put it down, and the means to write another in its place.
package struct WrittenFigure: Sendable, Equatable {
  /// Number and unit as they stand: 3,648.79 万元.
  package let words: String
  /// The number alone, with its sign, in UTF-8 offsets of the text.
  package let number: Range<Int>
  package let value: Decimal
  /// The power of ten of the scale: 4 for 万元.
  package let scale: Int
  /// Scale and unit as written, without a hedge between them: 万元 for 10余万元. Empty where none is written.
  package let unit: String
  /// The unit without its scale: 元 for 万元.
  package let baseUnit: String
  private let style: NumberStyle

  /// nil for items and words, which have no number.
  package init?(_ mention: Mention, in text: SourceText) {
    guard let value = mention.value else { return nil }
    let bytes = text.bytes
    let range = mention.range.clamped(to: 0..<bytes.count)
    let (style, end) = NumberStyle.read(bytes, in: range)
    words = text.string(range)
    self.value = value
    self.style = style
    scale = mention.scale
    number = range.lowerBound..<end
    let start = Self.unitStart(bytes, end..<range.upperBound)
    unit = text.string(start..<range.upperBound)
    baseUnit = mention.scale > 0 ? text.string(Self.scaleEnd(bytes, start..<range.upperBound)..<range.upperBound) : unit
  }

  /// Where the unit begins behind white space and hedges.
  private static func unitStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, length) = bytes.scalar(at: position, before: range.upperBound)
      guard scalar == " " || scalar == "　" || scalar == "余" || scalar == "多" else { break }
      position += length
    }
    return position
  }

  /// Where the unit goes on behind its scale and hedges.
  private static func scaleEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, length) = bytes.scalar(at: position, before: range.upperBound)
      switch scalar {
      case "万", "亿", "千", "百", "余", "多": position += length
      default: return position
      }
    }
    return position
  }

  /// `value` in the style of this figure, without its unit.
  func number(for value: Decimal, places: Int = 0) -> String { style.writing(padded(value, places)) }

  /// `value` in the unit and style of this figure, with at least `places`: 90.00万元.
  package func words(for value: Decimal, places: Int) -> String {
    number(for: value, places: places) + unit
  }

  /// The edit that puts `value` in the place of this figure, its unit left as it is.
  package func replaced(by value: Decimal, places: Int) -> TextEdit {
    TextEdit(range: number, replacement: number(for: value, places: places))
  }

  private func padded(_ value: Decimal, _ places: Int) -> Decimal {
    value + Decimal(0, places: max(places, 0)) ?? value
  }
}
