/// What is said on standard error beside the results.
package enum NoteTexts {
  package static let empty = Text(zh: "{0}：文件是空的，没有可检查的内容", en: "{0}: the file is empty, nothing to check")
  package static let doubtful = Text(
    zh: "{0}：按 {1} 编码读取，但把握不大；结果中如有乱码，请另存为 UTF-8 编码后再检查",
    en: "{0}: read as {1}, but that is not sure; if the results are garbled, save it as UTF-8 and check again")
  package static let nothingRecognised = Text(
    zh: "文件夹中没有像报告的文件；要检查某个文件，请直接写出它的名称", en: "no file in the folder looks like a report; to check a file, name it")
  package static let andOthers = Text(zh: "{0} 等 {1} 个文件", en: "{1} files such as {0}")
  package static let skipped = Text(
    zh: "已跳过 {0}：Word、WPS 和 PDF 文件目前不能直接读取；请另存为纯文本或 Markdown（编码选 UTF-8）后再检查",
    en: "skipped {0}: Word, WPS and PDF files cannot be read yet; save them as plain text or Markdown (UTF-8) and check those")
}
