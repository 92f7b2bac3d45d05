/// What is wrong with configurations and baselines, and what applies to a file.
package enum ConfigurationTexts {
  /// File, line, column, problem.
  package static let problem = Text(zh: "{0}:{1}:{2}：{3}", en: "{0}:{1}:{2}: {3}")

  // MARK: JSON

  package static let end = Text(zh: "文件没有写完；可能少了 } 或 ]", en: "the file ends too soon; perhaps a closing brace or ] is missing")
  package static let openString = Text(
    zh: "引号没有配对，或文字中有不能直接写的字符", en: "a quotation mark is not closed, or the text holds a character that must be escaped")
  package static let openComment = Text(zh: "注释 /* 没有用 */ 结束", en: "the comment /* is not closed by */")
  package static let comma = Text(zh: "这里应有逗号，或右括号", en: "a comma or a closing bracket should stand here")
  package static let colon = Text(zh: "名称后面应有冒号", en: "a colon should stand behind the name")
  package static let key = Text(zh: "这里应是名称，写在英文双引号里", en: "a name in double quotation marks should stand here")
  package static let value = Text(zh: "这里应是一个值：文字要写在英文双引号里", en: "a value should stand here: text goes in double quotation marks")
  package static let surplus = Text(zh: "配置到前面已经结束，这里多出了内容", en: "the configuration has ended before; this is too much")
  package static let depth = Text(zh: "括号套得太深", en: "brackets are nested too deep")

  // MARK: Configurations

  package static let notUTF8 = Text(zh: "这份配置不是 UTF-8 编码；请另存为 UTF-8 编码", en: "this configuration is not UTF-8; save it as UTF-8")
  package static let noObject = Text(zh: "配置应是一个对象，写在 { 和 } 之间", en: "a configuration is an object in braces")
  package static let overrideNoObject = Text(zh: "overrides 中的每一项应是对象，写在 { 和 } 之间", en: "each member of overrides is an object in braces")
  package static let overrideNoPaths = Text(
    zh: "这一项没有写 paths，不知道用于哪些文件；请加上，例如 \"paths\": [\"archive/**\"]",
    en: "it has no paths and so no files; add them, for instance \"paths\": [\"archive/**\"]")
  package static let overrideOutermost = Text(
    zh: "“{0}”不能写在 overrides 里，只能写在最外层", en: "“{0}” cannot stand in overrides, only at the top")
  package static let unknownKey = Text(zh: "没有名为“{0}”的配置项{1}", en: "there is no setting “{0}”{1}")
  package static let unknownRule = Text(
    zh: "没有名为“{0}”的规则{1}全部规则：reportlint rules", en: "there is no rule “{0}”{1} All rules: reportlint rules")
  package static let unknownOutline = Text(
    zh: "没有名为“{0}”的提纲{1}全部提纲：reportlint outlines", en: "there is no outline “{0}”{1} All outlines: reportlint outlines")
  package static let stop = Text(zh: "。", en: ".")
  package static let meant = Text(zh: "；是不是要写{0}？", en: "; did you mean {0}?")
  package static let language = Text(
    zh: "language 只能是 \"zh\"（中文）或 \"en\"（英文）", en: "language is \"zh\" (Chinese) or \"en\" (English)")
  package static let rulesNoObject = Text(
    zh: "rules 应是对象，例如 { \"heading-style\": \"off\" }", en: "rules is an object, for instance { \"heading-style\": \"off\" }")
  package static let setting = Text(zh: "“{0}”只能设为 {1}。{2}", en: "“{0}” can be {1}.{2}")
  package static let settingMeant = Text(zh: "是不是要写 \"{0}\"？", en: " Did you mean \"{0}\"?")
  package static let string = Text(zh: "“{0}”的值应是文字，写在引号里，不能为空", en: "the value of “{0}” is a text in quotation marks, not an empty one")
  package static let array = Text(
    zh: "“{0}”的值应是数组，写在 [ 和 ] 之间，每一项是{1}", en: "the value of “{0}” is an array between [ and ], each member {1}")
  package static let objects = Text(zh: "对象", en: "an object")
  package static let strings = Text(zh: "文字", en: "a text")
  package static let member = Text(
    zh: "“{0}”的每一项应是文字，写在引号里，不能为空", en: "each member of “{0}” is a text in quotation marks, not an empty one")
  package static let negated = Text(
    zh: "“{0}”：不能用 ! 表示除外；不检查的文件请写在 exclude 里", en: "“{0}”: ! for exceptions is not known; put what is not to be checked in exclude")
  package static let twice = Text(zh: "“{0}”写了两次；请留一个", en: "“{0}” is written twice; keep one")
  package static let noOutline = Text(
    zh: "{0} 不是提纲：开头两行 --- 之间要写“编号：”和“种类：”，下面用 ## 写各部分标题",
    en: "{0} is no outline: it begins with “编号：” and “种类：” between two lines of ---, followed by ## headings")
  package static let circle = Text(zh: "extends 绕成了圈：{0} 又回到自己", en: "extends goes in a circle: {0} comes back to itself")
  package static let textNotUTF8 = Text(zh: "{0} 不是 UTF-8 编码的文本；请另存为 UTF-8 编码", en: "{0} is no text in UTF-8; save it as UTF-8")
  package static let missing = Text(zh: "找不到 {0}；请检查名称和位置", en: "{0} was not found; check its name and place")
  package static let unreadable = Text(zh: "不能读取 {0}（{1}）", en: "{0} cannot be read ({1})")
  package static let broken = Text(zh: "配置有误，没有检查；改好后再试", en: "the configuration is wrong and nothing was checked; mend it and try again")

  // MARK: Baselines

  package static let baselineVersion = Text(
    zh: "这份基线的版本不是 1，不能使用；请用 --write-baseline 重新写一份", en: "the version of this baseline is not 1; write it anew with --write-baseline")
  package static let baselineEntries = Text(zh: "基线应有 \"entries\" 数组", en: "a baseline has an array \"entries\"")
  package static let baselineEntry = Text(
    zh: "每一条应写明 \"file\"、\"rule\"、\"value\"", en: "each entry has \"file\", \"rule\" and \"value\"")
  package static let baselineExpires = Text(zh: "\"expires\" 应写作“2026-12-31”这样的日期", en: "\"expires\" is a date such as “2026-12-31”")
  package static let baselineCount = Text(zh: "\"count\" 应是正整数", en: "\"count\" is a positive integer")
  package static let baselineMissing = Text(
    zh: "找不到这份基线；先用 --write-baseline 写一份", en: "this baseline was not found; write one with --write-baseline")
  package static let baselineUnreadable = Text(zh: "不能读取这份基线（{0}）", en: "this baseline cannot be read ({0})")
  package static let stale = Text(
    zh: "{0}：有 {1} 条记下的问题已经没有了；请用 --write-baseline 重写基线，或删去这些条目（第 {2} 行：{3} 的 {4}“{5}”）",
    en:
      "{0}: {1 entry silences|entries silence} nothing any more; rewrite the baseline with --write-baseline, or delete them (line {2}: {4} “{5}” of {3})"
  )
  package static let expired = Text(
    zh: "{0}：有 {1} 条已经过期，相应的问题重新列出（第 {2} 行：{3} 的 {4}“{5}”）",
    en: "{0}: {1 entry has|entries have} expired, and the findings are told again (line {2}: {4} “{5}” of {3})")
  package static let written = Text(
    zh: "已把 {0} 条问题记入 {1}；请在各条的 \"reason\" 写明原因",
    en: "{0 finding was|findings were} written into {1}; give the reason of each in its \"reason\"")
}
