/// Why a file that should have been checked was not.
package struct Trouble: Error, Sendable, Equatable {
  /// The file as the user wrote it.
  package let path: String
  package let cause: Cause

  package init(path: String, cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// What prevents a file from being checked.
  package enum Cause: Sendable, Equatable {
    case missing
    case denied
    case isFolder
    /// How many bytes it has, where known.
    case tooLarge(bytes: Int?)
    /// A .docx.
    case word
    /// A .doc, .wps or .pdf, by name or by content.
    case converted(String)
    /// The system cannot convert from it.
    case encoding(String)
    case binary
    /// It was read, but the fixed text could not be written.
    case unwritable(Platform.Failure)
    /// It was read, but holds bytes that are no characters, which would be lost if the fixed text were written.
    case damaged
    /// The program crashed while it checked the file.
    case crashed
    /// A line of a stream of documents that is none, and why.
    case line(String)
    /// The system's own words.
    case system(String)
  }

  /// What happened and what to do, with the file's name.
  package var message: String { "\(path)：\(cause.words)" }
}

extension Trouble.Cause {
  init(_ failure: Platform.Failure) {
    switch failure {
    case .missing: self = .missing
    case .denied: self = .denied
    case .isFolder: self = .isFolder
    case .tooLarge(let bytes): self = .tooLarge(bytes: bytes)
    case .brokenPipe: self = .system("管道已关闭")
    case .other(let words): self = .system(words)
    }
  }

  init(_ kind: FileContent.BinaryKind) {
    switch kind {
    case .archive: self = .word
    case .oldOffice: self = .converted("旧版 Office 或 WPS 文档")
    case .pdf: self = .converted("PDF 文件")
    case .richText: self = .converted("RTF 文件")
    case .unknown: self = .binary
    }
  }

  var words: String {
    switch self {
    case .missing: "找不到这个文件或文件夹；请检查名称和所在位置"
    case .denied: "没有读取权限；请检查权限，或把文件复制到自己的文件夹后再检查"
    case .isFolder: "是文件夹，不能当作文件读取"
    case .tooLarge(let bytes): "文件\(bytes.map { "有 \($0 >> 20) MB，" } ?? "")超过上限 \(DocumentLoader.limit >> 20) MB；请拆分后再检查"
    case .word: "是 Word 文档（.docx），目前还不能直接读取；请在 Word 或 WPS 中另存为纯文本或 Markdown（编码选 UTF-8）后再检查"
    case .converted(let kind): "是\(kind)，不能直接读取；请用 Word 或 WPS 打开，另存为纯文本（.txt，编码选 UTF-8）后再检查"
    case .encoding(let name): "文件编码是 \(name)，这台电脑的系统不能转换；请用记事本、Word 或 WPS 另存为 UTF-8 编码后再检查"
    case .damaged: "文件中有无法识别的字节，修正会丢失它们，所以未作修正；请先改好乱码处，或另存为 UTF-8 编码"
    case .crashed: "检查这份文件时程序内部出错，它没有检查完，其余文件不受影响；请把这份文件的问题反馈给维护者"
    case .line(let words): "\(words)；这一行没有检查，请改正后重新送入"
    case .binary: "不是文本文件，或编码无法识别；请确认没有选错文件，并另存为 UTF-8 编码的纯文本后再检查"
    case .unwritable(.denied): "没有写入权限，未作修正；请检查文件和文件夹的权限"
    case .unwritable(.other(let words)): "写入失败（\(words)），未作修正；原文件没有改动"
    case .unwritable: "写入失败，未作修正；请确认文件仍在原处"
    case .system(let words): "读取失败（\(words)）；请确认文件可以正常打开后再检查"
    }
  }
}
