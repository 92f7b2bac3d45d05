import ReportText

/// Tells a cell that holds nothing but a figure from one that holds words.
///
/// A figure in a cell has no sentence around it: 2014 is no year there, and - is no minus but an empty cell.
struct CellReader {
  private var tokenizer: Tokenizer
  private let origin: Int

  /// For the cells of the block that starts at `origin`.
  init(_ bytes: [UInt8], origin: Int) {
    tokenizer = Tokenizer(bytes, range: origin..<origin, origin: origin)
    self.origin = origin
  }

  /// Reads the cell whose words stand in `range`, in offsets of the text.
  mutating func read(_ range: Range<Int>) -> TableCell {
    let place = range.lowerBound - origin..<range.upperBound - origin
    if isBlank(range) { return TableCell(range: place, content: .blank) }
    if let quantity = figure(range) { return TableCell(range: place, content: .figure(quantity)) }
    return TableCell(range: place, content: item(range) ?? .words)
  }

  /// 基本支出：339.16
  private mutating func item(_ range: Range<Int>) -> TableCell.Content? {
    let bytes = tokenizer.bytes
    guard range.count <= 240, bytes[range.upperBound - 1] < 0x80 || bytes[range.upperBound - 1] == 0x83 else { return nil }
    var position = range.lowerBound
    var colon: (start: Int, end: Int)?
    while position < range.upperBound {
      let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: range.upperBound)
      if scalar == 0xFF1A || scalar == 0x3A { colon = (position, next) }
      position = next
    }
    guard let colon, colon.start > range.lowerBound, colon.end < range.upperBound, let quantity = figure(colon.end..<range.upperBound)
    else {
      return nil
    }
    return .item(range.lowerBound - origin..<colon.start - origin, quantity)
  }

  /// Nothing but dashes, strokes and white space.
  private func isBlank(_ range: Range<Int>) -> Bool {
    let bytes = tokenizer.bytes
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: range.upperBound)
      switch scalar {
      // - / \ — － ― – ／ and white space
      case 0x2D, 0x2F, 0x5C, 0x2014, 0xFF0D, 0x2015, 0x2013, 0xFF0F, 0x20, 0x09, 0x0A, 0x0D, 0x3000, 0xA0: position = next
      default: return false
      }
    }
    return true
  }

  /// The figure that is all the cell holds.
  private mutating func figure(_ range: Range<Int>) -> Quantity? {
    tokenizer.begin(range, origin: origin)
    var position = range.lowerBound
    if let end = CellWords.bookmarkEnd(tokenizer.bytes, range) { position = end }
    position = afterSpace(position)
    var hedge = Hedge.exact
    if let (found, end) = hedgeMark(at: position) {
      hedge = found
      position = afterSpace(end)
    }
    for mark in ["￥", "¥"] as [StaticString] where tokenizer.stands(mark, at: position) { position += mark.utf8CodeUnitCount }
    // A plus sign says no more than that there is no minus: it is no part of the figure.
    for sign in ["+", "＋"] as [StaticString] where tokenizer.stands(sign, at: position) {
      position = afterSpace(position + sign.utf8CodeUnitCount)
    }
    let begin = position
    var isNegative = false
    for sign in ["-", "－", "−", "负"] as [StaticString] where !isNegative && tokenizer.stands(sign, at: position) {
      isNegative = true
      position = afterSpace(position + sign.utf8CodeUnitCount)
    }
    guard tokenizer.digit(at: position) != nil else { return nil }
    let digits = spaced(tokenizer.digits(from: position), from: position)
    guard digits.count <= Decimal.maximumDigits else { return nil }
    if isYear(digits, in: range) { return nil }
    let unit = tokenizer.readUnit(at: digits.end)
    let end = unit?.end ?? digits.end
    if let behind = unit?.hedge, behind != .exact { hedge = behind }
    guard let (hedgeBehind, last) = hedgeBehind(end), afterSpace(last) == range.upperBound else { return nil }
    if let hedgeBehind { hedge = hedgeBehind }
    let coefficient = Int128(isNegative ? -digits.coefficient : digits.coefficient)
    return Quantity(
      range: begin - origin..<end - origin, number: begin - origin..<digits.end - origin,
      value: Decimal(coefficient, places: digits.places), scale: unit?.scale ?? 0, unit: unit?.unit ?? .none, hedge: hedge, isChinese: false
    )
  }

  /// 2022年 names a row or column; nobody counts so many years.
  private func isYear(_ digits: Tokenizer.Digits, in range: Range<Int>) -> Bool {
    digits.isInteger && digits.count == 4 && (1949...2049).contains(digits.coefficient) && tokenizer.stands("年", at: digits.end)
      && digits.end + 3 == range.upperBound
  }

  /// 12 640: digits in groups of three with spaces between them, as statistics have them.
  private func spaced(_ digits: Tokenizer.Digits, from start: Int) -> Tokenizer.Digits {
    guard digits.isInteger, digits.count <= 3, digits.end - start == digits.count, tokenizer.bytes[start] != UInt8(ascii: "0") else {
      return digits
    }
    var result = digits
    while tokenizer.lead(at: result.end) == 0x20, let group = group(at: result.end + 1) {
      for digit in group { result.take(digit) }
      result.end += 4
    }
    guard result.end > digits.end, tokenizer.lead(at: result.end) == UInt8(ascii: ".") else { return result }
    let point = result.end
    while tokenizer.lead(at: point + 1 + result.places).isDigit {
      result.take(tokenizer.lead(at: point + 1 + result.places) - UInt8(ascii: "0"))
      result.places += 1
      result.end = point + 1 + result.places
    }
    return result
  }

  /// Three digits and no more.
  private func group(at index: Int) -> [UInt8]? {
    let digits = (index..<index + 4).prefix { tokenizer.lead(at: $0).isDigit }
    return digits.count == 3 ? digits.map { tokenizer.lead(at: $0) - UInt8(ascii: "0") } : nil
  }

  private func afterSpace(_ index: Int) -> Int {
    var position = index
    while true {
      switch tokenizer.lead(at: position) {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case 0xE3 where tokenizer.stands("　", at: position): position += 3
      default: return position
      }
    }
  }

  private static let marks: [(StaticString, Hedge)] = [
    ("≥", .atLeast), ("≧", .atLeast), (">=", .atLeast), (">", .atLeast), ("＞", .atLeast), ("不低于", .atLeast), ("不少于", .atLeast),
    ("大于等于", .atLeast), ("大于或等于", .atLeast), ("大于", .atLeast), ("高于", .atLeast), ("达到", .atLeast), ("至少", .atLeast),
    ("≤", .atMost), ("≦", .atMost), ("<=", .atMost), ("<", .atMost), ("＜", .atMost), ("不高于", .atMost), ("不超过", .atMost),
    ("不多于", .atMost), ("小于等于", .atMost), ("小于或等于", .atMost), ("小于", .atMost), ("低于", .atMost), ("控制在", .atMost),
    ("约", .about), ("近", .about), ("＝", .exact), ("=", .exact),
  ]

  /// What a mark begins with.
  private static let markFirsts = marks.reduce(into: ScalarSet()) { set, mark in
    mark.0.withUTF8Buffer { set.insert(UInt16(truncatingIfNeeded: UTF8Scan.scalar(Array($0), at: 0, end: $0.count).scalar)) }
  }

  private func hedgeMark(at index: Int) -> (Hedge, Int)? {
    let lead = tokenizer.lead(at: index)
    if lead.isDigit || lead < 0x3C { return nil }
    if lead >= 0x80, !Self.markFirsts.contains(UTF8Scan.scalar(tokenizer.bytes, at: index, end: tokenizer.bytes.count).scalar) {
      return nil
    }
    for (mark, hedge) in Self.marks where tokenizer.stands(mark, at: index) { return (hedge, index + mark.utf8CodeUnitCount) }
    return nil
  }

  private static let behind: [(StaticString, Hedge)] = [
    ("及以上", .atLeast), ("以上", .atLeast), ("及以下", .atMost), ("以下", .atMost), ("以内", .atMost), ("左右", .about), ("余", .atLeast),
    ("（含）", .exact),
  ]

  /// The hedge at `index`, if any, and where the figure ends.
  private func hedgeBehind(_ index: Int) -> (Hedge?, Int)? {
    // Nearly every cell ends with its figure.
    if tokenizer.lead(at: index) < 0x80 { return (nil, index) }
    for (mark, hedge) in Self.behind where tokenizer.stands(mark, at: index) { return (hedge, index + mark.utf8CodeUnitCount) }
    return (nil, index)
  }
}
