/// The messages of the rules about units, punctuation and spaces.
package enum PunctuationTexts {
  // missing-unit
  package static let bareAmount = Text(zh: "{0}没有写单位，应是{0}{1}", en: "{0} has no unit; it should be {0}{1}")
  package static let bareBeside = Text(zh: "{0}没有写单位，旁边写的是{1}", en: "{0} has no unit; beside it stands {1}")
  package static let bareCost = Text(zh: "{0}没有写单位，其他表中的成本指标写了“{1}”", en: "{0} has no unit; other cost indicators have “{1}”")
  package static let besideUnit = Text(zh: "写了单位的值", en: "value with its unit")
  package static let addUnit = Text(zh: "补上“{0}”", en: "Add “{0}”")

  // percentage-point
  package static let points = Text(
    zh: "{0}与{1}相差{2}个百分点，写作{2}%", en: "{0} and {1} differ by {2 percentage point|percentage points}, written as {2}%")
  package static let rate = Text(zh: "相减的百分数", en: "percentage compared")
  package static let changeToPoints = Text(zh: "改为{0}个百分点", en: "Change to {0}个百分点 (percentage points)")

  // unbalanced-mark
  package static let lone = Text(zh: "“{0}”没有对应的“{1}”，补上或删去", en: "“{0}” has no “{1}” that goes with it: add one, or delete this")
  package static let dropSecond = Text(zh: "删去多余的“{0}”", en: "Delete the second “{0}”")
  package static let turnedOpening = Text(
    zh: "引号的方向反了：这里的前引号“{0}”应为后引号“{1}”", en: "The quotation mark faces the wrong way: “{0}” opens, but “{1}” is needed to close")
  package static let turnedClosing = Text(
    zh: "引号的方向反了：这里的后引号“{0}”应为前引号“{1}”", en: "The quotation mark faces the wrong way: “{0}” closes, but “{1}” is needed to open")
  package static let turnToClosing = Text(zh: "改为后引号“{0}”", en: "Change to the closing mark “{0}”")
  package static let turnToOpening = Text(zh: "改为前引号“{0}”", en: "Change to the opening mark “{0}”")

  // mixed-width-punctuation
  package static let halfBracket = Text(
    zh: "括号一边半角、一边全角，两边都用全角的“（”“）”", en: "One parenthesis is half-width, the other full-width: use “（” and “）” of full width")
  package static let narrow = Text(zh: "{0}是半角的，中文里用全角的{1}", en: "{0} is half-width; Chinese text uses full-width {1}")
  package static let widen = Text(zh: "改为全角的{0}", en: "Change to full-width {0}")
  package static let straightQuote = Text(zh: "英文的引号 \" 在中文里改用“”", en: "Straight quotation marks \" are English; Chinese text uses “”")
  package static let curlQuotes = Text(zh: "改为中文引号“”", en: "Change to Chinese quotation marks “”")
  package static let widePercent = Text(zh: "“％”是全角的，全文别处用“%”", en: "“％” is full-width; elsewhere the report uses “%”")

  // stray-space
  package static let spaceBetween = Text(zh: "“{0}”和“{1}”之间多了空格", en: "Stray space between “{0}” and “{1}”")
  package static let spaceBefore = Text(zh: "“{0}”前多了空格", en: "Stray space before “{0}”")
  package static let spaceBehind = Text(zh: "“{0}”后多了空格", en: "Stray space after “{0}”")
  package static let spaceInRate = Text(zh: "数字和“{0}”之间多了空格", en: "Stray space between the figure and “{0}”")
  package static let spaceInFigure = Text(zh: "数字和单位之间多了空格", en: "Stray space between the figure and its unit")
  package static let spaceBeforeFigure = Text(zh: "“{0}”和数字之间多了空格", en: "Stray space between “{0}” and the figure")
  package static let spaceBehindNumber = Text(zh: "序号“{0}”后多了空格", en: "Stray space after the number “{0}”")
  package static let dropSpace = Text(zh: "删去空格", en: "Delete the space")

  // duplicate-punctuation
  package static let twoMarks = Text(zh: "“{0}”两个标点连在一起，留“{1}”", en: "“{0}” is two marks in a row: keep “{1}”")
  package static let manyMarks = Text(zh: "“{0}”{2}个标点连在一起，留“{1}”", en: "“{0}” is {2} marks in a row: keep “{1}”")
  package static let keep = Text(zh: "只留“{0}”", en: "Keep “{0}” alone")

  // until-word
  package static let until = Text(zh: "“{0}”后面是时间，应为“截至”", en: "A date follows “{0}”: it should be “截至” (as of)")

  // range-dash
  package static let range = Text(
    zh: "起止之间用了{0}{1}处，时间用一字线“—”，数值用浪纹线“～”",
    en: "{0} stands in {1 range|ranges}: times take the dash “—”, values the wave dash “～”")
  package static let changeDashes = Text(zh: "全文{0}处改为一字线或浪纹线", en: "Use “—” or “～” in {0 range|ranges}")

  // thousands-separator-style
  package static let separators = Text(
    zh: "金额有{0}处用逗号分节、{1}处不用，全文统一为一种写法",
    en: "{0 amount has|amounts have} thousands separators, {1 has|have} none: write all of them one way")
  package static let dropSeparators = Text(zh: "全文{0}处去掉逗号", en: "Remove the separators in {0 place|places}")
  package static let addSeparators = Text(zh: "全文{0}处加上逗号", en: "Add separators in {0 place|places}")

  // damaged-text
  package static let relic = Text(
    zh: "“锟斤拷”是转换编码留下的乱码，原来的字已经丢失；请对照原稿补上",
    en: "“锟斤拷” is what a wrong conversion leaves behind: the words are lost; put them back from the original")
  package static let damaged = Text(
    zh: "这里有{0}个字符是乱码，原来的字已经丢失；请对照原稿补上",
    en: "{0 character is|characters are} garbled here and lost; put {0|it|them} back from the original")
}
