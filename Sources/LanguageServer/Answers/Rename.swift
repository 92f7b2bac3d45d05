import LanguageServerProtocol
import ReportFacts
import ReportText
import Rules

/// A figure changed in all its mentions, each in its own unit and style.
struct Rename {
  let view: DocumentView
  let offset: Int

  /// The figure and how it is written; nil where none stands that can be changed.
  var figure: (mention: Mention, written: WrittenFigure)? {
    guard let mention = Figures(view: view).figure(at: offset)?.mention, let written = WrittenFigure(mention, in: view.text) else {
      return nil
    }
    return (mention, written)
  }

  /// The edits that put `words` (1700.00 or 1,700.00万元) in the place of the figure; nil where it is no number.
  func edits(_ words: String) -> [TextEdit]? {
    guard let (mention, written) = figure, let value = Self.number(words, unit: written.unit) else { return nil }
    return Figures(view: view).mentions(at: offset).compactMap { other in
      guard let figure = WrittenFigure(other, in: view.text) else { return nil }
      if other.range == mention.range { return figure.replaced(by: value, places: value.places) }
      let converted = value.scaled(by: mention.scale - other.scale).normalized
      // A mention in a larger unit keeps its places; one in a smaller unit has as many as the new figure gives it.
      let places = max(figure.value.places, 0)
      let rounded = other.scale > mention.scale ? converted.rounded(to: places) : converted
      return figure.replaced(by: rounded, places: places)
    }
  }

  /// The number that the words begin with, followed by nothing or by the unit.
  private static func number(_ words: String, unit: String) -> Decimal? {
    var coefficient: Int128 = 0
    var places: Int?
    var digits = 0
    var isNegative = false
    var rest = Substring(words)
    while rest.first == " " { rest.removeFirst() }
    if let sign = rest.first, sign == "-" || sign == "−" || sign == "－" {
      isNegative = true
      rest.removeFirst()
    }
    while let scalar = rest.unicodeScalars.first {
      if scalar == ",", places == nil, digits > 0 {
        // A separator of thousands.
      } else if scalar == ".", places == nil, digits > 0 {
        places = 0
      } else if ("0"..."9").contains(scalar), digits < 15 {
        coefficient = coefficient * 10 + Int128(scalar.value - 0x30)
        digits += 1
        places = places.map { $0 + 1 }
      } else {
        break
      }
      rest = rest[rest.unicodeScalars.index(after: rest.startIndex)...]
    }
    while rest.first == " " { rest.removeFirst() }
    guard digits > 0, rest.isEmpty || rest == unit else { return nil }
    return Decimal(isNegative ? -coefficient : coefficient, places: places ?? 0)
  }
}
