import ReportText
import Workspaces

extension WorkspaceFiles {
  /// The files of this machine, found and recognised as on the command line.
  package static let disk = WorkspaceFiles(
    reports: { folder in
      guard let path = FileURI.path(folder) else { return [] }
      // What configurations exclude is passed over as on the command line; the names of rules do not matter for that.
      var finder = InputFinder(settlements: Settlements(knowing: ConfigurationVocabulary(rules: [])))
      finder.add(path)
      return finder.inputs.compactMap { input in
        switch input {
        case .found(let file), .named(let file): FileURI.uri(file)
        case .staged, .standardInput, .trouble: nil
        }
      }
    },
    text: { uri in
      guard let path = FileURI.path(uri), case .document(let document) = DocumentLoader.load(.found(path)) else { return nil }
      return document.text
    },
    contents: { ConfigurationFinder.disk($0) },
    write: { path, bytes in
      do throws(Platform.Failure) {
        if try !Platform.make(path, holding: bytes) { try Platform.replace(path, with: bytes) }
        return nil
      } catch {
        return error
      }
    })
}
