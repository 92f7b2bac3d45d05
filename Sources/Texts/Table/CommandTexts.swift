/// What the command line says of itself, of wrong usage, and of what it did.
package enum CommandTexts {
  // MARK: Usage

  package static let nothingToDo = Text(
    zh: "没有说明要做什么。检查一份报告：reportlint --check 自评报告.txt；全部用法：reportlint --help",
    en: "nothing to do. To check a report: reportlint --check report.txt; all usage: reportlint --help")
  package static let allUsage = Text(zh: "全部用法：reportlint --help", en: "all usage: reportlint --help")
  package static let noPaths = Text(
    zh: "没有说明检查哪份报告；用法：reportlint --check 自评报告.txt", en: "no report to check; usage: reportlint --check report.txt")
  package static let stagedFiles = Text(zh: "--staged 不能与 --files-from 同用", en: "--staged does not go with --files-from")
  package static let inputTwice = Text(
    zh: "标准输入不能既是文件名单又是要检查的报告", en: "standard input cannot be both the list of files and a report")
  package static let stagedInput = Text(zh: "--staged 不能与标准输入同用", en: "--staged does not go with standard input")
  package static let stagedFix = Text(
    zh: "--staged 不能与 --fix 同用；请先修正文件，再用 git add 加进来", en: "--staged does not go with --fix; fix the files first, then git add them")
  package static let negative = Text(zh: "--max-findings 不能是负数", en: "--max-findings cannot be negative")
  package static let unsafeAlone = Text(
    zh: "--unsafe-fixes 要与 --fix 或 --diff 同用", en: "--unsafe-fixes goes with --fix or --diff")
  package static let baselineFix = Text(
    zh: "--write-baseline 不能与 --fix 或 --diff 同用", en: "--write-baseline does not go with --fix or --diff")
  package static let fixOrDiff = Text(zh: "--fix 和 --diff 只能选一个", en: "choose --fix or --diff")
  package static let fixInput = Text(
    zh: "修正标准输入时不能同时指定别的文件", en: "where standard input is fixed, no other file can be named")
  package static let streamFiles = Text(
    zh: "--stdin-jsonl 从标准输入读取文档，不能再指定文件", en: "--stdin-jsonl reads documents from standard input; no files can be named")
  package static let streamFix = Text(
    zh: "--stdin-jsonl 不能与 --fix、--diff 同用", en: "--stdin-jsonl does not go with --fix or --diff")
  package static let streamFormat = Text(zh: "--stdin-jsonl 只输出 jsonl", en: "--stdin-jsonl writes jsonl only")
  package static let year = Text(zh: "--year 要写四位年份，如 2024", en: "--year takes four digits, such as 2024")

  // MARK: Names

  package static let noRule = Text(zh: "没有名为 {0} 的规则{1}", en: "there is no rule {0}{1}")
  package static let noOutline = Text(zh: "没有名为 {0} 的提纲{1}", en: "there is no outline {0}{1}")
  package static let meant = Text(zh: "；是不是要找 {0}？", en: "; did you mean {0}?")
  package static let allRules = Text(zh: "全部规则：reportlint rules", en: "all rules: reportlint rules")
  package static let allOutlines = Text(zh: "全部提纲：reportlint outlines", en: "all outlines: reportlint outlines")

  // MARK: Files

  package static let unwritable = Text(
    zh: "{0}：不能写入（{1}）；请换一个文件名或位置", en: "{0}: cannot be written ({1}); choose another name or place")
  package static let hookUnwritable = Text(
    zh: "{0}：不能写入（{1}）；请检查文件夹的权限", en: "{0}: cannot be written ({1}); check the permissions of the folder")
  package static let notFinished = Text(
    zh: "结果没有写完（{0}）；请检查磁盘空间和写入位置", en: "the result was not written to its end ({0}); check the disk and the place")
  package static let listUnreadable = Text(zh: "{0}：不能读取文件名单（{1}）", en: "{0}: the list of files cannot be read ({1})")
  package static let noFiles = Text(
    zh: "没有找到可检查的文件（.txt、.md、.markdown；.gitignore 排除的不算）",
    en: "no file to check was found (.txt, .md, .markdown; what .gitignore excludes does not count)")
  package static let exists = Text(
    zh: "{0}：文件已存在，没有改动；请换一个文件名", en: "{0}: the file is there already and was left as it is; choose another name")

  // MARK: The hook

  package static let installed = Text(
    zh: "已装好：{0}。以后每次提交前先核对报告。", en: "Installed: {0}. From now on reports are checked before every commit.")
  package static let renewed = Text(zh: "已更新：{0}。", en: "Renewed: {0}.")
  package static let occupied = Text(
    zh: "{0} 已有别的内容，没有改动。请在其中加上一行：reportlint --check --staged --fail-on error || exit 1",
    en: "{0} holds something else and was left as it is. Add this line to it: reportlint --check --staged --fail-on error || exit 1")
  package static let hookComment = Text(
    zh: "提交前核对报告：只看这次要提交的内容。由 reportlint install-hook 写入。",
    en: "Checks reports before a commit: only what is to be committed. Written by reportlint install-hook.")
  package static let hookMissing = Text(
    zh: "找不到 reportlint，没有核对报告，提交已停止。请重新安装 reportlint；不想再核对，删去 .git/hooks/pre-commit。",
    en:
      "reportlint was not found, reports were not checked, the commit was stopped. Install reportlint again; or, to check no more, delete .git/hooks/pre-commit."
  )
  package static let hookStopped = Text(
    zh: "提交已停止：上面的错误改好后，用 git add 把改好的文件加进来，再提交一次。",
    en: "The commit was stopped: mend the errors above, git add the files, and commit again.")
  package static let hookAnyway = Text(zh: "确实要照原样提交：git commit --no-verify", en: "To commit as it is: git commit --no-verify")
  package static let hookUnchecked = Text(
    zh: "提交已停止：有文件没能核对，原因见上。确实要照原样提交：git commit --no-verify",
    en: "The commit was stopped: a file could not be checked, see above. To commit as it is: git commit --no-verify")
}
