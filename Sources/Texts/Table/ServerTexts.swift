/// What the language server says besides findings.
package enum ServerTexts {
  // MARK: Refusals and the log

  package static let invalidRequest = Text(zh: "不是有效的请求", en: "no valid request")
  package static let malformed = Text(zh: "消息不是有效的 JSON，已跳过", en: "the message is no valid JSON and was passed over")
  package static let cancelled = Text(zh: "请求已取消", en: "the request was cancelled")
  package static let closed = Text(zh: "会话已经结束", en: "the session has ended")
  package static let notBegun = Text(zh: "会话还没有开始", en: "the session has not begun")
  package static let begun = Text(zh: "会话已经开始", en: "the session has begun already")
  package static let changed = Text(zh: "文档又有改动", en: "the document has changed again")
  package static let unknownMethod = Text(zh: "不支持的请求：{0}", en: "request not supported: {0}")
  package static let incomplete = Text(zh: "{0} 的参数不完整", en: "the parameters of {0} are incomplete")
  package static let incompleteNote = Text(zh: "{0} 的参数不完整，没有处理", en: "the parameters of {0} are incomplete; it was passed over")
  package static let noRename = Text(zh: "这里没有可以一并修改的数", en: "no figure here that could be changed everywhere at once")
  package static let noNumber = Text(zh: "请输入数字，单位与原文相同时可以一并写上", en: "enter a number, with the unit as it stands if you like")
  package static let unknownCommand = Text(zh: "不认识的命令", en: "unknown command")
  package static let nothingToDo = Text(zh: "没有可作的修改", en: "nothing to change")
  package static let notOpen = Text(zh: "收到没有打开的文档的改动，没有处理", en: "a change of a document that is not open was passed over")
  package static let changesOutside = Text(
    zh: "有 {0} 处改动的位置不在文本内，已移到最近的位置", en: "{0 change lies|changes lie} outside the text and were moved to the nearest place")
  package static let outside = Text(zh: "请求的位置不在文本内，已移到最近的位置", en: "the place asked for lies outside the text; the nearest was taken")
  package static let brokenConfiguration = Text(zh: "配置有误，其余照常检查。{0}", en: "The configuration is wrong; the rest is checked as usual. {0}")

  // MARK: Baselines

  package static let nothingKnown = Text(zh: "没有说明把哪一处记入基线", en: "no finding was named for the baseline")
  package static let taken = Text(
    zh: "已记入 {0}；请在该条的 \"reason\" 写明原因", en: "Written into {0}; give the reason in the \"reason\" of the entry.")
  package static let notTaken = Text(zh: "没有记入：{0}", en: "Not written: {0}")
  package static let configurationBroken = Text(zh: "没有记入：{0} 有误，请先改正", en: "Not written: {0} is wrong; mend it first.")
  package static let baselineUnreadable = Text(zh: "没有记入：不能读取 {0}（{1}）", en: "Not written: {0} cannot be read ({1}).")
  package static let baselineUnwritable = Text(zh: "没有记入：不能写入 {0}（{1}）", en: "Not written: {0} cannot be written ({1}).")

  // MARK: Progress

  package static let checking = Text(zh: "检查报告", en: "Checking reports")
  package static let stopped = Text(zh: "已取消", en: "Cancelled")
  package static let checked = Text(zh: "共检查 {0} 份报告", en: "{0 report|reports} checked")

  // MARK: Hover

  package static let bracketed = Text(zh: "（{0}）", en: " ({0})")
  package static let notChecked = Text(
    zh: "这个数没有参与核对：报告中没有找到与它相关的合计、增减、占比或重复表述。",
    en: "This figure was not checked: the report has no total, change, share or restatement that it takes part in.")
  package static let interval = Text(
    zh: "按四舍五入，这个数代表 {0} 至 {1}，差额在尾差范围内。", en: "By rounding this figure stands for {0} to {1}; the gap is a rounding difference.")
  package static let wanted = Text(zh: "**提纲要求：{0}**", en: "**The outline asks for {0}**")
  package static let present = Text(zh: "✓", en: "✓")
  package static let optional = Text(zh: "可不写", en: "optional")
  package static let lacking = Text(zh: "缺少", en: "missing")
  package static let child = Text(zh: "- {0}：{1}", en: "- {0}: {1}")
  package static let children = Text(zh: "下设：\n{0}", en: "Below it:\n{0}")
  package static let outline = Text(zh: "提纲：{0}（`{1}`），依据：{2}", en: "Outline: {0} (`{1}`), basis: {2}")
  package static let rule = Text(zh: "规则：`{0}`", en: "Rule: `{0}`")
  package static let yuan = Text(zh: "即 {0} 元", en: "that is {0} yuan")
  package static let year = Text(zh: "{0}年", en: "{0}")
  package static let successor = Text(zh: "{0}，现行文件：{1}{2}", en: "{0}; in force: {1}{2}")
  package static let unverified = Text(
    zh: "这一条没有对照原文核实，仅供参考。", en: "This entry was not verified against the original; take it as a hint.")
  package static let inForce = Text(zh: "现行有效", en: "In force")
  package static let superseded = Text(zh: "已被新文件取代", en: "Superseded by a newer document")
  package static let repealed = Text(zh: "已废止", en: "Repealed")
  package static let expired = Text(zh: "有效期已过", en: "Expired")
  package static let unknownStatus = Text(zh: "效力不详", en: "Status unknown")

  // MARK: Claims

  package static let claim = Text(zh: "{0} {1}：{2}{3}", en: "{^0} {1}: {2}{3}")
  package static let operand = Text(zh: "第{0}行 {1}", en: "line {0} {1}")
  package static let computedMore = Text(zh: "（算得 {0}，多出 {1}）", en: " (computed {0}, {1} too much)")
  package static let computedLess = Text(zh: "（算得 {0}，少了 {1}）", en: " (computed {0}, {1} too little)")
  package static let gap = Text(zh: "差 {0}", en: "off by {0}")
  package static let computed = Text(zh: "算得 {0}", en: "computed {0}")

  // MARK: Lens, symbols, completions, actions

  package static let findings = Text(zh: "{0}；发现 {1} 处问题", en: "{0}; {1 finding|findings}")
  package static let omitted = Text(zh: "{0}，另有 {1} 条没有列出", en: "{0}, {1} more not shown")
  package static let outlines = Text(zh: "{0}；提纲：{1}", en: "{0}; outline: {1}")
  package static let confidence = Text(zh: "{0}（把握 {1}%）", en: "{0} ({1}% sure)")
  package static let missing = Text(zh: "缺少：{0}", en: "Missing: {0}")
  package static let demanded = Text(zh: "提纲要求", en: "the outline asks for it")
  package static let untitled = Text(zh: "（无标题）", en: "(untitled)")
  package static let stillLacking = Text(zh: "提纲要求，尚缺", en: "asked for by the outline, still missing")
  package static let silence = Text(zh: "不再提示这一处（加注释，{0}）", en: "Silence this place (by a comment, {0})")
  package static let takeIntoBaseline = Text(zh: "不再提示这一处（记入基线，{0}）", en: "Silence this place (by the baseline, {0})")
  package static let insertSections = Text(zh: "补上全部缺少的章节（{0}处）", en: "Insert all missing sections ({0 place|places})")
  package static let fixAlike = Text(zh: "全文同类问题一并改正（{0}，{1}处）", en: "Fix all of this kind in the report ({0}, {1 place|places})")
  package static let fixSafely = Text(zh: "作全部安全修正（{0}处）", en: "Apply all safe fixes ({0 place|places})")
}
