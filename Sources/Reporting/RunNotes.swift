import Workspaces

/// What is said beside the results, on standard error: troubles and notes.
package struct RunNotes {
  private let tell: (String) -> Void

  /// - Parameter tell: takes one line without its end.
  package init(_ tell: @escaping (String) -> Void) {
    self.tell = tell
  }

  /// To standard error, each line with the program's name. A write that fails is nobody's business any more.
  package static var standardError: RunNotes {
    RunNotes { try? Platform.write(Array("reportlint：\($0)\n".utf8), to: Platform.standardError) }
  }

  /// Tells one note, with what a terminal would obey made harmless.
  package func say(_ words: String) { tell(words.printable) }

  /// The note of an empty file.
  package static func empty(_ path: String) -> String { "\(path)：文件是空的，没有可检查的内容" }

  /// The note of a file whose encoding is a guess.
  package static func doubtful(_ document: Document) -> String {
    "\(document.path)：按 \(document.encoding.name) 编码读取，但把握不大；结果中如有乱码，请另存为 UTF-8 编码后再检查"
  }

  /// The note of folders that hold texts but no report.
  static let nothingRecognised = "文件夹中没有像报告的文件；要检查某个文件，请直接写出它的名称"

  /// Tells of what was passed over in folders, once for a whole run.
  package func report(unreadable: [FilePath]) {
    guard let first = unreadable.first else { return }
    let which = unreadable.count == 1 ? first.display : "\(first.display) 等 \(unreadable.count) 个文件"
    say("已跳过 \(which)：Word、WPS 和 PDF 文件目前不能直接读取；请另存为纯文本或 Markdown（编码选 UTF-8）后再检查")
  }
}
