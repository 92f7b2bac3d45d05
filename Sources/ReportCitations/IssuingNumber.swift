import ReportText

/// An issuing number (发文字号) as it stands in the text, rightly written or not: code, year, number (GB/T 9704—2012, 7.2.5).
package struct IssuingNumber: Sendable, Equatable {
  /// From the code to 号, in UTF-8 offsets of the text, as all ranges here.
  package let range: Range<Int>
  /// What issues: 湘财绩. Empty where the number begins with its year.
  package let code: Range<Int>
  package let kind: Kind
  /// The mark in front of the year; nil where it is lost.
  package let open: Mark?
  package let year: WrittenDigits
  /// The mark behind the year; nil where it is lost.
  package let close: Mark?
  /// What stands between these parts and belongs to none: blanks, 第, 字, 年, hyphens. Each with where it stands.
  package let fillers: [Range<Int>]
  /// The number within the year.
  package let sequence: WrittenDigits
  /// 号, or nil where it is lost.
  package let sign: Range<Int>?
  /// Further numbers of the same code and year (378、379号), or a hyphen and a number (3630-217号); empty where there are none.
  package let tail: Range<Int>
  /// Whether year and number stand in front of the code (〔2020〕湘财绩7号).
  package let isReversed: Bool
  /// Whether an order is cited without 第 (财政部令87号).
  package let lacksOrdinal: Bool

  /// What the number numbers.
  package enum Kind: Sendable, Equatable {
    /// The number of an official document.
    case document
    /// The number of an order (国务院令第735号), which is written without a year.
    case order
    /// A number of announcements or minutes, which may keep 第.
    case announcement
  }

  /// Whether it begins with a code.
  package var hasCode: Bool { !code.isEmpty }

  /// The year as four digits; nil where it is not known. Of two digits, those up to 49 lie in this century.
  package var fullYear: Int? {
    guard let value = year.value else { return nil }
    switch year.digits.utf8.count {
    case 4: return (1949...2099).contains(value) ? value : nil
    case 2: return value < 50 ? 2000 + value : 1900 + value
    default: return nil
    }
  }

  /// Year and number as they should be written, 〔2020〕7号; nil where a digit is not known.
  package var correctedTail: String? {
    guard let year = fullYear, let number = sequence.value else { return nil }
    return "〔\(year)〕\(number)号"
  }

  /// The number as it should be written; nil where a digit is not known, and for orders.
  package func corrected(in text: SourceText) -> String? {
    correctedTail.map { text.string(code) + $0 }
  }
}
