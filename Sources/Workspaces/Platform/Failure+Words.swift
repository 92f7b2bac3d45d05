extension Platform.Failure {
  /// What the system said, in a few words.
  package var words: String {
    switch self {
    case .missing: "文件夹不存在"
    case .denied: "没有权限"
    case .isFolder: "是文件夹"
    case .tooLarge: "文件过大"
    case .brokenPipe: "管道已关闭"
    case .other(let words): words
    }
  }
}
