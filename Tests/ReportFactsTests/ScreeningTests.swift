import ReportText
import TestSupport
import Testing

@testable import ReportFacts

struct ScreeningTests {
  private func mayHold(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Tokenizer(bytes, range: 0..<0, origin: 0).mayHoldQuantity(0..<bytes.count)
  }

  @Test func `a paragraph with a figure in any writing is read`() {
    for text in ["支出3万元", "共４个", "内设三个科室", "百分之五十", "百分之12", "一百二十人", "投入两亿元"] { #expect(mayHold(text), "\(text)") }
  }

  @Test func `a paragraph of words is passed over`() {
    for text in ["", "一是加强管理，二是完善制度。", "百姓满意", "万众一心", "第一季度", "三、存在的问题"] { #expect(!mayHold(text), "\(text)") }
  }

  @Test func `what is passed over holds no quantity`() {
    var random = SplitMix64(seed: 41)
    let words = ["三", "百", "分之", "两", "个", "万", "元", "〇", "零", "是", "，", "第", "年", "人", "\u{FFFD}", "十", "x", "）", "类", "点"]
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined()
      if mayHold(text) { continue }
      let bytes = Array(text.utf8)
      var tokenizer = Tokenizer(bytes, range: 0..<bytes.count, origin: 0)
      tokenizer.run()
      #expect(tokenizer.quantities.isEmpty, "\(text)")
    }
  }
}
