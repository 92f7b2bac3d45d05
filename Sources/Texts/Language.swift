/// The languages in which reportlint speaks to its users. Reports are Chinese in either.
package enum Language: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"

  /// What is said in this language.
  package func say(_ wording: Wording) -> String { wording.rendered(in: self) }

  /// What a text without places is in this language.
  package func say(_ text: Text) -> String { Wording.text(text, []).rendered(in: self) }

  /// What a table has for a Chinese phrase; the phrase itself where it has nothing.
  package func translate(_ chinese: String, by texts: [Text]) -> String {
    if self == .chinese { return chinese }
    let wanted = Array(chinese.utf8)
    let text = texts.first { text in text.chinese.withUTF8Buffer { $0.elementsEqual(wanted) } }
    return text.map { say($0) } ?? chinese
  }
}

extension Language {
  /// The language that the name of a locale asks for (`en_GB.UTF-8`, `en-US`): English where it names English, else Chinese, for the
  /// readers of reports are Chinese, and `C` or nothing says nothing about them.
  package init(locale: String) {
    let letters = locale.utf8.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.map { $0 | 0x20 }
    self = letters.elementsEqual("en".utf8) ? .english : .chinese
  }
}
