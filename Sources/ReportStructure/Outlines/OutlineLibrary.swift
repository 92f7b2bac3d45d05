import Grammar

/// The outlines that are known, and the words they ask for.
package struct OutlineLibrary: Sendable {
  package let outlines: [Outline]
  let vocabulary: Vocabulary
  /// Words of which a title that tells the kind of a text holds one.
  let telling: WordSet
  /// Words of which the title of a report of any kind holds one.
  let reporting: WordSet
  /// Words of parts that explain words or enclose papers; what is numbered below them heads no sections.
  let explaining: [WordPattern]
  /// Words of parts that enclose tables; the names of tables below them head no sections.
  let enclosing: [WordPattern]
  /// The word that the name of a table holds.
  let table: WordSet
  /// Words that no title of a report holds: notices, plans, minutes.
  let barred: WordSet

  /// The outlines of Grammar/Outlines.
  package static let standard = OutlineLibrary.known(besides: [])

  /// The outlines that `texts` describe, and behind them those of Grammar/Outlines: of two with one id, the first counts.
  package static func known(besides texts: [String]) -> OutlineLibrary {
    OutlineLibrary(texts + GrammarFile.all.filter { $0.path.hasPrefix("Outlines/") && $0.path.hasSuffix(".md") }.map { "\($0.text)" })
  }

  /// The outlines that `texts` describe; a text that describes none is passed over.
  package init(_ texts: [String]) {
    var vocabulary = Vocabulary()
    outlines = texts.compactMap { OutlineReader.read($0, &vocabulary) }
    telling = vocabulary.set(["报告", "决算", "说明", "总结", "公开", "预算"])
    reporting = vocabulary.set(["绩效", "决算", "自评", "评价报告"])
    let said = vocabulary.set(["说明"])
    explaining = ["名词", "附件"].map { WordPattern(needed: vocabulary.set([$0]), barred: said) }
    enclosing = ["附表", "决算表", "决算报表"].map { WordPattern(needed: vocabulary.set([$0]), barred: said) }
    table = vocabulary.set(["表"])
    barred = vocabulary.set(["通知", "方案", "办法", "纪要", "细则", "批复", "会议", "计划", "简报", "讲话", "草案", "政府决算", "财政决算", "总决算"])
    self.vocabulary = vocabulary
  }

  /// The outline with this id, or nil.
  package func outline(_ id: String) -> Outline? {
    outlines.first { $0.id == id }
  }
}
