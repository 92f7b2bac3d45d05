import Foundation

/// Where this program lies.
enum OwnProgram {
  static var path: String {
    let link = URL(fileURLWithPath: "/proc/self/exe")
    let resolved = link.resolvingSymlinksInPath().path
    return resolved == link.path ? CommandLine.arguments[0] : resolved
  }

  /// A program built beside it.
  static func beside(_ name: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().appending(path: name).path
  }
}
