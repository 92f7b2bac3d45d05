import Texts

/// Turns what the user named into the files to check.
///
/// A named file is always an input. A named folder gives the files of known kind below it, as `FolderWalk` finds them. What is named twice
/// is checked once.
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

  /// Adds the paths of a list, one a line, or parted by NULs where it holds any (`find -print0`, `git ls-files -z`).
  package mutating func add(list: [UInt8]) {
    let isByNul = list.contains(0)
    for name in list.split(whereSeparator: { isByNul ? $0 == 0 : $0 == 0x0A }) {
      let name = !isByNul && name.last == 0x0D ? name.dropLast() : name
      // A name of a list stands for a file, also where it is a dash.
      if !name.isEmpty { add(FilePath(name == [0x2D] ? Array("./-".utf8) : Array(name))) }
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
      inputs.append(.trouble(Trouble(path: path.display, cause: .converted(TroubleTexts.fileOfKind("\(path.fileExtension)")))))
    }
  }

  private mutating func walk(_ root: FilePath) {
    let settlements = settlements
    let isExcluded = { (folder: FilePath) in if case .excluded = settlements?.scope(of: folder) { true } else { false } }
    FolderWalk.walk(root, passingOver: isExcluded) { found in
      switch found {
      case .success(let path): add(found: path)
      case .failure(let trouble): inputs.append(.trouble(trouble))
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
}
