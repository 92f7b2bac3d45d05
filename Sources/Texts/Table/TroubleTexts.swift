/// Why a file was not read or written, and what to do.
package enum TroubleTexts {
  /// File and cause.
  package static let trouble = Text(zh: "{0}：{1}", en: "{0}: {1}")

  package static let missing = Text(zh: "找不到这个文件或文件夹；请检查名称和所在位置", en: "no such file or folder; check its name and place")
  package static let denied = Text(
    zh: "没有读取权限；请检查权限，或把文件复制到自己的文件夹后再检查", en: "no permission to read it; check the permissions, or copy the file to a folder of your own")
  package static let isFolder = Text(zh: "是文件夹，不能当作文件读取", en: "is a folder and cannot be read as a file")
  package static let tooLarge = Text(
    zh: "文件超过上限 {0} MB；请拆分后再检查", en: "the file is larger than the limit of {0} MB; split it and check again")
  package static let tooLargeBy = Text(
    zh: "文件有 {1} MB，超过上限 {0} MB；请拆分后再检查", en: "the file has {1} MB, more than the limit of {0} MB; split it and check again")
  package static let word = Text(
    zh: "是 Word 文档（.docx），目前还不能直接读取；请在 Word 或 WPS 中另存为纯文本或 Markdown（编码选 UTF-8）后再检查",
    en: "is a Word document (.docx), which cannot be read yet; save it as plain text or Markdown (UTF-8) from Word or WPS and check that")
  package static let converted = Text(
    zh: "是{0}，不能直接读取；请用 Word 或 WPS 打开，另存为纯文本（.txt，编码选 UTF-8）后再检查",
    en: "is {0}, which cannot be read; open it in Word or WPS, save it as plain text (.txt, UTF-8) and check that")
  package static let oldOffice = Text(zh: "旧版 Office 或 WPS 文档", en: "an old Office or WPS document")
  package static let pdf = Text(zh: "PDF 文件", en: "a PDF file")
  package static let richText = Text(zh: "RTF 文件", en: "an RTF file")
  package static let fileOfKind = Text(zh: " .{0} 文件", en: "a .{0} file")
  package static let encoding = Text(
    zh: "文件编码是 {0}，这台电脑的系统不能转换；请用记事本、Word 或 WPS 另存为 UTF-8 编码后再检查",
    en: "its encoding is {0}, which this system cannot convert; save it as UTF-8 from an editor, Word or WPS and check that")
  package static let damaged = Text(
    zh: "文件中有无法识别的字节，修正会丢失它们，所以未作修正；请先改好乱码处，或另存为 UTF-8 编码",
    en:
      "it holds bytes that are no characters, which fixing would lose, so nothing was fixed; mend the garbled places first, or save it as UTF-8"
  )
  package static let crashed = Text(
    zh: "检查这份文件时程序内部出错，它没有检查完，其余文件不受影响；请把这份文件的问题反馈给维护者",
    en: "the program failed while checking this file, which was not finished; the other files are not affected; please tell the maintainers"
  )
  package static let line = Text(zh: "{0}；这一行没有检查，请改正后重新送入", en: "{0}; the line was not checked, mend it and send it again")
  package static let binary = Text(
    zh: "不是文本文件，或编码无法识别；请确认没有选错文件，并另存为 UTF-8 编码的纯文本后再检查",
    en: "is no text, or its encoding is not known; make sure that it is the right file, and save it as plain text in UTF-8")
  package static let writeDenied = Text(
    zh: "没有写入权限，未作修正；请检查文件和文件夹的权限", en: "no permission to write, nothing was fixed; check the permissions")
  package static let writeFailed = Text(zh: "写入失败（{0}），未作修正；原文件没有改动", en: "writing failed ({0}), nothing was fixed; the file is as it was")
  package static let notThere = Text(
    zh: "写入失败，未作修正；请确认文件仍在原处", en: "writing failed, nothing was fixed; make sure that the file is still there")
  package static let system = Text(zh: "读取失败（{0}）；请确认文件可以正常打开后再检查", en: "reading failed ({0}); make sure that the file can be opened")

  // What the system says
  package static let noFolder = Text(zh: "文件夹不存在", en: "no such folder")
  package static let noPermission = Text(zh: "没有权限", en: "no permission")
  package static let folder = Text(zh: "是文件夹", en: "is a folder")
  package static let large = Text(zh: "文件过大", en: "file too large")
  package static let brokenPipe = Text(zh: "管道已关闭", en: "broken pipe")
  package static let busy = Text(zh: "另一个程序正在修正它", en: "another program is fixing it")

  // git
  package static let noGit = Text(zh: "找不到 git 程序；请先安装 git", en: "git was not found; install it first")
  package static let noRepository = Text(zh: "当前文件夹不在 git 仓库里；请到仓库里再执行", en: "this folder is in no git repository; run the command in one")
  package static let git = Text(zh: "git 没有完成：{0}", en: "git failed: {0}")
  package static let gitStatus = Text(zh: "退出码 {0}", en: "exit status {0}")

  // Lines of JSON
  package static let longLine = Text(zh: "这一行超过 {0} MB", en: "the line is longer than {0} MB")
  package static let noJSON = Text(zh: "这一行不是 JSON", en: "the line is no JSON")
  package static let noDocument = Text(
    zh: "这一行应是一个 JSON 对象，有 path 和 text 两个字符串", en: "the line should be a JSON object with two strings, path and text")
  package static let inputLine = Text(zh: "第{0}行", en: "line {0}")
}
