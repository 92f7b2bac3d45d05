import JSON
import Linting
import ReportText

extension ConfigurationFile {
  /// Reads a configuration. What is wrong with it is told, and what is right is taken nevertheless.
  package static func read(
    _ bytes: [UInt8], path: FilePath, knowing vocabulary: ConfigurationVocabulary
  ) -> (file: ConfigurationFile, problems: [ConfigurationProblem]) {
    var reader = ConfigurationReader(bytes, path, vocabulary)
    reader.read()
    return (reader.file, reader.problems.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }
}

/// Takes a configuration apart, key by key.
struct ConfigurationReader {
  private(set) var file: ConfigurationFile
  private(set) var problems: [ConfigurationProblem] = []
  private let bytes: [UInt8]
  private let index: LineIndex
  private let text: SourceText
  private let vocabulary: ConfigurationVocabulary

  init(_ bytes: [UInt8], _ path: FilePath, _ vocabulary: ConfigurationVocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    text = SourceText(bytes)
    index = LineIndex(text)
    file = ConfigurationFile(path: path)
  }

  mutating func read() {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return tell(0..<0, "这份配置不是 UTF-8 编码；请另存为 UTF-8 编码")
    }
    do {
      let node = try JSONNodeReader.read(bytes)
      guard let members = node.members else { return tell(node.range, "配置应是一个对象，写在 { 和 } 之间") }
      readFile(members)
    } catch {
      tell(error.offset..<error.offset, Self.words(error.reason))
    }
  }

  private mutating func readFile(_ members: [JSONNode.Member]) {
    let known = ConfigurationKey.allCases.map(\.rawValue)
    let knowsOutlines = !members.contains { $0.key == ConfigurationKey.outlines.rawValue || $0.key == ConfigurationKey.extends.rawValue }
    for member in distinct(members) {
      guard let key = ConfigurationKey(rawValue: member.key) else {
        unknown(member, among: known, what: "配置项")
        continue
      }
      switch key {
      case .schema: _ = string(member)
      case .extends: file.extends = member.value.string == nil ? paths(member) : path(member).map { [$0] } ?? []
      case .outline, .region, .language, .rules: read(member, key, into: \.settings, knowsOutlines)
      case .include: file.include = globs(member)
      case .exclude: file.exclude = globs(member)
      case .outlines: file.outlines = paths(member)
      case .policies: file.policies = paths(member)
      case .baseline: file.baseline = path(member)
      case .overrides: for element in elements(member, of: "对象") { readOverride(element, knowsOutlines) }
      }
    }
  }

  private mutating func readOverride(_ node: JSONNode, _ knowsOutlines: Bool) {
    guard let members = node.members else { return tell(node.range, "overrides 中的每一项应是对象，写在 { 和 } 之间") }
    guard let paths = members.first(where: { $0.key == "paths" }) else {
      return tell(node.range.lowerBound..<node.range.lowerBound + 1, "这一项没有写 paths，不知道用于哪些文件；请加上，例如 \"paths\": [\"archive/**\"]")
    }
    let own = ConfigurationFile.Override(paths: globs(paths).map(\.value), folder: file.folder, settings: .init())
    file.overrides.append(own)
    let last = file.overrides.count - 1
    for member in distinct(members) where member.key != "paths" {
      switch ConfigurationKey(rawValue: member.key) {
      case .some(let key) where key.isSetting: read(member, key, into: \.overrides[last].settings, knowsOutlines)
      case .some: tell(member.keyRange, "“\(member.key)”不能写在 overrides 里，只能写在最外层")
      case nil: unknown(member, among: ["paths"] + ConfigurationKey.allCases.filter(\.isSetting).map(\.rawValue), what: "配置项")
      }
    }
  }

  private mutating func read(
    _ member: JSONNode.Member, _ key: ConfigurationKey, into settings: WritableKeyPath<ConfigurationFile, ConfigurationFile.Settings>,
    _ knowsOutlines: Bool
  ) {
    switch key {
    case .outline:
      guard let outline = string(member) else { return }
      if knowsOutlines, !vocabulary.outlines.isEmpty, !vocabulary.outlines.contains(outline) {
        return tell(member.value.range, "没有名为“\(outline)”的提纲" + suggestion(outline, vocabulary.outlines) + "全部提纲：reportlint outlines")
      }
      file[keyPath: settings].outline = settled(outline, member.keyRange)
    case .region:
      file[keyPath: settings].region = string(member).map { settled($0, member.keyRange) }
    case .language:
      guard let language = string(member) else { return }
      guard ["zh", "en"].contains(language) else { return tell(member.value.range, "language 只能是 \"zh\"（中文）或 \"en\"（英文）") }
      file[keyPath: settings].language = settled(language, member.keyRange)
    case .rules:
      guard let rules = member.value.members else { return tell(member.value.range, "rules 应是对象，例如 { \"heading-style\": \"off\" }") }
      for rule in distinct(rules) {
        if let setting = setting(rule) { file[keyPath: settings].rules[rule.key] = settled(setting, rule.keyRange) }
      }
    default: break
    }
  }

  private mutating func setting(_ rule: JSONNode.Member) -> RuleSetting? {
    guard vocabulary.rules.contains(rule.key) else {
      unknown(rule, among: vocabulary.rules, what: "规则", listing: "全部规则：reportlint rules")
      return nil
    }
    let words = ["off"] + Severity.allCases.reversed().map(\.rawValue)
    guard let word = rule.value.string, words.contains(word) else {
      let near = rule.value.string.flatMap { NearestNames.find($0, in: words).first }.map { "是不是要写 \"\($0)\"？" } ?? ""
      tell(rule.value.range, "“\(rule.key)”只能设为 \(words.map { "\"\($0)\"" }.joined(separator: "、"))。\(near)")
      return nil
    }
    return Severity(rawValue: word).map(RuleSetting.severity) ?? .off
  }

  // MARK: Values

  private mutating func string(_ member: JSONNode.Member) -> String? {
    if let value = member.value.string, !value.isEmpty { return value }
    tell(member.value.range, "“\(member.key)”的值应是文字，写在引号里，不能为空")
    return nil
  }

  private mutating func elements(_ member: JSONNode.Member, of what: String) -> [JSONNode] {
    if let elements = member.value.array { return elements }
    tell(member.value.range, "“\(member.key)”的值应是数组，写在 [ 和 ] 之间，每一项是\(what)")
    return []
  }

  private mutating func strings(_ member: JSONNode.Member) -> [(value: String, range: Range<Int>)] {
    elements(member, of: "文字").compactMap { element in
      if let value = element.string, !value.isEmpty { return (value, element.range) }
      tell(element.range, "“\(member.key)”的每一项应是文字，写在引号里，不能为空")
      return nil
    }
  }

  private mutating func globs(_ member: JSONNode.Member) -> [Settled<Glob>] {
    strings(member).compactMap { value, range in
      if value.hasPrefix("!") {
        tell(range, "“\(value)”：不能用 ! 表示除外；不检查的文件请写在 exclude 里")
        return nil
      }
      return settled(Glob(value), range)
    }
  }

  private mutating func paths(_ member: JSONNode.Member) -> [Settled<FilePath>] {
    strings(member).map { settled(FilePath($0.value).absolute(from: file.folder), $0.range) }
  }

  private mutating func path(_ member: JSONNode.Member) -> Settled<FilePath>? {
    string(member).map { settled(FilePath($0).absolute(from: file.folder), member.value.range) }
  }

  // MARK: Places and problems

  /// The members without those whose name came before, which are told.
  private mutating func distinct(_ members: [JSONNode.Member]) -> [JSONNode.Member] {
    var seen: Set<String> = []
    return members.filter { member in
      if seen.insert(member.key).inserted { return true }
      tell(member.keyRange, "“\(member.key)”写了两次；请留一个")
      return false
    }
  }

  private func settled<Value>(_ value: Value, _ range: Range<Int>) -> Settled<Value> {
    let (line, column) = place(range.lowerBound)
    return Settled(value: value, origin: ConfigurationOrigin(path: file.path, line: line, column: column, range: range))
  }

  /// Line and column, from 1.
  private func place(_ offset: Int) -> (line: Int, column: Int) {
    let offset = min(offset, bytes.count)
    return (index.line(at: offset) + 1, index.column(of: offset, .codePoints) + 1)
  }

  private mutating func unknown(_ member: JSONNode.Member, among names: [String], what: String, listing: String = "") {
    tell(member.keyRange, "没有名为“\(member.key)”的\(what)" + suggestion(member.key, names) + listing)
  }

  private func suggestion(_ name: String, _ names: [String]) -> String {
    let near = NearestNames.find(name, in: names)
    return near.isEmpty ? "。" : "；是不是要写\(near.map { "“\($0)”" }.joined(separator: "、"))？"
  }

  private mutating func tell(_ range: Range<Int>, _ message: String) {
    let (line, column) = place(range.lowerBound)
    problems.append(ConfigurationProblem(path: file.path, line: line, column: column, message: message, range: range))
  }
}

extension ConfigurationReader {
  /// Why a text is no JSON, and what to do.
  static func words(_ reason: JSONNodeReader.Failure.Reason) -> String {
    switch reason {
    case .end: "文件没有写完；可能少了 } 或 ]"
    case .openString: "引号没有配对，或文字中有不能直接写的字符"
    case .openComment: "注释 /* 没有用 */ 结束"
    case .comma: "这里应有逗号，或右括号"
    case .colon: "名称后面应有冒号"
    case .key: "这里应是名称，写在英文双引号里"
    case .value: "这里应是一个值：文字要写在英文双引号里"
    case .surplus: "配置到前面已经结束，这里多出了内容"
    case .depth: "括号套得太深"
    }
  }
}
