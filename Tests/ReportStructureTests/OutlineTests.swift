import Grammar
import ReportStructure
import Testing

/// The files of Grammar/Outlines.
struct OutlineTests {
  private let outlines = OutlineLibrary.standard.outlines

  @Test func `every file is an outline, named after its id`() {
    let files = GrammarFile.all.filter { $0.path.hasPrefix("Outlines/") }.map(\.path)
    #expect(Set(files) == Set(outlines.map { "Outlines/\($0.id).md" }))
    #expect(Set(outlines.map(\.id)).count == outlines.count)
  }

  @Test func `every outline says what it rests on and is numbered without gaps`() {
    for outline in outlines {
      #expect(!outline.basis.isEmpty, "\(outline.id)")
      #expect(outline.sections.contains { !$0.isOptional }, "\(outline.id)")
      check(outline.sections, outline.id)
    }
  }

  private func check(_ sections: [Outline.Section], _ id: String) {
    #expect(sections.map { $0.numbering?.value } == sections.indices.map { $0 + 1 }, "\(id)")
    for section in sections { check(section.children, id) }
  }

  @Test func `a file without id or sections is no outline`() {
    #expect(OutlineLibrary(["", "---\n编号：a\n---\n", "---\n种类：b\n---\n## 一、概况\n"]).outlines.isEmpty)
    #expect(OutlineLibrary(["---\n编号：a\n种类：b\n---\n## 一、概况\n"]).outlines.map(\.id) == ["a"])
  }
}
