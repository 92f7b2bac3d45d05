import ReportText

/// Reads the code (机关代字) that ends at an offset: 湘财绩, 国卫财务发, 隆委乡振指.
struct CodeReader {
  /// In UTF-8 offsets of the text.
  let range: Range<Int>
  let kind: Kind

  enum Kind: Equatable {
    case document
    case order
    case announcement
    /// Numbers of firms, contracts, certificates: nothing is said of them.
    case other
    /// No code at all.
    case none
  }

  /// Whether its words speak of an office, so that even a doubtful form is an issuing number.
  let speaksOfOffice: Bool
  /// Whether they speak of a government, a Party committee or a finance office.
  let speaksOfGovernment: Bool

  /// The longest code, in characters; what is longer is a sentence.
  private static let longest = 10
  private static let farthest = 24

  init(_ bytes: [UInt8], endingAt end: Int) {
    var cursor = Cursor(bytes, at: end)
    var count = 0
    var starts: [Int] = []
    var bracket: Range<Int>?
    while count < Self.farthest, let (scalar, length) = cursor.previous, Cursor.isHan(scalar) {
      cursor.position -= length
      starts.append(cursor.position)
      count += 1
      if count <= 2, let inner = Self.bracketed(bytes, endingAt: cursor.position) {
        // 宁财（绩）发: what stands in brackets belongs to the code, and so does what is in front of them.
        bracket = inner
        cursor.position = inner.lowerBound
        starts.append(cursor.position)
      }
    }
    guard var start = starts.last else {
      range = end..<end
      kind = .none
      speaksOfOffice = false
      speaksOfGovernment = false
      return
    }
    start = CodeCues.start(of: bytes, start..<(bracket?.lowerBound ?? end), behind: cursor)
    // Where the words in front of the brackets are none of the code's, neither are the brackets.
    if let bracket, start >= bracket.lowerBound { start = bracket.upperBound }
    let words = Array(bytes[start..<end])
    let length = words.count / 3
    range = start..<end
    speaksOfOffice = CodeWords.speaksOfOffice(words)
    speaksOfGovernment = CodeWords.speaksOfGovernment(words)
    if start == end {
      kind = .none
    } else if words.ends(with: "令") {
      kind = .order
    } else if CodeWords.isAnnouncement(words) {
      kind = .announcement
    } else if length > Self.longest || CodeWords.isOther(words) {
      kind = .other
    } else {
      kind = .document
    }
  }
}

extension CodeReader {
  /// One to three characters in brackets that end at `end`, behind another character.
  private static func bracketed(_ bytes: [UInt8], endingAt end: Int) -> Range<Int>? {
    var cursor = Cursor(bytes, at: end)
    guard cursor.follows("）") || cursor.follows(")") else { return nil }
    cursor.position -= cursor.follows("）") ? 3 : 1
    var count = 0
    while count < 4, let (scalar, length) = cursor.previous, Cursor.isHan(scalar) {
      cursor.position -= length
      count += 1
    }
    guard (1...3).contains(count), cursor.follows("（") || cursor.follows("(") else { return nil }
    cursor.position -= cursor.follows("（") ? 3 : 1
    guard let (scalar, _) = cursor.previous, Cursor.isHan(scalar) else { return nil }
    return cursor.position..<end
  }
}
