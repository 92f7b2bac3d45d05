import ReportSyntax
import ReportText

/// A mark that is written otherwise than the standards for punctuation and documents have it.
package struct MarkStyle: Sendable, Equatable {
  /// In which way a mark is written otherwise.
  package enum Kind: Sendable, CaseIterable {
    /// 1、 for 1.
    case commaBehindDigit
    /// 一. for 一、
    case dotBehindNumeral
    /// （一）、 for （一）
    case commaBehindBracket
  }

  package let kind: Kind
  /// The mark, in UTF-8 offsets of the text.
  package let mark: Range<Int>
  /// The mark as it should be.
  package let proper: String

  /// Every such mark of a report, in order. Brackets of half width are left to the rule for those, and 1、 before a
  /// figure is left alone: 1.2024年 would seem to begin with another.
  package static func find(in report: Report) -> [MarkStyle] {
    find(in: NumberedItems(report))
  }

  /// The same for the items of a report that were found already.
  package static func find(in numbered: NumberedItems) -> [MarkStyle] {
    numbered.items.compactMap { MarkStyle($0, numbered.report.text) }
  }

  private init?(_ item: NumberedItem, _ text: SourceText) {
    let bytes = text.bytes
    let behind = item.numeral.upperBound..<item.mark.upperBound
    let isComma = behind.count == 3 && bytes.begins(behind, with: "、")
    let number = { text.string(item.numeral) }
    switch item.style {
    case .bracketedChinese, .bracketedArabic:
      guard bytes.begins(item.mark, with: "（"), behind.count == 6, bytes.begins(behind, with: "）、") else { return nil }
      (kind, proper) = (.commaBehindBracket, "（\(number())）")
    case .arabic:
      let isFigure = !item.content.isEmpty && (0x30...0x39).contains(bytes[item.content.lowerBound])
      guard isComma, !isFigure else { return nil }
      (kind, proper) = (.commaBehindDigit, "\(number()).")
    case .chinese:
      guard !isComma, case .chinese = item.script else { return nil }
      (kind, proper) = (.dotBehindNumeral, "\(number())、")
    case .markdown, .annex, .part, .circled, .bullet: return nil
    }
    mark = item.mark
  }
}
