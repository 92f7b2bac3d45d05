import JSON
import Linting
import ReportText
import Texts

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
      return tell(0..<0, ConfigurationTexts.notUTF8())
    }
    do {
      let node = try JSONNodeReader.read(bytes)
      guard let members = node.members else { return tell(node.range, ConfigurationTexts.noObject()) }
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
        unknown(member, among: known, ConfigurationTexts.unknownKey)
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
      case .overrides: for element in elements(member, of: ConfigurationTexts.objects) { readOverride(element, knowsOutlines) }
      }
    }
  }

  private mutating func readOverride(_ node: JSONNode, _ knowsOutlines: Bool) {
    guard let members = node.members else { return tell(node.range, ConfigurationTexts.overrideNoObject()) }
    guard let paths = members.first(where: { $0.key == "paths" }) else {
      return tell(node.range.lowerBound..<node.range.lowerBound + 1, ConfigurationTexts.overrideNoPaths())
    }
    let own = ConfigurationFile.Override(paths: globs(paths).map(\.value), folder: file.folder, settings: .init())
    file.overrides.append(own)
    let last = file.overrides.count - 1
    for member in distinct(members) where member.key != "paths" {
      switch ConfigurationKey(rawValue: member.key) {
      case .some(let key) where key.isSetting: read(member, key, into: \.overrides[last].settings, knowsOutlines)
      case .some: tell(member.keyRange, ConfigurationTexts.overrideOutermost(member.key))
      case nil:
        unknown(member, among: ["paths"] + ConfigurationKey.allCases.filter(\.isSetting).map(\.rawValue), ConfigurationTexts.unknownKey)
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
        return tell(
          member.value.range,
          ConfigurationTexts.unknownOutline(outline, Self.suggestion(NearestNames.find(outline, in: vocabulary.outlines))))
      }
      file[keyPath: settings].outline = settled(outline, member.keyRange)
    case .region:
      file[keyPath: settings].region = string(member).map { settled($0, member.keyRange) }
    case .language:
      guard let language = string(member) else { return }
      guard let known = Language(rawValue: language) else { return tell(member.value.range, ConfigurationTexts.language()) }
      file[keyPath: settings].language = settled(known, member.keyRange)
    case .rules:
      guard let rules = member.value.members else { return tell(member.value.range, ConfigurationTexts.rulesNoObject()) }
      for rule in distinct(rules) {
        if let setting = setting(rule) { file[keyPath: settings].rules[rule.key] = settled(setting, rule.keyRange) }
      }
    default: break
    }
  }

  private mutating func setting(_ rule: JSONNode.Member) -> RuleSetting? {
    guard vocabulary.rules.contains(rule.key) else {
      unknown(rule, among: vocabulary.rules, ConfigurationTexts.unknownRule)
      return nil
    }
    let words = ["off"] + Severity.allCases.reversed().map(\.rawValue)
    guard let word = rule.value.string, words.contains(word) else {
      let near =
        rule.value.string.flatMap { NearestNames.find($0, in: words).first }.map { ConfigurationTexts.settingMeant($0) } ?? .nothing
      let allowed = Wording.list(words.map { .verbatim("\"\($0)\"") }, CommonTexts.enumeration)
      tell(rule.value.range, ConfigurationTexts.setting(rule.key, allowed, near))
      return nil
    }
    return Severity(rawValue: word).map(RuleSetting.severity) ?? .off
  }

  // MARK: Values

  private mutating func string(_ member: JSONNode.Member) -> String? {
    if let value = member.value.string, !value.isEmpty { return value }
    tell(member.value.range, ConfigurationTexts.string(member.key))
    return nil
  }

  private mutating func elements(_ member: JSONNode.Member, of what: Text) -> [JSONNode] {
    if let elements = member.value.array { return elements }
    tell(member.value.range, ConfigurationTexts.array(member.key, what))
    return []
  }

  private mutating func strings(_ member: JSONNode.Member) -> [(value: String, range: Range<Int>)] {
    elements(member, of: ConfigurationTexts.strings).compactMap { element in
      if let value = element.string, !value.isEmpty { return (value, element.range) }
      tell(element.range, ConfigurationTexts.member(member.key))
      return nil
    }
  }

  private mutating func globs(_ member: JSONNode.Member) -> [Settled<Glob>] {
    strings(member).compactMap { value, range in
      if value.hasPrefix("!") {
        tell(range, ConfigurationTexts.negated(value))
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
      tell(member.keyRange, ConfigurationTexts.twice(member.key))
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

  private mutating func unknown(_ member: JSONNode.Member, among names: [String], _ message: Text) {
    tell(member.keyRange, message(member.key, Self.suggestion(NearestNames.find(member.key, in: names))))
  }

  /// What names may have been meant.
  static func suggestion(_ near: [String]) -> Wording {
    if near.isEmpty { return ConfigurationTexts.stop() }
    return ConfigurationTexts.meant(Wording.list(near.map { CommonTexts.quoted($0) }, CommonTexts.enumeration))
  }

  private mutating func tell(_ range: Range<Int>, _ message: Wording) {
    let (line, column) = place(range.lowerBound)
    problems.append(ConfigurationProblem(path: file.path, line: line, column: column, message: message, range: range))
  }
}

extension ConfigurationReader {
  /// Why a text is no JSON, and what to do.
  static func words(_ reason: JSONNodeReader.Failure.Reason) -> Wording {
    switch reason {
    case .end: ConfigurationTexts.end()
    case .openString: ConfigurationTexts.openString()
    case .openComment: ConfigurationTexts.openComment()
    case .comma: ConfigurationTexts.comma()
    case .colon: ConfigurationTexts.colon()
    case .key: ConfigurationTexts.key()
    case .value: ConfigurationTexts.value()
    case .surplus: ConfigurationTexts.surplus()
    case .depth: ConfigurationTexts.depth()
    }
  }
}
