import JSON

extension ConfigurationFile {
  /// A configuration that names the usual baseline and nothing else.
  package static var namingBaseline: [UInt8] { Array("{\n  \"baseline\": \"\(Baseline.name)\"\n}\n".utf8) }

  /// The same configuration with the usual baseline named, comments and all else kept; nil where it is no configuration.
  package static func namingBaseline(in bytes: [UInt8]) -> [UInt8]? {
    guard let node = try? JSONNodeReader.read(bytes), let members = node.members, node["baseline"] == nil else { return nil }
    let member = "\n  \"baseline\": \"\(Baseline.name)\"" + (members.isEmpty ? "\n" : ",")
    let start = node.range.lowerBound + 1
    return Array(bytes[..<start]) + Array(member.utf8) + Array(bytes[start...])
  }
}
