import ReportCitations
import ReportSyntax
import ReportText
import TestSupport
import Testing

struct CitationsTests {
  private func citations(_ text: String) -> Citations { Citations(Report(SourceText(text))) }

  /// The numbers of a text as they should be written.
  private func numbers(_ text: String) -> [String] {
    citations(text).numbers.map { $0.corrected(in: SourceText(text)) ?? "？" }
  }

  @Test func `every text has its citations, be it none`() {
    for text in ["", "\u{FEFF}", "《》", "〔2024〕", "第", "号", "《", "》", "<>"] {
      #expect(citations(text).report.text == SourceText(text))
    }
  }

  @Test func `a code ends where the words in front of it end`() {
    for text in [
      "根据晋财绩〔2022〕3号", "按照省财政厅晋财绩〔2022〕3号", "《甲》（…）和晋财绩〔2022〕3号", "贯彻落实晋财绩〔2022〕3号", "以晋财绩〔2022〕3号", "依晋财绩〔2022〕3号",
    ] {
      #expect(numbers(text) == ["晋财绩〔2022〕3号"], "\(text)")
    }
    #expect(numbers("赣府厅发〔2021〕47号") == ["赣府厅发〔2021〕47号"])
    #expect(numbers("宁财（绩）发〔2022〕97号") == ["宁财（绩）发〔2022〕97号"])
    #expect(numbers("乌中政办发〔2021〕15号") == ["乌中政办发〔2021〕15号"])
  }

  @Test func `a number is read whatever stands around its year`() {
    let texts = [
      "晋财绩[2022]3号", "晋财绩【2022】3号", "晋财绩（2022）3号", "晋财绩(2022)3号", "晋财绩{2022}3号", "晋财绩<2022>3号", "晋财绩﹝2022﹞3号", "晋财绩〔2022 3号",
      "晋财绩2022〕3号", "晋财绩20223号", "晋财绩2022年3号", "晋财绩〔２０２２〕三号", "晋财绩〔22〕第003号", "晋财绩 〔2022年〕 第 3 号", "〔2022〕晋财绩3号",
    ]
    for text in texts { #expect(numbers(text) == ["晋财绩〔2022〕3号"], "\(text)") }
  }

  @Test func `numbers of other kinds are none`() {
    for text in [
      "闽网文〔2019〕3630-217号", "上会湘报字（2022）第0001号", "（2021）青01民初123号", "合同编号：[2021]035号", "监督索引号53092600243601000", "沪ICP备2020012345号",
      "苏（2021）南京市不动产权第0012345号", "民政小区（2022）15号楼", "县政府202012号会议", "2020年第10号公告", "发票号码20201234号", "（2023年第8号）",
    ] {
      #expect(numbers(text).isEmpty, "\(text)")
    }
  }

  @Test func `titles know how deep they stand`() {
    let titles = citations("《关于印发《甲办法》的通知》《乙》\n《丙《丁办法》").titles
    #expect(titles.map(\.depth) == [0, 1, 0, 0])
    #expect(citations("单价<5万元，占比>60%").titles.isEmpty)
    #expect(citations("〈1〉〈表〉").titles.isEmpty)
    #expect(citations("<关于加强管理的通知>").titles.map(\.depth) == [0])
  }

  @Test func `numbers that are named together are one group, with what stands around it`() throws {
    let groups = citations("《甲办法》（财社〔2022〕31号、国卫财务发〔2022〕8号）《乙办法》\n晋财绩〔2022〕3号文件").groups
    #expect(groups.map(\.numbers) == [0..<2, 2..<3])
    let first = try #require(groups.first)
    #expect(first.title == 0 && first.nextTitle == 1 && first.fillsMarks && first.open?.shape == .wideRound)
    #expect(groups[1].suffix.count == 6)
  }

  @Test func `articles are written in words`() {
    func corrected(_ text: String) -> [String] { citations(text).articles.map(\.corrected) }
    #expect(corrected("《预算法》第57条3款") == ["第五十七条第三款"])
    #expect(corrected("会计法第108条第（2）项") == ["第一百零八条第二项"])
    #expect(corrected("《预算法》第12条至第15条") == ["第十二条至第十五条"])
    #expect(corrected("《预算法》第10、20、21条") == ["第十、二十、二十一条"])
    #expect(corrected("《预算法》第57条之1") == ["第五十七条之一"])
    #expect(corrected("《预算法》第五十七条第三款，合同第3条，评价方法第3条，《办法》5条措施").isEmpty)
  }

  @Test func `numbers of articles are said as laws say them`() {
    let words = [1, 10, 12, 20, 21, 100, 101, 110, 111, 208, 1260].map(ChineseNumber.words)
    #expect(words == ["一", "十", "十二", "二十", "二十一", "一百", "一百零一", "一百一十", "一百一十一", "二百零八", "一千二百六十"])
  }

  @Test func `every place lies in the text and on scalar boundaries, whatever the bytes`() {
    var generator = SplitMix64(seed: 4)
    let pieces = [
      "《", "》", "〈", "〉", "<", ">", "〔", "〕", "[", "]", "（", "）", "(", "2022", "２０２２", "二〇", "20××", "号", "第", "3", "条", "款", "晋财绩", "根据",
      " ",
      "　", "\n", "、", "办法", "的通知", "关于", "“", "”", "𠮷", "-", "年", "法",
    ]
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...24, using: &generator) {
        bytes += (pieces.randomElement(using: &generator) ?? "").utf8
        if Int.random(in: 0..<20, using: &generator) == 0 { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
      }
      let text = SourceText(bytes)
      let found = Citations(Report(text))
      var places = found.titles.map(\.range) + found.numbers.map(\.range) + found.articles.map(\.range) + found.groups.map(\.range)
      places += found.numbers.flatMap { $0.fillers + [$0.code, $0.year.range, $0.sequence.range] }
      for place in places {
        #expect(place.lowerBound >= 0 && place.upperBound <= text.count)
        #expect(text.scalarBoundary(atOrBefore: place.lowerBound) == place.lowerBound)
        #expect(text.scalarBoundary(atOrBefore: place.upperBound) == place.upperBound)
      }
    }
  }
}
