import Testing

@testable import ReportFacts

struct CellReaderTests {
  private func read(_ string: String) -> TableCell {
    let bytes = Array(string.utf8)
    var reader = CellReader(bytes, origin: 0)
    return reader.read(0..<bytes.count)
  }

  @Test(arguments: [
    ("1,234.50", "1234.50"), ("-3.2", "-3.2"), ("－3.2", "-3.2"), ("负12", "-12"), ("12 640", "12640"), ("1 204 318.75", "1204318.75"),
    ("￥500", "500"), ("+9.86", "9.86"), ("＋3", "3"),
    ("１２", "12"), ("2014", "2014"), ("85分", "85"), ("≥95%", "95"), ("不少于300人", "300"), ("36口", "36"),
  ])
  func `a cell that holds a figure is one`(_ example: (cell: String, value: String)) {
    #expect(read(example.cell).quantity.map { "\($0.value)" } == example.value)
  }

  @Test func `a plus sign is no part of the figure`() {
    #expect(read("+9.86").quantity?.range == 1..<5)
  }

  @Test(arguments: ["2023年", "1 2345", "0 123", "12 34", "0731-85210436", "3月15日", "2021—2023", "第3名次表", "80—89岁", "A12"])
  func `a year, a span, a number of a telephone and other digits are words`(_ cell: String) {
    #expect(read(cell).quantity == nil)
    #expect(read(cell).isWords)
  }

  @Test(arguments: ["", "-", "—", "——", "/", "／", "　"])
  func `dashes and strokes stand for nothing`(_ cell: String) {
    #expect(read(cell).isBlank)
  }

  @Test func `a mark before or words behind a figure say how exact it is`() {
    #expect(read("≥95%").quantity?.hedge == .atLeast)
    #expect(read("≤3件").quantity?.hedge == .atMost)
    #expect(read("30天以内").quantity?.hedge == .atMost)
    #expect(read("约40").quantity?.hedge == .about)
    #expect(read("=100%").quantity?.hedge == .exact)
  }

  @Test func `words, a colon and a figure are an item`() {
    guard case .item(_, let quantity) = read("其中：一般公共预算：4247.16").content else {
      Issue.record("no item")
      return
    }
    #expect("\(quantity.value)" == "4247.16")
  }
}
