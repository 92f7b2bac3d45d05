/// One text of the table, in every language. A text that lacks a language does not compile.
///
/// `{0}` is the place of the first argument, `{1}` of the second; a language may leave one out. `{0 place|places}` writes the argument and
/// the word that goes with it, the first for 1, the second for any other; `{0|is|are}` writes the word alone. `{^0}` begins a sentence.
package struct Text: Sendable, Equatable {
  package let chinese: StaticString
  package let english: StaticString

  package init(zh chinese: StaticString, en english: StaticString) {
    self.chinese = chinese
    self.english = english
  }

  /// The text with what belongs in its places.
  package func callAsFunction(_ arguments: any Sayable...) -> Wording {
    .text(self, arguments.map(\.wording))
  }

  package func template(in language: Language) -> StaticString {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  package static func == (a: Text, b: Text) -> Bool {
    a.chinese.isSame(as: b.chinese) && a.english.isSame(as: b.english)
  }
}

extension StaticString {
  fileprivate func isSame(as other: StaticString) -> Bool {
    withUTF8Buffer { mine in other.withUTF8Buffer { mine.elementsEqual($0) } }
  }
}
