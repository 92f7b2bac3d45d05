import ReportText
import Workspaces

extension WorkspaceFiles {
  /// The files of this machine, found and recognised as on the command line.
  package static let disk = WorkspaceFiles(
    reports: { folder in
      guard let path = FileURI.path(folder) else { return [] }
      var finder = InputFinder()
      finder.add(path)
      return finder.inputs.compactMap { input in
        if case .found(let file) = input { FileURI.uri(file) } else { nil }
      }
    },
    text: { uri in
      guard let path = FileURI.path(uri), case .document(let document) = DocumentLoader.load(.found(path)) else { return nil }
      return document.text
    })
}
