import Linting
import ReportSyntax
import ReportText
import Texts

/// Finds spaces that were left in Chinese text by accident.
struct StraySpaces {
  private let subject: Subject

  init(_ subject: Subject) {
    self.subject = subject
  }

  var remarks: [Remark] {
    var found: [(remark: Remark, isFigure: Bool)] = []
    var pairs: WordPairs?
    for line in subject.signs.lines where line.kinds.contains(Sign.Kinds(.space)) {
      let worded = WordedLine(subject, line)
      if pairs == nil, worded.isHeading, worded.partsWords { pairs = WordPairs(subject.text) }
      found += LineOfSpaces(worded, pairs).found
    }
    // 2023 年 12 月, always and everywhere, is a style and no accident.
    let figures = found.count { $0.isFigure }
    if figures >= 8, figures * 2 > subject.analysis.quantities.count { found.removeAll { $0.isFigure } }
    if found.isEmpty { return [] }
    let citations = CitationPlaces(subject)
    return found.map(\.remark).filter { !citations.contain($0) }
  }
}

/// The spaces of one line.
private struct LineOfSpaces {
  let line: WordedLine
  let pairs: WordPairs?
  /// Whether the line reads as running text.
  let isProse: Bool
  /// Whether wide gaps part its words: a form to fill in, or columns.
  let isForm: Bool

  init(_ line: WordedLine, _ pairs: WordPairs?) {
    self.line = line
    self.pairs = pairs
    isProse = line.isProse
    isForm = line.signs.contains { $0.kind == .space && (line.width($0.range) >= 4 || FigureSpaces(line).isBlank($0.range)) }
  }

  var found: [(remark: Remark, isFigure: Bool)] {
    if line.kind == .title { return [] }
    var found: [(remark: Remark, isFigure: Bool)] = []
    for index in line.signs.indices where line.signs[index].kind == .space {
      let space = line.signs[index].range
      guard let left = line.before(space.lowerBound), let right = line.at(space.upperBound),
        let fault = fault(left, right, index), !line.isCode(space.lowerBound)
      else { continue }
      let range = line.start(before: space.lowerBound)..<line.end(after: space.upperBound)
      let fix = Remedy.replace(space, with: "", title: PunctuationTexts.dropSpace(), .safe)
      found.append((Remark(message: fault.message, range: range, fixes: [fix]), fault.isFigure))
    }
    return found
  }

  private struct Fault {
    let message: Wording
    var isFigure = false
  }

  private func fault(_ left: Unicode.Scalar, _ right: Unicode.Scalar, _ index: Int) -> Fault? {
    let space = line.signs[index].range
    let width = line.width(space)
    if left.isDigit, right == "%" || right == "％", width <= 2 { return Fault(message: PunctuationTexts.spaceInRate(right)) }
    if isBeforePause(left, right, width, space) { return Fault(message: PunctuationTexts.spaceBefore(right)) }
    if isBehindPause(left, right, width, space) { return Fault(message: PunctuationTexts.spaceBehind(left)) }
    if isBehindNumber(left, right, space, width) {
      return Fault(message: PunctuationTexts.spaceBehindNumber(line.words(line.range.lowerBound..<space.lowerBound)))
    }
    if isForm || width > 2 || isOfIssuingNumber(left, right, space) { return nil }
    // A full-width space is set on purpose.
    if line.at(space.lowerBound) == "\u{3000}" { return nil }
    if isProse, left.isWideClosing, right.isHan || right.isWideOpening || right.isDigit {
      return Fault(message: PunctuationTexts.spaceBehind(left))
    }
    if isProse || line.isHeading, left.isWideOpening, right.isHan || right.isDigit, width == 1 {
      return Fault(message: PunctuationTexts.spaceBehind(left))
    }
    if isProse || line.isHeading, right.isWideOpening, !WordGaps(line).isBehindNumber(space), left.isHan || left == "%" || left.isDigit {
      return Fault(message: PunctuationTexts.spaceBefore(right))
    }
    if left.isDigit, right.isHan, !FigureSpaces(line).isDate {
      return FigureSpaces(line).isUnit(right, behind: space) ? Fault(message: PunctuationTexts.spaceInFigure(), isFigure: true) : nil
    }
    if isProse, left == "%", right.isHan, !WordGaps(line).isColumn(index) {
      return Fault(message: PunctuationTexts.spaceBehind(left), isFigure: true)
    }
    if isProse, left.isHan, right.isDigit, !left.isCounting {
      return FigureSpaces(line).isFigure(left, space) ? Fault(message: PunctuationTexts.spaceBeforeFigure(left), isFigure: true) : nil
    }
    if isProse, left.isHan, right.isHan, !(left.isCounting && right.isCounting), !WordGaps(line).isMeant(index) {
      return Fault(message: PunctuationTexts.spaceBetween(left, right))
    }
    if line.isHeading, left.isHan, right.isHan, width == 1, !WordGaps(line).isMeant(index), pairs?.contain(left, right) == true {
      return Fault(message: PunctuationTexts.spaceBetween(left, right))
    }
    return nil
  }

  /// 财预〔2020〕 10号: rules of its own judge the form of an issuing number.
  private func isOfIssuingNumber(_ left: Unicode.Scalar, _ right: Unicode.Scalar, _ space: Range<Int>) -> Bool {
    if left == "〔" || left == "〕" || right == "〔" || right == "〕" { return true }
    guard left.isWideClosing || left == "号" || left == "第", right.isDigit else { return right == "号" }
    var position = space.upperBound
    while let digit = line.at(position), digit.isDigit { position += 1 }
    return line.wordAt(position) == "号"
  }

  // MARK: Marks

  /// Whether a pause or a closing bracket follows. A gap behind a colon or an opening bracket is there to be filled in.
  private func isBeforePause(_ left: Unicode.Scalar, _ right: Unicode.Scalar, _ width: Int, _ space: Range<Int>) -> Bool {
    guard right.isWidePause || right.isWideClosing || (isChinesePause(right, at: space.upperBound) && left.isHan), !left.isWideOpening,
      left != "：", left != ":", left.isChinese || left.isDigit || left == "%" || left == ")" || left.isLatin
    else { return false }
    return right.isWideClosing ? width <= 1 && !isForm : width <= (isProse ? 3 : 1)
  }

  /// Whether a pause stands before it and words follow; a colon behind a label leaves a gap for what is filled in.
  private func isBehindPause(_ left: Unicode.Scalar, _ right: Unicode.Scalar, _ width: Int, _ space: Range<Int>) -> Bool {
    guard right.isHan || right.isDigit || right.isLatin || right.isWideOpening, width <= 4 else { return false }
    if left == "：" || left == ":" {
      guard isProse, !isForm, width <= 2, left == "：" || right.isChinese, !right.isLatin else { return false }
      return space.lowerBound - line.range.lowerBound > 36
    }
    // ，  年  月  日
    if FigureSpaces(line).isBlank(space) { return false }
    if left.isWidePause { return true }
    let start = line.start(before: space.lowerBound)
    return (left == "," || left == ";") && !right.isLatin && line.wordBefore(start)?.isChinese == true
  }

  /// Whether a half-width mark at `offset` stands where one of full width should.
  private func isChinesePause(_ mark: Unicode.Scalar, at offset: Int) -> Bool {
    guard mark == "," || mark == ";" || mark == ":" else { return false }
    return line.at(offset + 1)?.isChinese ?? true
  }

  /// Whether （二） stands before it, at the start of the line.
  private func isBehindNumber(_ left: Unicode.Scalar, _ right: Unicode.Scalar, _ space: Range<Int>, _ width: Int) -> Bool {
    guard left == "）", width <= 4, !right.isLatin, right.isHan || right.isWideOpening || right.isDigit,
      line.at(line.range.lowerBound) == "（"
    else { return false }
    var position = line.range.lowerBound + 3
    let end = space.lowerBound - 3
    guard end > position, end - position <= 9 else { return false }
    while position < end {
      guard let scalar = line.at(position), scalar.isDigit || scalar.isNumeral else { return false }
      position = line.end(after: position)
    }
    return true
  }
}

extension WordedLine {
  /// Whether a space stands between two Chinese characters.
  fileprivate var partsWords: Bool {
    signs.contains { $0.kind == .space && before($0.range.lowerBound)?.isHan == true && at($0.range.upperBound)?.isHan == true }
  }

  /// How many columns a run of white space takes: a full-width space takes two, one of no width none.
  func width(_ space: Range<Int>) -> Int {
    // A gap of more than that is wide, however wide it is.
    let looked = space.lowerBound..<min(space.upperBound, space.lowerBound + 24)
    var width = 0
    var position = looked.lowerBound
    while position < looked.upperBound {
      let (scalar, length) = bytes.scalar(at: position, before: looked.upperBound)
      width += scalar.value == 0x3000 ? 2 : (scalar.value == 0x200B || scalar.value == 0xFEFF ? 0 : 1)
      position += length
    }
    return width
  }
}
