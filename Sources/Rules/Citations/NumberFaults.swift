import Linting
import ReportCitations
import ReportText
import Texts

/// What is wrong with the form of an issuing number, its brackets apart, and the edits that mend it.
struct NumberFaults {
  /// What is wrong, each as a clause.
  private(set) var words: [Wording] = []
  private(set) var edits: [TextEdit] = []
  /// Whether no digit is changed that was there.
  private(set) var isSafe = true
  private(set) var severity = Severity.warning
  /// The whole as it should be; nil where something is still to be filled in.
  private(set) var corrected: String?

  private let number: IssuingNumber
  private let text: SourceText

  var title: Wording { corrected.map { CommonTexts.changeToQuoted($0) } ?? CitationTexts.dropExtra() }

  init(_ number: IssuingNumber, in subject: Subject) {
    self.number = number
    text = subject.text
    switch number.kind {
    case .order: judgeOrder()
    case .announcement: judgeBlanks()
    case .document where !number.hasCode && isMinutes(in: subject): judgeBlanks()
    case .document:
      judgeFillers()
      judgeYear()
      judgeSequence()
      if number.sign == nil, number.tail.isEmpty {
        add(CitationTexts.lacksSign, .error)
        isSafe = false
        if !number.sequence.isPlaceholder {
          edits.append(TextEdit(range: number.sequence.range.upperBound..<number.sequence.range.upperBound, replacement: "号"))
        }
      }
      if !number.year.isPlain || !number.sequence.isPlain { mendTitle(in: subject) }
      if number.isReversed { judgeOrderOfParts() }
      if number.year.isPlaceholder || number.sequence.isPlaceholder { edits = [] }
    }
    if !words.isEmpty, number.kind == .document, number.tail.isEmpty { corrected = number.corrected(in: text) }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func add(_ clause: any Sayable, _ grave: Severity) {
    let clause = clause.wording
    if !words.contains(clause) { words.append(clause) }
    severity = max(severity, grave)
  }

  /// Blanks, 第, 字, 年 and hyphens.
  private mutating func judgeFillers() {
    for filler in number.fillers where !isInLostMark(filler) {
      let words = text.string(filler)
      switch words {
      case "第": add(CitationTexts.noOrdinal, .error)
      case "字": add(CitationTexts.noLetter, .error)
      case "年", "年度": add(CitationTexts.noYearWord(words), .error)
      case _ where words.unicodeScalars.allSatisfy { Self.isBlank($0) }: add(CitationTexts.noBlanks, .warning)
      default: add(CitationTexts.noWord(words), .error)
      }
      edits.append(TextEdit(range: filler, replacement: ""))
      // What stood before a lone 号 was a figure of the text; now it is none.
      if filler.lowerBound >= number.sequence.range.upperBound { isSafe = false }
    }
  }

  /// Whether a number without a code stands behind the title of minutes: 《常务会议纪要》（〔2021〕第12号）.
  private func isMinutes(in subject: Subject) -> Bool {
    guard let index = subject.citations.group(at: number.range.lowerBound)?.title else { return false }
    return text.string(subject.citations.titles[index].content).utf8.reversed().starts(with: "纪要".utf8.reversed())
  }

  /// Of announcements and minutes, blanks are all that is judged.
  private mutating func judgeBlanks() {
    for filler in number.fillers where text.string(filler).unicodeScalars.allSatisfy({ Self.isBlank($0) }) {
      add(CitationTexts.noBlanks, .warning)
      edits.append(TextEdit(range: filler, replacement: ""))
    }
  }

  /// Whether a filler goes when the lost mark of the year is put in its place.
  private func isInLostMark(_ filler: Range<Int>) -> Bool {
    number.close == nil && number.year.range.upperBound <= filler.lowerBound && filler.upperBound <= number.sequence.range.lowerBound
      || number.open == nil && filler.upperBound == number.year.range.lowerBound
  }

  private mutating func judgeYear() {
    let year = number.year
    if year.isPlaceholder {
      add(CitationTexts.yearOpen, .error)
      return
    }
    guard let full = number.fullYear else {
      add(CitationTexts.yearUnclear, .error)
      isSafe = false
      return
    }
    if year.digits.utf8.count == 2 {
      add(CitationTexts.yearShort, .error)
    } else if !year.isPlain {
      add(year.hasBlank ? CitationTexts.yearBlank : year.hasLetter ? CitationTexts.yearLetter : CitationTexts.yearNumeral, .error)
    } else {
      return
    }
    isSafe = false
    edits.append(TextEdit(range: year.range, replacement: String(full)))
  }

  private mutating func judgeSequence() {
    let sequence = number.sequence
    if sequence.isPlaceholder {
      add(CitationTexts.serialOpen, .error)
      return
    }
    guard let value = sequence.value else { return }
    if sequence.digits.utf8.first == UInt8(ascii: "0"), value > 0 {
      add(CitationTexts.serialNought, .error)
    } else if !sequence.isPlain {
      let clause = sequence.hasLetter ? CitationTexts.serialLetter : CitationTexts.serialNumeral
      add(sequence.hasBlank ? CitationTexts.serialBlank : clause, .error)
    } else {
      return
    }
    isSafe = false
    edits.append(TextEdit(range: sequence.range, replacement: String(value)))
  }

  /// Where a number is written in ２０２２, the figures of its title are too: both are mended at once.
  private mutating func mendTitle(in subject: Subject) {
    guard let index = subject.citations.group(at: number.range.lowerBound)?.title else { return }
    let bytes = text.bytes
    let content = subject.citations.titles[index].content
    var position = content.lowerBound
    while position + 2 < content.upperBound {
      if bytes[position] == 0xEF, bytes[position + 1] == 0xBC, (0x90...0x99).contains(bytes[position + 2]) {
        edits.append(TextEdit(range: position..<position + 3, replacement: String(bytes[position + 2] - 0x90)))
        position += 3
      } else {
        position += 1
      }
    }
  }

  private mutating func judgeOrderOfParts() {
    add(CitationTexts.codeFirst, .error)
    guard let tail = number.correctedTail else { return }
    edits = [TextEdit(range: number.range, replacement: text.string(number.code) + tail)]
    isSafe = false
  }

  private mutating func judgeOrder() {
    guard let value = number.sequence.value else { return }
    if number.open != nil || number.close != nil {
      add(CitationTexts.orderWithYear, .information)
    } else {
      if number.lacksOrdinal { add(CitationTexts.orderOrdinal, .information) }
      if !number.fillers.isEmpty { add(CitationTexts.noBlanks, .information) }
      if !number.sequence.isPlain { add(CitationTexts.orderNumeral, .information) }
    }
    guard !words.isEmpty else { return }
    severity = .information
    let order = text.string(number.code) + "第\(value)号"
    corrected = order
    isSafe = false
    edits = [TextEdit(range: number.range, replacement: order)]
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x3000, 0x2000...0x200B, 0xFEFF: true
    default: false
    }
  }
}
