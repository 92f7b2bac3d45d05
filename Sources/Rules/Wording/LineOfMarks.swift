import Linting
import ReportCitations
import ReportSyntax
import ReportText
import Texts

/// The brackets and quotation marks of one line, and which of them lack their other half.
struct LineOfMarks {
  let line: WordedLine
  /// What is said, by the index of the sign.
  private(set) var remarks: [(sign: Int, remark: Remark)] = []

  /// The issuing numbers of the report, whose brackets are not counted.
  private let numbers: [IssuingNumber]

  init(_ line: WordedLine, _ numbers: [IssuingNumber]) {
    self.line = line
    self.numbers = numbers
  }

  mutating func read() {
    // Brackets of each kind are paired by themselves: a bracket that closes after a quotation does is no lost bracket.
    var open: [PairMark.Kind: [Int]] = [:]
    var lone: [Int] = []
    // [ and ] may be the other half of a round bracket: [80，90）.
    var squares = 0
    for index in line.signs.indices {
      let sign = line.signs[index]
      if isInNumber(sign.range) { continue }
      if sign.kind == .openSquare { squares += 1 }
      if sign.kind == .closeSquare {
        if squares > 0 { squares -= 1 } else { _ = open[.round]?.popLast() }
      }
      guard let mark = PairMark(sign.kind) else { continue }
      if mark.opens {
        open[mark.kind, default: []].append(index)
      } else if open[mark.kind]?.popLast() == nil {
        if mark.kind == .round, squares > 0 { squares -= 1 } else if !isListMark(sign), !isSign(sign) { lone.append(index) }
      }
    }
    lone += open.values.flatMap { $0 }
    // “三公" has its other half, though of another width.
    if line.signs.count(where: { $0.kind == .straightQuote }) % 2 == 1 { lone.removeAll(where: isQuote) }
    if lone.isEmpty { return }
    if let turned = turnedQuotes(lone) {
      lone.removeAll { isQuote($0) }
      for index in turned { remarks.append((index, turnedRemark(line.signs[index]))) }
    }
    for index in lone where !isOfIssuingNumber(line.signs[index]) && !line.isCode(line.signs[index].range.lowerBound) {
      remarks.append((index, remark(index)))
    }
    remarks.sort { $0.sign < $1.sign }
  }

  private func remark(_ index: Int) -> Remark {
    let sign = line.signs[index]
    let words = line.words(sign.range)
    let partner = PairMark(sign.kind)?.partner ?? ""
    return Remark(message: PunctuationTexts.lone(words, partner), range: sign.range, fixes: doubledFix(index))
  }

  /// 《预算法》》: one of two equal marks side by side is too many.
  private func doubledFix(_ index: Int) -> [Remedy] {
    let sign = line.signs[index]
    let neighbours = [index - 1, index + 1].filter(line.signs.indices.contains).map { line.signs[$0] }
    guard
      neighbours.contains(where: {
        $0.kind == sign.kind && ($0.range.upperBound == sign.range.lowerBound || sign.range.upperBound == $0.range.lowerBound)
      })
    else { return [] }
    return [.replace(sign.range, with: "", title: PunctuationTexts.dropSecond(line.words(sign.range)), .unsafe)]
  }

  private func isInNumber(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle].range.upperBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low].range.lowerBound <= range.lowerBound
  }

  // MARK: Quotation marks

  private func isQuote(_ index: Int) -> Bool { line.signs[index].kind == .openQuote || line.signs[index].kind == .closeQuote }

  /// The quotation marks that face the wrong way, where turning them makes pairs of all: “三公“经费.
  private func turnedQuotes(_ lone: [Int]) -> [Int]? {
    guard lone.contains(where: isQuote) else { return nil }
    let quotes = line.signs.indices.filter(isQuote)
    guard quotes.count.isMultiple(of: 2) else { return nil }
    let turned = quotes.enumerated().filter { position, index in
      (line.signs[index].kind == .openQuote) != position.isMultiple(of: 2)
    }.map(\.element)
    return turned.isEmpty || turned.count * 2 > quotes.count ? nil : turned
  }

  private func turnedRemark(_ sign: Sign) -> Remark {
    let right = sign.kind == .openQuote ? "”" : "“"
    let (message, title) =
      sign.kind == .openQuote
      ? (PunctuationTexts.turnedOpening, PunctuationTexts.turnToClosing) : (PunctuationTexts.turnedClosing, PunctuationTexts.turnToOpening)
    return Remark(
      message: message(line.words(sign.range), right), range: sign.range,
      fixes: [.replace(sign.range, with: right, title: title(right), .unsafe)])
  }

  // MARK: What is no lost bracket

  /// 1） and 一） at the start or behind a pause.
  private func isListMark(_ sign: Sign) -> Bool {
    guard sign.kind == .closeRound || sign.kind == .closeWideRound else { return false }
    var position = sign.range.lowerBound
    while position > line.range.lowerBound, sign.range.lowerBound - position <= 9 {
      guard let scalar = line.before(position), scalar.isDigit || scalar.isNumeral || scalar.isLatin else { break }
      position = line.start(before: position)
    }
    guard position < sign.range.lowerBound else { return false }
    guard let before = line.before(position) else { return true }
    return before.isPause || before == " " || before == "\u{3000}" || before == "*" || before == "#"
  }

  /// A mark alone in its cell (the same as above), and ” for inches.
  private func isSign(_ sign: Sign) -> Bool {
    sign.range == line.range || (sign.kind == .closeQuote && line.before(sign.range.lowerBound)?.isDigit == true)
  }

  /// A bracket beside the year of an issuing number: whose form rules of its own judge.
  private func isOfIssuingNumber(_ sign: Sign) -> Bool {
    guard let mark = PairMark(sign.kind), mark.kind != .quote, mark.kind != .title else { return false }
    return mark.opens ? opensYear(sign.range.upperBound) : closesYear(sign.range)
  }

  private func opensYear(_ offset: Int) -> Bool {
    var position = offset
    while let digit = line.at(position), digit.isDigit || digit == "X" || digit == "×" { position = line.end(after: position) }
    guard let next = line.at(position) else { return position - offset >= 4 }
    guard position > offset else { return false }
    return next == "号" || next == "第" || "]］〕】}﹞>".unicodeScalars.contains(next)
  }

  private func closesYear(_ range: Range<Int>) -> Bool {
    guard let last = line.before(range.lowerBound), last.isDigit || last == "X" || last == "×" else { return false }
    var position = range.upperBound
    while let next = line.at(position), next == " " || next == "第" { position = line.end(after: position) }
    let start = position
    while let digit = line.at(position), digit.isDigit { position = line.end(after: position) }
    if line.at(position) == " " { position += 1 }
    return position > start && (line.at(position) == "号" || line.at(position) == "－")
  }
}
