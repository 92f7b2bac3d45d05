import Linting
import ReportFacts
import Texts
import Workspaces

extension Severity {
  /// The word for it in messages.
  package var name: Text {
    switch self {
    case .error: FormatTexts.error
    case .warning: FormatTexts.warning
    case .information: FormatTexts.information
    case .hint: FormatTexts.hint
    }
  }
}

extension Severity {
  /// So many findings of it.
  package func counted(_ count: Int) -> Wording {
    switch self {
    case .error: FormatTexts.errors(count)
    case .warning: FormatTexts.warnings(count)
    case .information: FormatTexts.informations(count)
    case .hint: FormatTexts.hints(count)
    }
  }
}

extension Verdict {
  /// The word for it in messages.
  package var name: Text {
    switch self {
    case .holds: FormatTexts.holds
    case .rounding: FormatTexts.rounding
    case .mismatch: FormatTexts.mismatch
    }
  }
}

extension ClaimKind {
  /// The word for it in messages.
  package var name: Text {
    switch self {
    case .sum: FormatTexts.sum
    case .part: FormatTexts.part
    case .difference: FormatTexts.difference
    case .growth: FormatTexts.growth
    case .ratio: FormatTexts.ratio
    case .order: FormatTexts.order
    case .restatement: FormatTexts.restatement
    case .count: FormatTexts.count
    case .target: FormatTexts.target
    case .average: FormatTexts.average
    case .product: FormatTexts.product
    case .balance: FormatTexts.balance
    }
  }
}

extension Confidence {
  /// The word for it on a page.
  var word: Text {
    switch self {
    case .low: FormatTexts.low
    case .medium: FormatTexts.medium
    case .high: FormatTexts.high
    }
  }

  /// The word for it in JSON.
  package var name: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }
}

extension TextEncoding.Confidence {
  /// The word for it on a page.
  var word: Text {
    switch self {
    case .low: FormatTexts.low
    case .medium: FormatTexts.medium
    case .high: FormatTexts.high
    }
  }
}
