/// The messages of the rules about sections, annexes and placeholders.
package enum StructureTexts {
  // missing-section, missing-subsection
  package static let missing = Text(zh: "缺少“{0}”，{1}（依据：{2}）", en: "“{0}” is missing; {1} (basis: {2})")
  package static let missingSubsection = Text(zh: "“{0}”中缺少“{1}”，{2}", en: "“{0}” lacks “{1}”; {2}")
  package static let begun = Text(
    zh: "按“{0}”的提纲还缺{1}节：{2}（依据：{3}）", en: "By the outline of “{0}” {1 section is|sections are} still missing: {2} (basis: {3})")
  package static let behind = Text(zh: "应写在“{0}”之后", en: "it belongs after “{0}”")
  package static let before = Text(zh: "应写在“{0}”之前", en: "it belongs before “{0}”")
  package static let under = Text(zh: "应写在“{0}”之下", en: "it belongs under “{0}”")
  package static let behindTitle = Text(zh: "应写在标题之后", en: "it belongs after the title")
  package static let insertHere = Text(zh: "在此处补上“{0}”", en: "Insert “{0}” here")
  package static let insertAll = Text(zh: "补上所缺的{0}节", en: "Insert the {0 missing section|missing sections}")

  // section-order
  package static let tooEarly = Text(zh: "“{0}”写在了前面，按提纲应在“{1}”之后", en: "“{0}” comes too early: by the outline it belongs after “{1}”")
  package static let tooLate = Text(zh: "“{0}”写在了后面，按提纲应在“{1}”之前", en: "“{0}” comes too late: by the outline it belongs before “{1}”")
  package static let behindThis = Text(zh: "应在此节之后", en: "it belongs after this section")
  package static let beforeThis = Text(zh: "应在此节之前", en: "it belongs before this section")

  // empty-section
  package static let empty = Text(zh: "“{0}”下面没有内容，{1}", en: "“{0}” has nothing below it; {1}")
  package static let writeNothing = Text(zh: "没有此项的请写“无”", en: "where there is none, write “无” (none)")
  package static let fillIn = Text(zh: "请补上", en: "fill it in")
  package static let insertNothing = Text(zh: "写“无”", en: "Write “无” (none)")
  package static let insertPrompt = Text(zh: "加一行待补提示", en: "Insert a line to be filled in")

  // missing-attachment
  package static let listed = Text(zh: "清单列有附件{0}{1}，后面没有", en: "Annex {0}{1} is on the list, but does not follow")
  package static let listedName = Text(zh: "“{0}”", en: " “{0}”")
  package static let enclosed = Text(zh: "附件{0}没有列在清单里", en: "Annex {0} is not on the list")

  // year-disagrees-with-title
  package static let year = Text(zh: "这里写作{0}年，标题写作{1}年，请核对", en: "{0} here, {1} in the title; check which is right")
  package static let title = Text(zh: "标题", en: "title")
  package static let changeYear = Text(zh: "改为{0}年", en: "Change to {0}")

  // leftover-placeholder
  package static let placeholder = Text(zh: "“{0}”是占位的，请填上或删去", en: "“{0}” is a placeholder: fill it in or delete it")
}
