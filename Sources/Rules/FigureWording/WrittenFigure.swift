import ReportFacts
import ReportText

/// A figure as the writer put it down, and the means to write another in its place.
struct WrittenFigure: Sendable, Equatable {
  /// Number and unit as they stand: 3,648.79 万元.
  let words: String
  /// The number alone, with its sign, in UTF-8 offsets of the text.
  let number: Range<Int>
  let value: Decimal
  /// The power of ten of the scale: 4 for 万元.
  let scale: Int
  /// Scale and unit as written, without a hedge between them: 万元 for 10余万元. Empty where none is written.
  let unit: String
  private let style: NumberStyle

  /// nil for items and words, which have no number.
  init?(_ mention: Mention, in text: SourceText) {
    guard let value = mention.value else { return nil }
    let words = text.string(mention.range)
    let (style, length) = NumberStyle.read(words)
    let start = mention.range.lowerBound
    self.words = words
    self.value = value
    self.style = style
    scale = mention.scale
    number = start..<start + length
    let behind = text.string(start + length..<mention.range.upperBound)
    unit = String(behind.drop { $0 == " " || $0 == "　" || $0 == "余" || $0 == "多" })
  }

  /// The unit without its scale: 元 for 万元.
  var baseUnit: String {
    guard scale > 0 else { return unit }
    return String(unit.drop { "万亿千百余多".contains($0) })
  }

  /// `value` in the style of this figure, without its unit.
  func number(for value: Decimal, places: Int = 0) -> String { style.writing(padded(value, places)) }

  /// `value` in the unit and style of this figure, with at least `places`: 90.00万元.
  func words(for value: Decimal, places: Int) -> String {
    number(for: value, places: places) + unit
  }

  /// The edit that puts `value` in the place of this figure, its unit left as it is.
  func replaced(by value: Decimal, places: Int) -> TextEdit {
    TextEdit(range: number, replacement: number(for: value, places: places))
  }

  private func padded(_ value: Decimal, _ places: Int) -> Decimal {
    value + Decimal(0, places: max(places, 0)) ?? value
  }
}
