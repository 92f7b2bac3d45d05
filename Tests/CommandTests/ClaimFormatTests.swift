import ReportFacts
import ReportText
import Reporting
import Testing
import Texts
import Workspaces

struct ClaimFormatTests {
  /// A claim whose result is what a sample flags and whose operands are the related places, all with two decimals in 万元.
  private func claim(
    _ sample: Sample, _ kind: ClaimKind, _ verdict: Verdict = .holds, impliedBase: Bool = false, computed: Decimal? = nil,
    gap: Decimal? = nil, fault: Claim.Fault? = nil, direction: Int = 0
  ) -> Claim {
    let mention = { (range: Range<Int>) in
      let digits = Int128(sample.text.string(range).filter(\.isASCII).filter(\.isNumber))
      return Mention(range: range, value: digits.map { Decimal($0, places: 2) }, scale: 4)
    }
    return Claim(
      kind: kind, verdict: verdict, confidence: .high, result: mention(sample.flagged), operands: sample.related.map(mention),
      impliedBase: impliedBase, computed: computed, gap: gap, fault: fault, statedDirection: direction)
  }

  private func text(_ sample: Sample, _ claim: Claim) -> String {
    let document = Document(path: "a.txt", text: sample.text)
    let bytes = TextClaims(appearance: Appearance()).write([claim], quantities: 3, unchecked: [], of: document)
    return String(String(decoding: bytes, as: UTF8.self).split(separator: "\n")[1])
  }

  @Test func `JSON lines have the documented members in the documented order`() {
    let sample = Sample("\n支出⟦100.00万元⟧，其中：\n⌊60.00万元⌋，⌊30.00万元⌋。")
    let claim = claim(sample, .sum, .mismatch, computed: Decimal(9000, places: 2), gap: Decimal(1000, places: 2))
    let found = JSONClaims().write([claim], of: Document(path: "a.txt", text: sample.text))
    #expect(
      String(decoding: found, as: UTF8.self) == """
        {"path":"a.txt","kind":"sum","verdict":"mismatch","line":2,"column":3,"endLine":2,"endColumn":11,"result":"100.00万元",\
        "operands":["60.00万元","30.00万元"],"operandLines":[3,3],"formula":"100.00万元 = 60.00万元 + 30.00万元",\
        "computed":"90.00","gap":"10.00","confidence":"high"}

        """)
  }

  @Test func `a base that is not stated is told in JSON, and what has no number is null`() {
    let sample = Sample("⌊40.10万元⌋减少⌊2.97万元⌋，下降⟦6.89%⟧")
    let found = JSONClaims().write([claim(sample, .growth, impliedBase: true)], of: Document(path: "a", text: sample.text))
    #expect(String(decoding: found, as: UTF8.self).hasSuffix(#""computed":null,"gap":null,"confidence":"high","impliedBase":true}"# + "\n"))
  }

  @Test func `text says what is computed and how far it is off`() {
    let sample = Sample("支出⟦100.00万元⟧：⌊60.00万元⌋，⌊30.00万元⌋。")
    let claim = claim(sample, .sum, .mismatch, computed: Decimal(9000, places: 2), gap: Decimal(1000, places: 2))
    #expect(text(sample, claim) == "第1行 合计 不符：100.00万元 = 60.00万元 + 30.00万元（算得 90.00万元，多了 10.00万元）")
  }

  @Test func `each kind has its formula`() {
    let two = Sample("⟦3.00万元⟧⌊1.00万元⌋⌊2.00万元⌋")
    let formulas: [(ClaimKind, String)] = [
      (.sum, "3.00万元 = 1.00万元 + 2.00万元"), (.part, "3.00万元 ≤ 1.00万元、2.00万元"), (.difference, "3.00万元 = |1.00万元 − 2.00万元|"),
      (.growth, "3.00万元 = (1.00万元 − 2.00万元) ÷ 2.00万元"), (.ratio, "3.00万元 = 1.00万元 ÷ 2.00万元"),
      (.average, "3.00万元 = 1.00万元 ÷ 2.00万元"), (.order, "3.00万元：1.00万元、2.00万元"), (.product, "3.00万元 = 1.00万元 × 2.00万元"),
      (.restatement, "3.00万元 = 1.00万元 = 2.00万元"), (.count, "3.00万元：1.00万元、2.00万元"), (.target, "3.00万元：1.00万元、2.00万元"),
    ]
    for (kind, formula) in formulas {
      #expect(text(two, claim(two, kind)) == "第1行 \(kindWords(kind)) 一致：\(formula)")
    }
  }

  @Test func `a base that is not stated is built from the new figure and the change`() {
    let sample = Sample("⌊40.10万元⌋减少⌊2.97万元⌋，下降⟦6.89%⟧")
    #expect(text(sample, claim(sample, .growth, impliedBase: true, direction: -1)).hasSuffix("6.89% = 2.97万元 ÷ (40.10万元 + 2.97万元)"))
    #expect(text(sample, claim(sample, .growth, impliedBase: true, direction: 1)).hasSuffix("6.89% = 2.97万元 ÷ (40.10万元 − 2.97万元)"))
  }

  @Test func `the signs of a balance are those that give what is computed`() {
    let sample = Sample("⟦8.00万元⟧⌊5.00万元⌋⌊10.00万元⌋⌊7.00万元⌋")
    #expect(
      text(sample, claim(sample, .balance, computed: Decimal(800, places: 2))).hasSuffix("8.00万元 = 5.00万元 + 10.00万元 − 7.00万元"))
    #expect(
      text(sample, claim(sample, .balance, computed: Decimal(801, places: 2))).hasSuffix("8.00万元 = 5.00万元 ± 10.00万元 ± 7.00万元"))
  }

  @Test func `percentages are off by percentage points`() {
    let sample = Sample("占⟦49.00%⟧：⌊1.00万元⌋，⌊2.00万元⌋")
    let claim = claim(sample, .ratio, .rounding, computed: Decimal(5000, places: 2), gap: Decimal(-100, places: 2))
    #expect(text(sample, claim).hasSuffix("（算得 50.00%，少了 1.00个百分点）"))
  }

  @Test func `the coverage comes last, behind the figures that no claim speaks of`() {
    let text = SourceText("2人，3人\n4人")
    let bytes = TextClaims(appearance: Appearance()).write(
      [], quantities: 214, unchecked: [0..<4, 7..<11, 12..<16], of: Document(path: "a.txt", text: text))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "a.txt\n第1行 未涉及：2人、3人\n第2行 未涉及：4人\n共识别 214 个数值，核对 211 个，未涉及 3 个\n\n")
  }

  private func kindWords(_ kind: ClaimKind) -> String { Language.chinese.say(kind.name) }
}
