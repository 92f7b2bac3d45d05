import ReportText
import Texts

/// How a rule looks at a report.
///
/// Families of rules add their own ways as static functions (`.claims(.sum) { … }`), so that a rule reads as one value.
package struct RuleCheck: Sendable {
  package let remarks: @Sendable (Subject) -> [Remark]

  package init(_ remarks: @escaping @Sendable (Subject) -> [Remark]) {
    self.remarks = remarks
  }
}

/// What a check says about one place, in no language yet. Its rule signs it, and it is a finding.
package struct Remark: Sendable, Equatable {
  /// nil for the severity of the rule, which none exceeds.
  package let severity: Severity?
  /// One sentence for the writer, figures first.
  package let message: Wording
  /// The place, in UTF-8 offsets of the text.
  package let range: Range<Int>
  /// Other places that the message speaks of.
  package let related: [RelatedRemark]
  /// What would mend it, the likeliest first.
  package let fixes: [Remedy]

  package init(severity: Severity? = nil, message: Wording, range: Range<Int>, related: [RelatedRemark] = [], fixes: [Remedy] = []) {
    self.severity = severity
    self.message = message
    self.range = range
    self.related = related
    self.fixes = fixes
  }

  /// The finding of `rule` that says this in a language.
  func signed(_ rule: String, _ severity: Severity, in language: Language) -> Finding {
    Finding(
      rule: rule, severity: severity, message: language.say(message), range: range,
      related: related.map { RelatedPlace(range: $0.range, message: language.say($0.message)) },
      fixes: fixes.map { Fix(title: language.say($0.title), safety: $0.safety, edits: $0.edits) })
  }
}

/// Another place that a remark speaks of.
package struct RelatedRemark: Sendable, Equatable {
  /// In UTF-8 offsets of the text.
  package let range: Range<Int>
  /// What the place has to do with the remark (分项).
  package let message: Wording

  package init(range: Range<Int>, message: any Sayable) {
    self.range = range
    self.message = message.wording
  }
}

/// A fix whose title is in no language yet.
package struct Remedy: Sendable, Equatable {
  /// Whether it may be applied unseen.
  package typealias Safety = Fix.Safety

  /// What it does, as a command (合计改为354.05万元).
  package let title: Wording
  /// Whether it may be applied unseen.
  package let safety: Safety
  /// The edits, in UTF-8 offsets of the text; they do not overlap.
  package let edits: [TextEdit]

  package init(title: Wording, safety: Safety, edits: [TextEdit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}
