/// The messages of the rules about numbers of headings and items.
package enum NumberingTexts {
  // heading-sequence
  package static let gap = Text(
    zh: "{0}排在{1}后面，缺了{2}个序号：应为{3}；若是漏了内容，请补上",
    en: "{0} follows {1} with {2 number|numbers} left out: it should be {3}; if something was left out, put it in")
  package static let furtherGap = Text(
    zh: "{0}排在{1}后面，也缺了{2}个序号：连同前面一起顺排，应为{3}；若是漏了内容，请补上",
    en:
      "{0} follows {1} with {2 number|numbers} left out, too: renumbered with those before it, it should be {3}; if something was left out, put it in"
  )
  package static let back = Text(zh: "{0}排在{1}后面，序号重复：应为{2}", en: "{0} follows {1} and repeats a number: it should be {2}")
  package static let otherStyle = Text(
    zh: "{0}与{1}同一层次而写法不同：应为{2}", en: "{0} is of the same level as {1}, but written otherwise: it should be {2}")
  package static let unnumbered = Text(zh: "{0}没有序号，从前后看应为{1}", en: "{0} has no number; by those around it, it should be {1}")
  package static let noStart = Text(
    zh: "{0}前面没有{1}：应从{1}编起；若是漏了内容，请补上",
    en: "{0} comes without {1} before it: numbering should begin with {1}; if something was left out, put it in")
  package static let restart = Text(zh: "{0}紧接在{1}后面，又从头编起：应为{2}", en: "{0} right behind {1} begins anew: it should be {2}")
  package static let nestedAlike = Text(
    zh: "{0}是{1}下面的内容，写法却与它相同：下一层应从{2}编起", en: "{0} lies under {1}, but is written like it: the level below should begin with {2}")
  package static let levelTaken = Text(
    zh: "{0}以下各条用了小标题的序号，与后面的{1}重复：各条应从{2}编起，前面缺的小标题请补上",
    en: "{0} and what follows are numbered like subheadings and repeat {1} below: number them from {2}, and add the subheading")
  package static let itemBefore = Text(zh: "前一项", en: "the item before")
  package static let nextNumber = Text(zh: "相连的序号", en: "the next number")
  package static let upperLevel = Text(zh: "上一级", en: "level above")
  package static let numberBefore = Text(zh: "前面的序号", en: "number before")
  package static let renumber = Text(zh: "依次顺排这一组序号", en: "Renumber this group")
  package static let alignStyle = Text(zh: "统一这一组序号的写法", en: "Write the numbers of this group alike")
  package static let addNumber = Text(zh: "补上序号，并依次顺排这一组", en: "Add the number and renumber this group")
  package static let lowerLevel = Text(zh: "这一组改用下一层的序号", en: "Number this group as the level below")
  package static let addSubheading = Text(
    zh: "补小标题，各条改用下一层的序号", en: "Add a subheading and number the items as the level below")

  // heading-style
  package static let style = Text(
    zh: "有{0}处序号的写法与国标不同：{1}", en: "{0 number is|numbers are} written otherwise than the national standard has them: {1}")
  package static let styleOf = Text(zh: "“{0}”应为“{1}”（{2}处）", en: "“{0}” should be “{1}” ({2 place|places})")
  package static let alignAll = Text(zh: "统一全文{0}处序号的写法", en: "Write all {0 number|numbers} by the standard")
}
