/// What formats say around findings and claims.
package enum FormatTexts {
  // MARK: Names

  package static let error = Text(zh: "错误", en: "error")
  package static let warning = Text(zh: "警告", en: "warning")
  package static let information = Text(zh: "提示信息", en: "information")
  package static let hint = Text(zh: "建议", en: "hint")
  package static let holds = Text(zh: "一致", en: "holds")
  package static let rounding = Text(zh: "尾差", en: "rounding")
  package static let mismatch = Text(zh: "不符", en: "mismatch")
  package static let sum = Text(zh: "合计", en: "sum")
  package static let part = Text(zh: "部分与总体", en: "part and whole")
  package static let difference = Text(zh: "差额", en: "difference")
  package static let growth = Text(zh: "增减率", en: "rate of change")
  package static let ratio = Text(zh: "占比", en: "ratio")
  package static let order = Text(zh: "大小比较", en: "comparison")
  package static let restatement = Text(zh: "前后一致", en: "restatement")
  package static let count = Text(zh: "计数", en: "count")
  package static let target = Text(zh: "指标", en: "target")
  package static let average = Text(zh: "平均", en: "average")
  package static let product = Text(zh: "乘积", en: "product")
  package static let balance = Text(zh: "收支平衡", en: "balance")
  package static let low = Text(zh: "低", en: "low")
  package static let medium = Text(zh: "中", en: "medium")
  package static let high = Text(zh: "高", en: "high")
  package static let nationwide = Text(zh: "全国", en: "nationwide")

  // MARK: Findings

  package static let labelled = Text(zh: "{0}：{1}", en: "{0}: {1}")
  package static let noOutline = Text(zh: "没有认出提纲，不查章节", en: "no outline recognised, sections are not checked")
  package static let outline = Text(
    zh: "按“{0}”（{1}，{2}）核对章节，把握{3}%", en: "sections checked by the outline “{0}” ({1}, {2}), {3}% sure")
  package static let more = Text(zh: "另有 {0} 条", en: "{0} more")
  package static let moreToShow = Text(zh: "{0}：另有 {1} 条（用 --max-findings 多列一些）", en: "{0}: {1} more (--max-findings shows more)")
  package static let untilLine = Text(zh: "直到第{0}行", en: "up to line {0}")
  package static let fix = Text(zh: "可改", en: "fix")
  package static let fixed = Text(zh: "可改：{0}", en: "Fix: {0}")
  package static let relatedLine = Text(zh: "第{0}行：{1}", en: "line {0}: {1}")
  package static let relatedPart = Text(zh: "{0}（{1}）", en: "{0} ({1})")
  package static let place = Text(zh: "第{0}行第{1}列", en: "line {0}, column {1}")
  package static let none = Text(zh: "没有发现问题", en: "nothing found")
  package static let readFile = Text(zh: "读取文件", en: "read the file")

  // MARK: Summary

  package static let checked = Text(zh: "共检查 {0} 份文件", en: "{0 file|files} checked")
  package static let unchecked = Text(zh: "{0} 个文件未能检查", en: "{0 file|files} could not be checked")
  package static let unrecognised = Text(zh: "{0} 个文件不像报告，未检查", en: "{0 file does not|files do not} look like reports and were not checked")
  package static let applied = Text(zh: "已修正 {0} 处", en: "{0 place|places} fixed")
  package static let counted = Text(zh: "{0} {1} 处", en: "{1} {0}")
  package static let stop = Text(zh: "。", en: ".")
  package static let progress = Text(zh: "已检查 {0}/{1} 份（{2}%）", en: "{0} of {1} checked ({2}%)")

  // MARK: Claims

  package static let coverage = Text(
    zh: "共识别 {0} 个数值，核对 {1} 个，未涉及 {2} 个", en: "{0 figure|figures} recognised, {1} checked, {2} not covered")
  package static let claim = Text(zh: "第{0}行 {1} {2}：{3}{4}", en: "line {0} {1} {2}: {3}{4}")
  package static let notCovered = Text(zh: "第{0}行 未涉及：", en: "line {0} not covered: ")
  package static let againstDirection = Text(zh: "（增减方向与数字相反）", en: " (the direction is contrary to the figures)")
  package static let zeroBase = Text(zh: "（基数为零，不能计算增减率）", en: " (the base is nought: no rate can be computed)")
  package static let metTarget = Text(zh: "（指标已完成却扣了分）", en: " (target achieved, yet marks lost)")
  package static let missedTarget = Text(zh: "（指标未完成却得了满分）", en: " (target missed, yet full marks)")
  package static let aboveFullMarks = Text(zh: "（得分超过分值）", en: " (score above the full marks)")
  package static let computed = Text(zh: "（算得 {0}{1}）", en: " (computed {0}{1})")
  package static let tooMuch = Text(zh: "，多了 {0}", en: ", {0} too much")
  package static let tooLittle = Text(zh: "，少了 {0}", en: ", {0} too little")
  package static let points = Text(zh: "{0}个百分点", en: "{0 percentage point|percentage points}")

  // MARK: Rules and outlines

  package static let highest = Text(zh: "{0}（最高级别：{1}）", en: "{0} (gravest severity: {1})")
  package static let demand = Text(zh: "要求：{0}", en: "What: {0}")
  package static let rationale = Text(zh: "理由：{0}", en: "Why: {0}")
  package static let custom = Text(zh: "惯例：{0}", en: "Custom: {0}")
  package static let basis = Text(zh: "依据：{0}", en: "Basis: {0}")
  package static let flagged = Text(
    zh: "会指出（⟦⟧ 内是问题所在，⌊⌋ 内是相关的地方）：", en: "Flagged (⟦⟧ around the place, ⌊⌋ around related places):")
  package static let passed = Text(zh: "不会指出：", en: "Not flagged:")
  package static let message = Text(zh: "提示：{0}", en: "Message: {0}")
  package static let mended = Text(zh: "可改为：{0}", en: "Fixed: {0}")
  package static let reason = Text(zh: "原因：{0}", en: "Because: {0}")
  package static let boldDemand = Text(zh: "**要求**：{0}", en: "**What**: {0}")
  package static let boldRationale = Text(zh: "**理由**：{0}", en: "**Why**: {0}")
  package static let boldCustom = Text(zh: "**惯例**：{0}", en: "**Custom**: {0}")
  package static let boldBasis = Text(zh: "**依据**：{0}", en: "**Basis**: {0}")
  package static let flags = Text(zh: "会指出{0}：", en: "Flagged{0}:")
  package static let passes = Text(zh: "不会指出{0}：", en: "Not flagged{0}:")
  package static let bracketed = Text(zh: "（{0}）", en: " ({0})")
  package static let verified = Text(zh: "已核实", en: "verified")
  package static let partlyVerified = Text(zh: "部分核实", en: "partly verified")
  package static let bar = Text(zh: "｜", en: " | ")
  package static let anyYear = Text(zh: "不限年度", en: "any year")
  package static let sinceYear = Text(zh: "{0}年度起", en: "since {0}")
  package static let oneYear = Text(zh: "{0}年度", en: "{0}")
  package static let years = Text(zh: "{0}—{1}年度", en: "{0}–{1}")

  // MARK: What applies to a file

  package static let standardInput = Text(zh: "标准输入", en: "standard input")
  package static let noConfiguration = Text(
    zh: "没有找到 .reportlint.json（从文件所在的文件夹向上找过），一律用默认设置", en: "no .reportlint.json from its folder upward: the defaults apply")
  package static let configurationFile = Text(zh: "配置文件：{0}", en: "configuration: {0}")
  package static let bases = Text(zh: "沿用：{0}", en: "builds on: {0}")
  package static let setOutline = Text(zh: "提纲：{0}{1}", en: "outline: {0}{1}")
  package static let setRegion = Text(zh: "地区：{0}{1}", en: "region: {0}{1}")
  package static let setLanguage = Text(zh: "语言：{0}{1}", en: "language: {0}{1}")
  package static let chinese = Text(zh: "中文", en: "Chinese")
  package static let english = Text(zh: "英文", en: "English")
  package static let setRule = Text(zh: "规则 {0}：{1}{2}", en: "rule {0}: {1}{2}")
  package static let ownOutline = Text(zh: "自定提纲：{0}{1}", en: "own outline: {0}{1}")
  package static let ownPolicies = Text(zh: "自定文件清单：{0}{1}", en: "own list of documents: {0}{1}")
  package static let setBaseline = Text(zh: "基线：{0}{1}", en: "baseline: {0}{1}")
  package static let inFolders = Text(zh: "检查文件夹时：{0}", en: "in folders: {0}")
  package static let ifReport = Text(zh: "像报告才检查", en: "checked if it looks like a report")
  package static let always = Text(zh: "一律检查{0}", en: "always checked{0}")
  package static let never = Text(zh: "不检查（单独写出文件名时仍检查）{0}", en: "not checked (but is when named itself){0}")
  package static let off = Text(zh: "关闭（off）", en: "off")
  package static let severity = Text(zh: "{0}（{1}）", en: "{1}")
}
