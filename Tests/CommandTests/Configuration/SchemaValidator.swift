import Foundation
import JSON

/// As much of JSON Schema draft-07 as the published schema uses.
struct SchemaValidator {
  let root: JSONNode

  func accepts(_ node: JSONNode) -> Bool { accepts(node, root) }

  private func accepts(_ node: JSONNode, _ schema: JSONNode) -> Bool {
    (schema.members ?? []).allSatisfy { holds($0.key, $0.value, node, schema) }
  }

  private func holds(_ key: String, _ value: JSONNode, _ node: JSONNode, _ schema: JSONNode) -> Bool {
    switch key {
    case "$schema", "title", "description", "definitions", "allowComments", "allowTrailingCommas": return true
    case "$ref": return accepts(node, resolve(value.string ?? ""))
    case "type":
      switch value.string {
      case "object": return node.members != nil
      case "array": return node.array != nil
      case "string": return node.string != nil
      default: return false
      }
    case "enum": return (value.array ?? []).contains { $0.string != nil && $0.string == node.string }
    case "anyOf": return (value.array ?? []).contains { accepts(node, $0) }
    case "minLength": return node.string.map { $0.unicodeScalars.count >= value.integer ?? 0 } ?? true
    case "pattern": return node.string.map { $0.range(of: value.string ?? "", options: .regularExpression) != nil } ?? true
    case "items": return (node.array ?? []).allSatisfy { accepts($0, value) }
    case "required": return (value.array ?? []).allSatisfy { node[$0.string ?? ""] != nil || node.members == nil }
    case "properties": return (node.members ?? []).allSatisfy { member in value[member.key].map { accepts(member.value, $0) } ?? true }
    case "additionalProperties": return (node.members ?? []).allSatisfy { schema["properties"]?[$0.key] != nil }
    default: return false
    }
  }

  private func resolve(_ reference: String) -> JSONNode {
    reference.split(separator: "/").dropFirst().reduce(root) { $0[String($1)] ?? $0 }
  }
}
