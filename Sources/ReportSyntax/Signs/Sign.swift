/// A punctuation mark, a bracket, a run of white space, or another sign whose form rules look at.
package struct Sign: Sendable, Equatable {
  package let kind: Kind
  /// Where it stands, in UTF-8 offsets of the text.
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// What sort of sign it is.
  package enum Kind: UInt8, Sendable {
    // Half width
    case comma, semicolon, colon, question, exclamation
    /// A full stop with no ASCII letter or digit behind it.
    case period
    case openRound, closeRound, openSquare, closeSquare
    // Full width
    case wideComma, wideStop, enumerationComma, wideSemicolon, wideColon, wideQuestion, wideExclamation
    case openWideRound, closeWideRound
    case openTitle, closeTitle, openQuote, closeQuote, openLens, closeLens, openShell, closeShell
    /// A run of white space inside a line.
    case space
    case percent, widePercent
    /// One of - － ~ ～ — before a digit.
    case dash
    case backtick
    /// The quotation mark of ASCII.
    case straightQuote
    /// The word 截止.
    case until
  }
}

extension Sign.Kind {
  /// Whether it is one of the half-width , ; : ? !
  package var isHalfPause: Bool { rawValue <= Self.exclamation.rawValue }
  /// Whether it is one of the full-width ， 。 、 ； ： ？ ！
  package var isWidePause: Bool { rawValue >= Self.wideComma.rawValue && rawValue <= Self.wideExclamation.rawValue }

  /// The mark of full width that stands for one of half width.
  package var wide: StaticString? {
    switch self {
    case .comma: "，"
    case .semicolon: "；"
    case .colon: "："
    case .question: "？"
    case .exclamation: "！"
    case .period: "。"
    case .openRound: "（"
    case .closeRound: "）"
    default: nil
    }
  }
}

extension Sign {
  /// A set of kinds, and what else is known of the signs of a line.
  package struct Kinds: OptionSet, Sendable, Equatable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) {
      self.rawValue = rawValue
    }

    @inlinable
    package init(_ kind: Kind) {
      rawValue = 1 << UInt64(kind.rawValue)
    }

    package init(_ kinds: [Kind]) {
      self = kinds.reduce(into: []) { $0.formUnion(Kinds($1)) }
    }

    // As they are by default, but told to other modules: rules ask this of every line.
    @inlinable
    package func contains(_ other: Kinds) -> Bool { rawValue & other.rawValue == other.rawValue }
    @inlinable
    package func isDisjoint(with other: Kinds) -> Bool { rawValue & other.rawValue == 0 }

    /// Two signs stand side by side.
    package static let adjacent = Kinds(rawValue: 1 << 63)
  }
}
