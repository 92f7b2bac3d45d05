import ReportText
import TestSupport
import Testing

struct EditTests {
  private func edit(_ range: Range<Int>, _ replacement: String) -> TextEdit {
    TextEdit(range: range, replacement: replacement)
  }

  @Test func `one edit replaces its range`() {
    #expect(SourceText("合计9万元").applying(edit(6..<7, "10")) == SourceText("合计10万元"))
  }

  @Test func `edits are given in offsets of the text before any of them`() {
    #expect(SourceText("abcdef").replacing([edit(4..<5, "E"), edit(0..<1, "AAA"), edit(2..<2, "-")]) == SourceText("AAAb-cdEf"))
  }

  @Test func `of two edits that overlap the one on the left stands`() {
    #expect(SourceText("abcdef").replacing([edit(2..<5, "2"), edit(1..<3, "1")]) == SourceText("a1def"))
  }

  @Test func `edits that touch do not overlap`() {
    #expect(SourceText("abcd").replacing([edit(0..<2, "1"), edit(2..<4, "2")]) == SourceText("12"))
  }

  @Test func `insertions at one place all stand, in the order given`() {
    #expect(SourceText("ab").replacing([edit(1..<1, "1"), edit(1..<1, "2")]) == SourceText("a12b"))
  }

  @Test func `ranges outside the text are clamped onto it`() {
    #expect(SourceText("ab").replacing([edit(1..<9, "x"), edit(-3..<0, "y"), edit(20..<30, "z")]) == SourceText("yaxz"))
  }

  @Test func `no edits change nothing`() {
    let text = SourceText([0xFF, 0x0D, 0xE4])
    #expect(text.replacing([]) == text)
  }

  @Test func `a boundary is looked for only backwards and within the text`() {
    let text = SourceText("a元𠮷")
    #expect((-1...9).map { text.scalarBoundary(atOrBefore: $0) } == [0, 0, 1, 1, 1, 4, 4, 4, 4, 8, 8])
  }

  @Test func `a stray continuation byte is a scalar by itself`() {
    let text = SourceText([0x61, 0x80, 0xE5, 0x85, 0x61])
    #expect((0...5).map { text.scalarBoundary(atOrBefore: $0) } == [0, 1, 2, 2, 4, 5])
  }

  @Test func `common ends say what was replaced`() {
    let ends = CommonEnds(SourceText("支出一百万元，其中"), SourceText("支出二百三十万元，其中"))
    #expect(ends.prefix >= 6)
    #expect(ends.suffix == 15)
  }

  @Test func `common ends do not overlap`() {
    let ends = CommonEnds(SourceText("aaa"), SourceText("aaaaa"))
    #expect(ends.prefix + ends.suffix == 3)
    let same = CommonEnds(SourceText("支出100万元"), SourceText("支出100万元"))
    #expect(same.prefix == 15)
    #expect(same.suffix == 0)
  }

  @Test func `common ends agree with those found byte by byte`() {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<500 {
      let a = SourceText(RandomText.valid(20, &generator))
      let start = Int.random(in: 0...a.count, using: &generator)
      let end = Int.random(in: start...a.count, using: &generator)
      let b = a.applying(edit(start..<end, RandomText.valid(3, &generator)))
      let ends = CommonEnds(a, b)
      let prefix = zip(a.bytes, b.bytes).prefix { $0 == $1 }.count
      let rest = min(a.count, b.count) - prefix
      #expect(ends.prefix == prefix)
      #expect(ends.suffix == zip(a.bytes.reversed(), b.bytes.reversed()).prefix { $0 == $1 }.prefix(rest).count)
    }
  }
}
