import Linting
import ReportCitations
import ReportText

extension RuleCheck {
  /// Looks at each issuing number of a report, one after another.
  static func numbers(_ judge: @escaping @Sendable (IssuingNumber, Subject) -> Remark?) -> RuleCheck {
    RuleCheck { subject in subject.citations.numbers.compactMap { judge($0, subject) } }
  }

  /// Looks at each group of issuing numbers, one after another.
  static func groups(_ judge: @escaping @Sendable (NumberGroup, Subject) -> Remark?) -> RuleCheck {
    RuleCheck { subject in subject.citations.groups.compactMap { judge($0, subject) } }
  }

  /// Looks at each title between marks, one after another.
  static func titles(_ judge: @escaping @Sendable (CitedTitle, Subject) -> Remark?) -> RuleCheck {
    RuleCheck { subject in subject.citations.titles.compactMap { judge($0, subject) } }
  }
}

extension RuleBasis {
  /// The standard of how official documents look.
  static let officialDocuments = "GB/T 9704—2012《党政机关公文格式》"
  /// The standard of punctuation.
  static let punctuation = "GB/T 15834—2011《标点符号用法》"
}
