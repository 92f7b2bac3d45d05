/// The files below a folder, each folder's entries in the order of their bytes, so that the order is the same on every machine.
///
/// Hidden entries, `node_modules`, links to folders, the lock files of Word (~$…) and what `.gitignore` files leave out are passed over.
/// It walks without recursion, so that no depth of folders exhausts the stack.
enum FolderWalk {
  private static let ignoreName = Array(".gitignore".utf8)
  private static let mostIgnoreBytes = 1 << 20

  private struct Folder {
    let path: FilePath
    /// The same from the top of the repository, or from where the walk began.
    let inTree: [UInt8]
    let ignored: IgnoreRules
  }

  private enum Pending {
    case file(FilePath)
    case folder(Folder)
  }

  /// - Parameters:
  ///   - isExcluded: whether a folder below the root is not to be looked into.
  ///   - found: takes each file, and what prevents a folder from being read.
  static func walk(
    _ root: FilePath, passingOver isExcluded: (FilePath) -> Bool = { _ in false }, found: (Result<FilePath, Trouble>) -> Void
  ) {
    var pending = [Pending.folder(start(root))]
    while let next = pending.popLast() {
      switch next {
      case .file(let path): found(.success(path))
      case .folder(let folder):
        do {
          pending += try entries(of: folder).reversed().filter {
            if case .folder(let inner) = $0 { !isExcluded(inner.path) } else { true }
          }
        } catch {
          found(.failure(Trouble(path: folder.path.display, cause: Trouble.Cause(error))))
        }
      }
    }
  }

  private static func entries(of folder: Folder) throws(Platform.Failure) -> [Pending] {
    let all = try Platform.entries(of: folder.path)
    var ignored = folder.ignored
    if all.contains(where: { $0.name == ignoreName }) { read(folder.path, in: folder.inTree, into: &ignored) }
    let kept = all.filter { entry in
      !isPassedOver(entry) && (ignored.isEmpty || !ignored.leaveOut(join(folder.inTree, entry.name), isFolder: entry.kind == .folder))
    }
    return kept.sorted { $0.name.lexicographicallyPrecedes($1.name) }.map { entry in
      let path = folder.path.appending(entry.name)
      if entry.kind != .folder { return .file(path) }
      return .folder(Folder(path: path, inTree: join(folder.inTree, entry.name), ignored: ignored))
    }
  }

  /// The folder where a walk begins, with the rules of the repository above it.
  private static func start(_ root: FilePath) -> Folder {
    guard let whole = Platform.absolute(root) else { return Folder(path: root, inTree: [], ignored: IgnoreRules()) }
    let ends = whole.bytes.indices.filter { $0 > 0 && whole.bytes[$0] == UInt8(ascii: "/") } + [whole.bytes.count]
    let git = Array(".git".utf8)
    guard
      let top = ends.lastIndex(where: { (try? Platform.kind(of: FilePath(Array(whole.bytes[..<$0])).appending(git))) != nil })
    else { return Folder(path: root, inTree: [], ignored: IgnoreRules()) }
    var ignored = IgnoreRules()
    let base = ends[top] + 1
    for end in ends[top...].dropLast() {
      read(FilePath(Array(whole.bytes[..<end])), in: Array(whole.bytes[min(base, end)..<end]), into: &ignored)
    }
    return Folder(path: root, inTree: Array(whole.bytes[min(base, whole.bytes.count)...]), ignored: ignored)
  }

  private static func read(_ folder: FilePath, in tree: [UInt8], into ignored: inout IgnoreRules) {
    // One that cannot be read leaves nothing out.
    guard let contents = try? Platform.contents(of: folder.appending(ignoreName), limit: mostIgnoreBytes) else { return }
    ignored.add(contents, in: tree[...])
  }

  private static func join(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
    folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name
  }

  private static func isPassedOver(_ entry: Platform.Entry) -> Bool {
    if entry.name.first == 0x2E || entry.kind == .other { return true }
    if entry.kind == .folder { return entry.isLink || entry.name == Array("node_modules".utf8) }
    return entry.name.starts(with: [0x7E, 0x24])
  }
}
