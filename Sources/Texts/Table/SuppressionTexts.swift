/// The messages of the rules about comments that silence rules.
package enum SuppressionTexts {
  // unknown-suppression
  package static let directive = Text(zh: "没有“reportlint-{0}”这种写法{1}", en: "There is no “reportlint-{0}”{1}")
  package static let rule = Text(zh: "没有名为“{0}”的规则{1}", en: "There is no rule “{0}”{1}")
  package static let meant = Text(zh: "；是不是要写{0}？", en: "; did you mean {0}?")
  package static let allRules = Text(zh: "；全部规则：reportlint rules", en: "; all rules: reportlint rules")

  // unused-suppression
  package static let unusedHere = Text(
    zh: "这条注释要关闭的{0}在这里没有问题；请删去这条注释", en: "This comment silences {0}, which finds nothing here; delete the comment")
  package static let unusedInFile = Text(
    zh: "这条注释要关闭的{0}在全文没有问题；请删去这条注释", en: "This comment silences {0}, which finds nothing in the file; delete the comment")
  package static let anyRule = Text(zh: "规则", en: "every rule")
  package static let delete = Text(zh: "删去这条注释", en: "Delete this comment")
}
