import JSON
import LanguageServerProtocol
import Synchronization
import Testing
import Workspaces

@testable import LanguageServer

/// Configuration files of the workspace.
struct ConfigurationTests {
  private static let wrong = "支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。"

  /// One file that may be rewritten.
  private final class Disk: Sendable {
    let configuration: Mutex<String>

    init(_ configuration: String) {
      self.configuration = Mutex(configuration)
    }

    var files: WorkspaceFiles {
      WorkspaceFiles(reports: { _ in [] }, text: { _ in nil }) { path in
        guard path == FilePath("/reports/.reportlint.json") else { return .success(nil) }
        return .success(Array(self.configuration.withLock(\.self).utf8))
      }
    }
  }

  @Test func `the nearest configuration decides, and is read again when it changes`() {
    let disk = Disk("{\"rules\": {\"sum-mismatch\": \"off\"}}")
    var editor = TestEditor(files: disk.files)
    editor.open(Self.wrong)
    #expect(editor.flagged == [])
    disk.configuration.withLock { $0 = "{\"rules\": {\"sum-mismatch\": \"hint\"}}" }
    editor.notify("workspace/didChangeWatchedFiles", "{\"changes\":[{\"uri\":\"file:///reports/.reportlint.json\",\"type\":2}]}")
    #expect(editor.flagged == ["sum-mismatch 100.00万元"])
    disk.configuration.withLock { $0 = "{}" }
    editor.notify("textDocument/didSave", "{\"textDocument\":{\"uri\":\"file:///reports/.reportlint.json\"}}")
    #expect(editor.published[TestEditor.uri]?["diagnostics"]?.array?.first?["severity"]?.integer == 2)
  }

  @Test func `a draft without a file is judged as its folder is`() {
    let disk = Disk("{\"rules\": {\"sum-mismatch\": \"off\"}}")
    var editor = TestEditor(files: disk.files)
    editor.open(Self.wrong, uri: "untitled:1")
    #expect(editor.published["untitled:1"]?["diagnostics"]?.array == [])
  }

  @Test func `what is wrong with a configuration is shown once, and the rest of it counts`() {
    let disk = Disk("{\"rules\": {\"sum-mismatch\": \"off\", \"sum-mismach\": \"off\"}}")
    var editor = TestEditor(files: disk.files)
    editor.open(Self.wrong)
    editor.type("\n")
    let shown = editor.received.compactMap { message in
      if case .notification("window/showMessage", let params) = message { params?["message"]?.string } else { nil }
    }
    #expect(shown.count == 1)
    #expect(shown.first?.contains("sum-mismatch") == true)
    #expect(editor.flagged == [])
  }
}
