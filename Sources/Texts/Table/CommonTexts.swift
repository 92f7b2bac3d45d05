/// What many messages share: what parts the members of a list, and titles of fixes.
package enum CommonTexts {
  package static let nothing = Text(zh: "", en: "")
  package static let enumeration = Text(zh: "、", en: ", ")
  package static let comma = Text(zh: "，", en: ", ")
  package static let and = Text(zh: "、", en: " and ")

  /// Fixes that put one thing in the place of another.
  package static let change = Text(zh: "{0}改为{1}", en: "Change {0} to {1}")
  package static let changeQuoted = Text(zh: "“{0}”改为“{1}”", en: "Change “{0}” to “{1}”")
  package static let changeTo = Text(zh: "改为{0}", en: "Change to {0}")
  package static let changeToQuoted = Text(zh: "改为“{0}”", en: "Change to “{0}”")
  package static let quoted = Text(zh: "“{0}”", en: "“{0}”")
}
