import Foundation
import Testing
import Texts

/// Laws of the table of texts that can be read off its sources.
struct TextTableTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every text as `Sources/Texts` writes it.
  private static let texts: [(chinese: String, english: String)] = {
    let folder = root.appending(path: "Sources/Texts")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    let literal = #/Text\(\s*zh: "((?:[^"\\]|\\.)*)",\s*en: "((?:[^"\\]|\\.)*)"\s*\)/#
    return names.sorted().flatMap { name in
      let source = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return source.matches(of: literal).map { (String($0.1), String($0.2)) }
    }
  }()

  @Test func `every English text fills only places that the Chinese one has`() {
    #expect(Self.texts.count > 300)
    for (chinese, english) in Self.texts {
      #expect(Self.places(of: chinese).isSuperset(of: Self.places(of: english)), "\(english)")
    }
  }

  @Test func `no English text is Chinese but for what it quotes`() {
    for (_, english) in Self.texts {
      #expect(Han.runs(in: Han.unquoted(english)).isEmpty, "\(english)")
    }
  }

  /// What is Chinese by nature: words that are looked for, the parser's own words translated, pages that are published in Chinese.
  private static let chinese: Set = [
    "Completions.swift", "ConfigurationSchema.swift", "Git.swift", "HelpText.swift", "ReportRecognition.swift", "RulesPage.swift",
    "UsageText.swift",
  ]

  @Test(arguments: ["LanguageServer", "LanguageServerProtocol", "Reporting", "Workspaces", "reportlint"])
  func `no sentence that users are told stands outside the table`(_ module: String) throws {
    let folder = Self.root.appending(path: "Sources/\(module)")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    #expect(!names.isEmpty)
    for name in names where !Self.chinese.contains(URL(filePath: name).lastPathComponent) {
      for line in try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n") {
        guard !line.drop(while: \.isWhitespace).hasPrefix("//") else { continue }
        let literals = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { !$0.offset.isMultiple(of: 2) }
        #expect(!literals.contains { Han.runs(in: String($0.element)).contains { $0.count > 1 } }, "\(name): \(line)")
      }
    }
  }

  @Test func `places are filled, numbers choose their words, and a sentence begins with a capital`() {
    let text = Text(zh: "{0}有{1}处", en: "{^0} has {1 place|places}, {1|it is|they are} here")
    #expect(Language.chinese.say(text("合计", 2)) == "合计有2处")
    #expect(Language.english.say(text(Text(zh: "合计", en: "total"), 1)) == "Total has 1 place, it is here")
    #expect(Language.english.say(text("合计", 12)) == "合计 has 12 places, they are here")
    #expect(Language.english.say(.list(["a".wording, "b".wording], CommonTexts.enumeration)) == "a, b")
    #expect(Language.chinese.say(.list(["a".wording, "b".wording], CommonTexts.enumeration)) == "a、b")
  }

  @Test(arguments: ["en", "en_US.UTF-8", "en-GB", "EN"]) func `an English locale asks for English`(_ locale: String) {
    #expect(Language(locale: locale) == .english)
  }

  @Test(arguments: ["", "C", "C.UTF-8", "POSIX", "zh_CN.UTF-8", "zh-Hans", "de_DE", "enm", "e"])
  func `any other locale leaves Chinese`(_ locale: String) {
    #expect(Language(locale: locale) == .chinese)
  }

  /// The numbers of the places of a template.
  private static func places(of template: String) -> Set<String> {
    Set(template.matches(of: #/\{\^?([0-9]+)/#).map { String($0.1) })
  }
}
