import ReportSyntax
import ReportText

/// The documents that a report cites, by 《title》, issuing number (发文字号) or both, in the order of the text.
package struct Citations: Sendable {
  /// The report that is looked at.
  package let report: Report
  /// The documents that are known.
  package let policies: PolicyCatalog
  /// Every title between marks, in the order in which they open; inner ones behind those they stand in.
  package let titles: [CitedTitle]
  /// Every issuing number, rightly written or not, in order.
  package let numbers: [IssuingNumber]
  /// The same numbers as they are named together.
  package let groups: [NumberGroup]
  /// References to articles that are not written as laws number themselves, in order.
  package let articles: [LawArticle]
  /// The titles that are cited with one number each, in the order of the groups.
  package private(set) var pairs: [CitedPair] = []

  /// What `report` cites, held against the documents that are known and `policies`, which come first.
  package init(_ report: Report, policies: [Policy] = []) {
    self.init(report, Landmarks(report.text), policies: policies)
  }

  /// The same for a report whose text has these landmarks.
  package init(_ report: Report, _ landmarks: Landmarks, policies: [Policy] = []) {
    self.report = report
    self.policies = PolicyCatalog.standard.adding(policies)
    let bytes = report.text.bytes
    let anchors = Anchor.all(in: bytes, landmarks)
    titles = TitleScanner(bytes, anchors).titles
    numbers = Self.numbers(bytes, anchors)
    groups = GroupFinder(bytes: bytes, numbers: numbers, titles: titles).groups()
    articles = Self.articles(bytes, anchors, titles)
    pairs = groups.compactMap { CitedPair($0, in: self) }
  }

  /// The group that a number beginning at `offset` belongs to.
  package func group(at offset: Int) -> NumberGroup? {
    var (low, high) = (0, groups.count)
    while low < high {
      let middle = (low + high) / 2
      if groups[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < groups.count && groups[low].range.contains(offset) ? groups[low] : nil
  }

  private static func numbers(_ bytes: [UInt8], _ anchors: [Anchor]) -> [IssuingNumber] {
    let reader = NumberReader(bytes: bytes)
    var numbers: [IssuingNumber] = []
    var end = 0
    for anchor in anchors where anchor.range.lowerBound >= end {
      let found: IssuingNumber?
      switch anchor.kind {
      case .open(let shape):
        let mark = Mark(shape: shape, opens: true, range: anchor.range)
        found = reader.number(openedBy: mark) ?? reader.number(enclosedBy: mark)
      case .close(let shape): found = reader.number(closedBy: Mark(shape: shape, opens: false, range: anchor.range))
      case .sign: found = reader.number(signedAt: anchor.range) ?? reader.order(signedAt: anchor.range)
      case .ordinal, .lineEnd: found = nil
      }
      guard let found, found.range.lowerBound >= end else { continue }
      numbers.append(found)
      end = found.range.upperBound
    }
    return numbers
  }

  private static func articles(_ bytes: [UInt8], _ anchors: [Anchor], _ titles: [CitedTitle]) -> [LawArticle] {
    var starts: [(position: Int, isLaw: Bool)] = []
    for title in titles where title.depth == 0 {
      guard DocumentKinds.endsRegulation(Cursor(bytes, at: title.content.upperBound)) || endsRemark(bytes, title.content) else {
        continue
      }
      var cursor = Cursor(bytes, at: title.range.upperBound)
      skipRemark(&cursor)
      cursor.takeBlanks()
      starts.append((cursor.position, DocumentKinds.endsLaw(Cursor(bytes, at: title.content.upperBound))))
    }
    for anchor in anchors where anchor.kind == .ordinal {
      var cursor = Cursor(bytes, at: anchor.range.lowerBound)
      cursor.takeBlanksBackwards()
      if DocumentKinds.endsRegulation(cursor) { starts.append((anchor.range.lowerBound, DocumentKinds.endsLaw(cursor))) }
    }
    starts.sort { $0.position < $1.position }
    var articles: [LawArticle] = []
    for start in starts where start.position >= articles.last?.range.upperBound ?? 0 {
      if let article = LawArticleReader(bytes: bytes, isLaw: start.isLaw).article(at: start.position) { articles.append(article) }
    }
    return articles
  }

  /// Steps over the remark behind a title: （以下简称《预算法》）.
  private static func skipRemark(_ cursor: inout Cursor) {
    let start = cursor.position
    guard cursor.take("（") else { return }
    while cursor.position - start < 150, let (scalar, length) = cursor.next, scalar != "\n", scalar != "（" {
      cursor.position += length
      if scalar == "）" { return }
    }
    cursor.position = start
  }

  /// Whether a regulation's title ends here with a remark: 《……办法（试行）》.
  private static func endsRemark(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
    let cursor = Cursor(bytes, at: content.upperBound)
    return (cursor.follows("）") || cursor.follows(")")) && DocumentKinds.endsTitle(bytes, content)
  }
}
