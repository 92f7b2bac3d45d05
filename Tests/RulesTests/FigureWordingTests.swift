import Grammar
import ReportFacts
import ReportText
import Testing

@testable import Rules

struct FigureWordingTests {
  /// `number` in the style of the figure `written`.
  private func rewrite(_ written: String, _ number: Decimal) -> String {
    let bytes = Array(written.utf8)
    let (style, end) = NumberStyle.read(bytes, in: 0..<bytes.count)
    return style.writing(number) + String(decoding: bytes[end...], as: UTF8.self)
  }

  @Test func `a number keeps the style of the one it replaces`() {
    #expect(rewrite("1613.46万元", Decimal(161_347, places: 2)) == "1613.47万元")
    #expect(rewrite("1,613.46万元", Decimal(123_456_789, places: 2)) == "1,234,567.89万元")
    #expect(rewrite("1，613.46 万元", Decimal(90, places: 0)) == "90 万元")
    #expect(rewrite("321 146件", Decimal(321_147)) == "321 147件")
    #expect(rewrite("４１．５万元", Decimal(1234, places: 2)) == "１２．３４万元")
    #expect(rewrite("４１.５万元", Decimal(1234, places: 2)) == "１２.３４万元")
    #expect(rewrite("４１万元", Decimal(1234, places: 2)) == "１２．３４万元")
    #expect(rewrite("-9.41%", Decimal(-940, places: 2)) == "-9.40%")
    #expect(rewrite("负9.41%", Decimal(-940, places: 2)) == "负9.40%")
    #expect(rewrite("－9.41%", Decimal(940, places: 2)) == "9.40%")
    #expect(rewrite("9.41%", Decimal(-940, places: 2)) == "-9.40%")
  }

  @Test func `Chinese numerals stay Chinese where they are short`() {
    #expect(rewrite("五个", Decimal(4)) == "四个")
    #expect(rewrite("三个", Decimal(2)) == "两个")
    #expect(rewrite("十个", Decimal(12)) == "十二个")
    #expect(rewrite("九个", Decimal(20)) == "二十个")
    #expect(rewrite("九个", Decimal(120)) == "120个")
    #expect(rewrite("百分之三十五", Decimal(36)) == "百分之三十六")
    #expect(rewrite("百分之35.5", Decimal(364, places: 1)) == "百分之36.4")
  }

  @Test func `a figure is parted into number and unit`() throws {
    func figure(_ words: String, _ value: Decimal, scale: Int = 0) -> WrittenFigure? {
      let text = SourceText("支出" + words + "。")
      return WrittenFigure(Mention(range: 6..<6 + words.utf8.count, value: value, scale: scale), in: text)
    }
    let spaced = try #require(figure("3,648.79 万元", Decimal(364_879, places: 2), scale: 4))
    #expect(spaced.unit == "万元" && spaced.baseUnit == "元" && spaced.number == 6..<14)
    #expect(spaced.words(for: Decimal(5), places: 2) == "5.00万元")
    let hedged = try #require(figure("10余万人次", Decimal(10), scale: 4))
    #expect(hedged.unit == "万人次" && hedged.baseUnit == "人次")
    let bare = try #require(figure("0", .zero))
    #expect(bare.unit.isEmpty && bare.words == "0")
  }

  @Test func `a word and its opposite answer each other`() {
    for (rise, fall) in [("增加", "减少"), ("增长", "下降"), ("增", "减"), ("增收", "减收"), ("增幅", "降幅"), ("提高", "降低"), ("超支", "节约")] {
      #expect(OppositeWords.opposite(of: rise) == fall)
      #expect(OppositeWords.opposite(of: fall) == rise)
    }
    #expect(OppositeWords.opposite(of: "上升") == "下降")
    #expect(OppositeWords.opposite(of: "持平") == nil)
  }

  @Test func `every direction word of the lexicon has an opposite of the other direction`() {
    let lines = (GrammarFile.named("Lexicon/Cues.txt")?.text.description ?? "").split(separator: "\n")
    func words(_ name: String) -> [String] {
      lines.first { $0.hasPrefix(name + ": ") }?.split(separator: " ").dropFirst().map(String.init) ?? []
    }
    let rises = words("rise")
    let falls = words("fall")
    #expect(!rises.isEmpty && !falls.isEmpty)
    for word in rises + falls {
      let opposite = OppositeWords.opposite(of: word)
      #expect(opposite != nil, "\(word)")
      if let opposite { #expect(!(rises.contains(word) ? rises : falls).contains(opposite), "\(word) → \(opposite)") }
    }
  }

  @Test func `every variant is one slip from what is written`() {
    for written in [Decimal(166_154, places: 2), Decimal(930_8, places: 1), Decimal(100), Decimal(-941, places: 2), Decimal(47, places: 2)]
    {
      let variants = SlipVariants.of(written)
      for variant in variants { #expect(Slip.between(written: written, intended: variant) != nil, "\(written) ← \(variant)") }
      #expect(Set(variants.map(\.normalized)).count == variants.count, "\(written)")
    }
    #expect(SlipVariants.of(Decimal(466_154, places: 2)).contains(Decimal(166_154, places: 2)))
    #expect(SlipVariants.of(Decimal(616_154, places: 2)).contains(Decimal(166_154, places: 2)))
    #expect(SlipVariants.of(Decimal(166_154, places: 1)).contains(Decimal(166_154, places: 2)))
    #expect(SlipVariants.of(Decimal(47)).isEmpty)
  }
}
