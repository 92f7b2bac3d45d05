/// Turns what the user named into the files to check.
///
/// A named file is always an input. A named folder gives the files of known kind below it, each folder's entries in the order of their
/// bytes, so that the order is the same on every machine. Hidden entries, `node_modules`, links to folders and the lock files of Word
/// (~$…) are passed over. What is named twice is checked once.
package struct InputFinder {
  /// The inputs so far, in order.
  package private(set) var inputs: [Input] = []
  /// Word, WPS and PDF files that were passed over in folders.
  package private(set) var unreadable: [FilePath] = []
  private var seen: Set<FilePath> = []
  private let judgesReportsOnly: Bool
  private let settlements: Settlements?

  /// - Parameters:
  ///   - judgesReportsOnly: whether named files are treated as those found in a folder, for callers that name whatever changed.
  ///   - settlements: what configurations say of the files in folders; nil to look at none.
  package init(judgesReportsOnly: Bool = false, settlements: Settlements? = nil) {
    self.judgesReportsOnly = judgesReportsOnly
    self.settlements = settlements
  }

  /// Adds what the next commit holds below the paths; everything where none is given.
  package mutating func addStaged(below paths: [FilePath]) throws(Git.Failure) {
    for file in try GitIndex.staged(below: paths) where seen.insert(file.path).inserted {
      let scope = settlements?.scope(of: file.path) ?? .plain
      if case .excluded = scope { continue }
      switch DocumentKind(of: file.path) {
      case .text: inputs.append(.staged(file, isIncluded: scope != .plain))
      case .other where scope != .plain: inputs.append(.staged(file, isIncluded: true))
      case .word, .converted: unreadable.append(file.path)
      case .other: break
      }
    }
  }

  /// Adds a path from the command line; `-` is standard input.
  package mutating func add(_ path: FilePath, standardInputName: String? = nil) {
    if path.bytes == [0x2D] {
      let input = Input.standardInput(name: standardInputName ?? "-")
      if !inputs.contains(input) { inputs.append(input) }
      return
    }
    do {
      switch try Platform.kind(of: path) {
      case .folder: walk(path)
      case .file, .other: addNamed(path)
      }
    } catch {
      inputs.append(.trouble(Trouble(path: path.display, cause: Trouble.Cause(error))))
    }
  }

  private mutating func addNamed(_ path: FilePath) {
    if judgesReportsOnly { return add(found: path) }
    guard seen.insert(path).inserted else { return }
    switch DocumentKind(of: path) {
    case .text, .other:
      inputs.append(.named(path))
    case .word:
      inputs.append(.trouble(Trouble(path: path.display, cause: .word)))
    case .converted:
      inputs.append(.trouble(Trouble(path: path.display, cause: .converted(" .\(path.fileExtension) 文件"))))
    }
  }

  /// Walks a folder without recursion, so that no depth of folders exhausts the stack.
  private mutating func walk(_ root: FilePath) {
    var pending = [Pending.folder(root)]
    while let next = pending.popLast() {
      switch next {
      case .file(let path):
        add(found: path)
      case .folder(let folder):
        do {
          let entries = try Platform.entries(of: folder).filter { !Self.isPassedOver($0) }
          let ordered = entries.sorted { $1.name.lexicographicallyPrecedes($0.name) }
          pending += ordered.map { entry in
            let path = folder.appending(entry.name)
            return entry.kind == .folder ? .folder(path) : .file(path)
          }.filter { pending in
            guard case .folder(let path) = pending, case .excluded = settlements?.scope(of: path) else { return true }
            return false
          }
        } catch {
          inputs.append(.trouble(Trouble(path: folder.display, cause: Trouble.Cause(error))))
        }
      }
    }
  }

  private mutating func add(found path: FilePath) {
    let scope = settlements?.scope(of: path) ?? .plain
    switch (DocumentKind(of: path), scope) {
    case (_, .excluded): break
    case (.text, .included), (.other, .included): if seen.insert(path).inserted { inputs.append(.named(path)) }
    case (.text, .plain): if seen.insert(path).inserted { inputs.append(.found(path)) }
    case (.word, _), (.converted, _): if seen.insert(path).inserted { unreadable.append(path) }
    case (.other, .plain): break
    }
  }

  private static func isPassedOver(_ entry: Platform.Entry) -> Bool {
    if entry.name.first == 0x2E || entry.kind == .other { return true }
    if entry.kind == .folder { return entry.isLink || entry.name == Array("node_modules".utf8) }
    return entry.name.starts(with: [0x7E, 0x24])
  }

  private enum Pending {
    case file(FilePath)
    case folder(FilePath)
  }
}
