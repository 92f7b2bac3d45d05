/// The help of the command line.
package enum HelpTexts {
  package static let program = Text(
    zh: "检查政府绩效报告和决算说明的草稿：数字对不对得上，一处一处指出来。",
    en: "Checks drafts of Chinese government performance and final-accounts reports: which figures do not add up, place by place.")

  // MARK: Names of values

  package static let path = Text(zh: "路径", en: "path")
  package static let format = Text(zh: "格式", en: "format")
  package static let file = Text(zh: "文件", en: "file")
  package static let level = Text(zh: "级别", en: "severity")
  package static let number = Text(zh: "条数", en: "number")
  package static let outline = Text(zh: "提纲", en: "outline")
  package static let name = Text(zh: "名称", en: "name")
  package static let rule = Text(zh: "规则", en: "rule")
  package static let unit = Text(zh: "单位", en: "unit")
  package static let year = Text(zh: "年度", en: "year")
  package static let encoding = Text(zh: "编码", en: "encoding")
  package static let language = Text(zh: "语言", en: "language")

  // MARK: What several commands have

  package static let paths = Text(zh: "报告文件或文件夹；- 表示标准输入。", en: "Reports or folders; - is standard input.")
  package static let reports = Text(zh: "报告文件；- 表示标准输入。", en: "Reports; - is standard input.")
  package static let outputFormat = Text(zh: "输出格式。", en: "How the result is written.")
  package static let outputFile = Text(zh: "把结果写入文件。", en: "Write the result to a file.")
  package static let config = Text(zh: "用这份配置，不去找 .reportlint.json。", en: "Use this configuration; look for no .reportlint.json.")
  package static let inputName = Text(zh: "标准输入在结果中的文件名。", en: "The name of standard input in the result.")
  package static let chosenLanguage = Text(
    zh: "用中文（zh）还是英文（en）；不写则看配置，再看系统的语言。", en: "Chinese (zh) or English (en); else as the configuration says, else as the system's locale.")

  // MARK: check

  package static let check = Text(
    zh: "检查报告和文件夹，列出问题。也可写作 reportlint --check。", en: "Check reports and folders and list what is wrong. Also: reportlint --check.")
  package static let checkMore = Text(
    zh: "指名的文件一律检查；文件夹中只检查像报告的 .txt、.md、.markdown 文件。\n退出码：0 没有达到 --fail-on 程度的问题，1 有，2 有文件不能读取或用法有误。",
    en:
      "A file that is named is always checked; in folders, .txt, .md and .markdown files that look like reports.\nExit status: 0 nothing as grave as --fail-on, 1 something, 2 a file could not be read or the usage is wrong."
  )
  package static let staged = Text(
    zh: "检查 git 暂存区里这次要提交的报告，而不是工作区的文件；可用路径限定范围。",
    en: "Check the reports that git is about to commit instead of the working files; paths limit which.")
  package static let reportsOnly = Text(
    zh: "指名的文件也只检查像报告的；供按名单调用的工具（如 pre-commit）使用。",
    en: "Check named files too only if they look like reports; for tools that name what changed, such as pre-commit.")
  package static let failOn = Text(zh: "从哪一级起退出码为 1。", en: "The severity from which the exit status is 1.")
  package static let maxFindings = Text(
    zh: "每份文件最多列出多少条，最重的先列，0 表示不限。", en: "The most findings shown of a file, the gravest first; 0 for all.")
  package static let useOutline = Text(
    zh: "按这份提纲检查，不再自动辨认；全部提纲见 reportlint outlines。", en: "Check by this outline instead of recognising one; see reportlint outlines.")
  package static let verbose = Text(zh: "连同认出的提纲一起输出，没有问题的文件也说明。", en: "Tell the outline of every file, also where nothing was found.")
  package static let baseline = Text(zh: "基线文件：其中记下的问题不再列出。", en: "The baseline: what it holds is not told again.")
  package static let writeBaseline = Text(
    zh: "把现有的问题记入基线文件（--baseline 或配置中的，默认 .reportlint-baseline.json），不列出。",
    en: "Write what is found into the baseline (--baseline, the configured one, or .reportlint-baseline.json) instead of telling it.")
  package static let filesFrom = Text(
    zh: "从文件读取要检查的路径，每行一个，或以 NUL 分隔；- 表示标准输入。",
    en: "Read the paths to check from a file, one a line or parted by NUL; - is standard input.")
  package static let stdinJsonl = Text(
    zh: "从标准输入逐行读取 JSON 文档 {\"path\", \"text\"}，逐行输出问题（jsonl）。",
    en: "Read documents as JSON from standard input, one a line {\"path\", \"text\"}; write findings as JSON lines.")
  package static let fix = Text(zh: "直接修正文件（只作不改变数字的安全修正）。", en: "Fix the files (safe fixes alone, which change no figure).")
  package static let diff = Text(zh: "只显示修正会改动什么，不写文件。", en: "Show what fixing would change; write nothing.")
  package static let unsafeFixes = Text(
    zh: "连同需要人工确认的修正一起作；与 --fix 或 --diff 同用。", en: "With --fix or --diff: also fixes that somebody should confirm.")

  // MARK: The other commands

  package static let claims = Text(
    zh: "列出每条勾稽关系和核对结论，包括一致的。", en: "List every relation of figures with its verdict, also those that hold.")
  package static let claimsMore = Text(
    zh: "退出码：0 正常，2 有文件不能读取或用法有误。", en: "Exit status: 0 done, 2 a file could not be read or the usage is wrong.")
  package static let configCommand = Text(
    zh: "说明某个文件用的是哪份配置，各项设置从哪里来。", en: "Tell which configuration applies to a file, and where each setting comes from.")
  package static let configMore = Text(
    zh: "配置写在 .reportlint.json 里，从文件所在的文件夹向上找，用最近的一份。\n退出码：0 正常，2 配置有误。",
    en:
      "Configurations are called .reportlint.json; the nearest from the file's folder upward applies.\nExit status: 0 done, 2 the configuration is wrong."
  )
  package static let explain = Text(
    zh: "说明一条规则：检查什么，为什么，举例。", en: "Explain a rule: what is checked, why, with examples.")
  package static let ruleName = Text(zh: "规则名，如 sum-mismatch。", en: "The rule's name, such as sum-mismatch.")
  package static let rules = Text(zh: "列出全部规则。", en: "List all rules.")
  package static let outlines = Text(
    zh: "列出认识的提纲：哪种报告、哪个地区、哪些年度、依据什么、是否核实。",
    en: "List the known outlines: kind of report, region, years, basis, and whether they are verified.")
  package static let outlinesMore = Text(
    zh: "用其中一种起草：reportlint new 提纲名；指定按哪一种检查：reportlint --check --outline 提纲名 报告.txt",
    en: "Begin a report with one: reportlint new OUTLINE; check by one: reportlint --check --outline OUTLINE report.txt")
  package static let new = Text(
    zh: "按提纲写出一份报告的骨架：章节齐全，待填的地方写着【待补：……】。",
    en: "Write the skeleton of a report by an outline: every section, with 【待补：……】 where something is to be filled in.")
  package static let newMore = Text(
    zh: "每处【待补：……】在填好之前，检查时都会指出来。已有的文件不会被覆盖。",
    en: "Each 【待补：……】 is flagged by a check until it is filled in. A file that is there is not overwritten.")
  package static let outlineName = Text(
    zh: "提纲名，如 hunan_dept_self_eval_2022；全部提纲见 reportlint outlines。",
    en: "The outline, such as hunan_dept_self_eval_2022; see reportlint outlines.")
  package static let unitName = Text(zh: "单位名称，如 澧江县水利局。", en: "The unit that reports, such as “澧江县水利局”.")
  package static let reportYear = Text(zh: "报告的年度，如 2024。", en: "The year of the report, such as 2024.")
  package static let newFile = Text(zh: "写入这个新文件；不写则输出到屏幕。", en: "Write to this new file; else to standard output.")
  package static let installHook = Text(zh: "在当前 git 仓库装上提交前的核对。", en: "Install the pre-commit hook of this git repository.")
  package static let installHookMore = Text(
    zh: "以后每次 git commit 之前，先核对这次要提交的报告；有错误就停止提交，并说明怎样改。\n遵从 core.hooksPath；仓库里已有别的 pre-commit 时不覆盖。",
    en:
      "Before every git commit the reports to be committed are checked; errors stop the commit and say how to mend them.\ncore.hooksPath is respected; another pre-commit hook is not overwritten."
  )
  package static let server = Text(
    zh: "作为语言服务器运行，供编辑器边写边查。也可写作 reportlint --stdio。", en: "Run as a language server, which checks as one writes. Also: reportlint --stdio."
  )
  package static let serverMore = Text(
    zh: "由编辑器启动：按语言服务器协议（LSP 3.17）从标准输入读、向标准输出写。",
    en: "Started by editors: reads and writes the Language Server Protocol (LSP 3.17) on standard input and output.")
  package static let positionEncoding = Text(
    zh: "列号一律按这种编码计，不与编辑器商定；编辑器计列有误时用。", en: "Count columns in this encoding whatever the editor offers; for editors that count wrongly.")
}
