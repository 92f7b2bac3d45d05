import JSON
import Linting

/// The JSON schema of `.reportlint.json`, for editors that complete and check as one writes. It accepts what the reader accepts, as far as a
/// schema can tell.
package enum ConfigurationSchema {
  /// The schema for these rules, as it is published in `Editors/reportlint.schema.json`.
  package static func text(_ rules: [Rule]) -> String {
    let settings = [
      member("outline", "提纲的编号，见 reportlint outlines；不写则自动识别。", #""type": "string", "minLength": 1"#),
      member("region", "用哪个省的提纲，例如“湖南”；不写则从报告中识别。", #""type": "string", "minLength": 1"#),
      member("language", "结果用中文（zh）还是英文（en）。", #""enum": ["zh", "en"]"#),
      member("rules", "各条规则：关闭（off），或改为错误、警告、提示信息、建议。", ##""$ref": "#/definitions/rules""##),
    ]
    let file = [
      member("$schema", "这份说明的位置，供编辑器使用。", #""type": "string", "minLength": 1"#),
      member(
        "extends", "先沿用哪些配置，再用这一份改动。路径从本文件所在的文件夹算起。",
        ##""anyOf": [{ "type": "string", "minLength": 1 }, { "$ref": "#/definitions/strings" }]"##),
    ]
    let lists = [
      member("include", "检查文件夹时一律检查的文件，不论像不像报告，例如 drafts/**。", ##""$ref": "#/definitions/globs""##),
      member("exclude", "检查文件夹和提交时不检查的文件，例如 archive/**。单独写出文件名时仍检查。", ##""$ref": "#/definitions/globs""##),
      member("outlines", "自定提纲的文件。", ##""$ref": "#/definitions/strings""##),
      member("policies", "自定文件清单。", ##""$ref": "#/definitions/strings""##),
      member("baseline", "基线文件：其中记下的问题不再报出。", #""type": "string", "minLength": 1"#),
      member("overrides", "只用于某些文件的设置，后写的优先。", ##""type": "array", "items": { "$ref": "#/definitions/override" }"##),
    ]
    let paths = member("paths", "用于哪些文件，例如 archive/**。", ##""$ref": "#/definitions/globs""##)
    return """
      {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": ".reportlint.json",
        "description": "reportlint 的配置。可以写注释，最后一项后面可以有逗号。",
        "allowComments": true,
        "allowTrailingCommas": true,
        "type": "object",
        "additionalProperties": false,
        "properties": {
      \(joined(file + settings + lists, indent: 4))
        },
        "definitions": {
          "strings": { "type": "array", "items": { "type": "string", "minLength": 1 } },
          "globs": { "type": "array", "items": { "type": "string", "minLength": 1, "pattern": "^[^!]" } },
          "override": {
            "type": "object",
            "required": ["paths"],
            "additionalProperties": false,
            "properties": {
      \(joined([paths] + settings, indent: 8))
            }
          },
          "setting": { "enum": ["off", "error", "warning", "information", "hint"] },
          "rules": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
      \(joined(rules.map { member($0.id, $0.summary, ##""$ref": "#/definitions/setting""##) }, indent: 8))
            }
          }
        }
      }

      """
  }

  private static func member(_ name: String, _ description: String, _ constraint: String) -> String {
    "\(quoted(name)): { \"description\": \(quoted(description)), \(constraint) }"
  }

  private static func joined(_ members: [String], indent: Int) -> String {
    members.map { String(repeating: " ", count: indent) + $0 }.joined(separator: ",\n")
  }

  private static func quoted(_ words: String) -> String {
    var writer = JSONWriter()
    writer.string(words)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
