import Linting
import ReportText
import Texts

/// Writes parts of a report as HTML, one after the other from the beginning to the end, with figures and findings as links.
struct HTMLText {
  private let text: SourceText
  private let figures: [FigureMarks.Figure]
  private let findings: [Finding]
  /// What the ids of this document begin with.
  private let key: String
  private let language: Language
  /// The first figure that does not lie wholly behind.
  private var figure = 0
  /// The first finding that has no anchor yet; all before it have.
  private var unanchored = 0
  /// Findings begun and not ended at the last offset, by their places in `findings`.
  private var open: [Int] = []
  private(set) var html = ""

  /// - Parameter findings: in the order of the text.
  init(_ text: SourceText, figures: [FigureMarks.Figure], findings: [Finding], key: String, in language: Language) {
    self.text = text
    self.figures = figures
    self.findings = findings
    self.key = key
    self.language = language
  }

  /// Tags, or words that are HTML already.
  mutating func tag(_ words: String) { html += words }

  /// Writes what stands at `range`; it lies behind all that was written before.
  mutating func write(_ range: Range<Int>) {
    var offset = range.lowerBound
    begin(at: offset)
    while offset < range.upperBound {
      while figure < figures.count, figures[figure].range.upperBound <= offset { figure += 1 }
      open.removeAll { findings[$0].range.upperBound <= offset }
      var end = range.upperBound
      var current: FigureMarks.Figure?
      if figure < figures.count {
        let next = figures[figure].range
        if next.contains(offset) { current = figures[figure] }
        end = min(end, next.contains(offset) ? next.upperBound : next.lowerBound)
      }
      for index in open { end = min(end, findings[index].range.upperBound) }
      if unanchored < findings.count { end = min(end, max(offset + 1, findings[unanchored].range.lowerBound)) }
      segment(offset..<end, current)
      offset = end
      begin(at: offset, strictly: offset == range.upperBound)
    }
  }

  /// Gives every finding that begins here, or began where nothing is shown, its anchor.
  private mutating func begin(at offset: Int, strictly: Bool = false) {
    while unanchored < findings.count {
      let range = findings[unanchored].range
      guard strictly ? range.lowerBound < offset : range.lowerBound <= offset else { return }
      html += "<a id=\"t-\(key)-\(unanchored)\"></a>"
      if range.upperBound > offset { open.append(unanchored) }
      unanchored += 1
    }
  }

  /// Anchors for findings behind the last words.
  mutating func finish() { begin(at: .max) }

  private mutating func segment(_ range: Range<Int>, _ figure: FigureMarks.Figure?) {
    let grave = open.min { (findings[$1].severity, $0) < (findings[$0].severity, $1) }
    guard figure != nil || grave != nil else {
      append(range)
      return
    }
    var classes: [String] = []
    var attributes = ""
    if let figure {
      classes += ["q", figure.standing.name]
      if figure.range.lowerBound == range.lowerBound { attributes += " id=\"q-\(key)-\(range.lowerBound)\"" }
      if let first = figure.claims.first, grave == nil { attributes += " href=\"#c-\(key)-\(first)\"" }
      if !figure.claims.isEmpty { attributes += " data-c=\"\(figure.claims.map { "c-\(key)-\($0)" }.joined(separator: " "))\"" }
      attributes += " title=\"\(language.say(figure.standing.word))\""
    }
    if let grave {
      classes += ["f", findings[grave].severity.rawValue]
      attributes += " href=\"#f-\(key)-\(grave)\" data-f=\"\(open.map { "f-\(key)-\($0)" }.joined(separator: " "))\""
    }
    html += "<a class=\"\(classes.joined(separator: " "))\"\(attributes)>"
    append(range)
    html += "</a>"
  }

  /// The words, with every kind of line end as LF.
  private mutating func append(_ range: Range<Int>) {
    let bytes = text.bytes
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = bytes.scalar(at: offset, before: range.upperBound)
      switch scalar {
      case "\n", "\t": html.unicodeScalars.append(scalar)
      case "\r": if offset + 1 == bytes.count || bytes[offset + 1] != 0x0A { html += "\n" }
      default: Markup.append(scalar, to: &html)
      }
      offset += length
    }
  }
}

extension FigureMarks.Standing {
  /// The class of the style sheet.
  var name: String {
    switch self {
    case .wrong: "wrong"
    case .involved: "involved"
    case .rounding: "rounding"
    case .verified: "verified"
    case .unchecked: "unchecked"
    }
  }

  /// The word for it on the page.
  var word: Text {
    switch self {
    case .wrong: PageTexts.wrong
    case .involved: PageTexts.involved
    case .rounding: PageTexts.rounding
    case .verified: PageTexts.verified
    case .unchecked: PageTexts.notCovered
    }
  }
}
