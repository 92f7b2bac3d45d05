import Foundation

/// A real git repository that is gone when the test is over.
final class Repository {
  let folder: TemporaryFolder

  /// A report whose total is wrong, and the same with the right one.
  static let wrong = "# 云川县教育局2023年度部门整体支出绩效自评报告\n\n2023年支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元，全部按规定用途使用。\n"
  static let mended = wrong.replacing("支出100.00万元", with: "支出90.00万元")

  /// One whose mistake is an error, not a warning.
  static let certainlyWrong = mended + "\n2023年机关运行经费支出100.51万元，2022年机关运行经费支出93.83万元，减少6.68万元。\n"

  init() throws {
    folder = try TemporaryFolder()
    try git("init -q -b main && git config user.name 云川 && git config user.email y@example.org && git config commit.gpgsign false")
  }

  /// Runs a line of shell at the top of the repository, `reportlint` being on the PATH.
  @discardableResult
  func shell(_ line: String) throws -> Program {
    try Program.shell(
      "export PATH=\"$(dirname \"$REPORTLINT\"):$PATH\" HOME='\(folder.path)' GIT_CONFIG_NOSYSTEM=1; cd '\(folder.path)' && \(line)")
  }

  @discardableResult
  func git(_ words: String) throws -> Program { try shell("git \(words)") }
}
