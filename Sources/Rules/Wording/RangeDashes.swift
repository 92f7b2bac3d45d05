import Linting
import ReportSyntax
import ReportText

/// Finds hyphens between the first and the last of a range: 2021-2023年, 5%-10%.
struct RangeDashes {
  private let subject: Subject

  struct Found {
    /// From the first figure to the unit of the last.
    let range: Range<Int>
    let dash: Range<Int>
    /// What stands there, and what should.
    let written: String
    let right: String
  }

  init(_ subject: Subject) {
    self.subject = subject
  }

  var found: [Found] {
    var found: [Found] = []
    for line in subject.signs.lines where line.kinds.contains(Sign.Kinds(.dash)) {
      let worded = WordedLine(subject, line)
      for sign in worded.signs where sign.kind == .dash {
        if let range = read(worded, sign.range) { found.append(range) }
      }
    }
    return found
  }

  private func read(_ line: WordedLine, _ dash: Range<Int>) -> Found? {
    let written = line.words(dash)
    guard written == "-" || written == "~" || written == "－", !line.isCode(dash.lowerBound) else { return nil }
    // The figure before, with a unit of its own or without: 5%-10%, 2021年-2023年.
    guard let before = line.before(dash.lowerBound) else { return nil }
    let end = before.isDigit ? dash.lowerBound : line.start(before: dash.lowerBound)
    if !before.isDigit, !Self.units.contains(before) { return nil }
    guard let first = line.figure(before: end), let last = line.figure(from: dash.upperBound), let unit = line.at(last.upperBound),
      Self.units.contains(unit), before.isDigit || before == unit
    else { return nil }
    let behind = last.upperBound + (unit == "%" ? 1 : 3)
    if unit == "日" || unit == "月" || unit == "年" {
      // 2024-01年 is no range of years.
      guard first.count == last.count || first.count <= 2 && last.count <= 2 else { return nil }
    }
    // 3-2, 0731-12个: a range rises, and its figures have no noughts in front.
    guard let low = line.value(first), let high = line.value(last), low < high else { return nil }
    let isTime = unit == "年" || unit == "月" || unit == "日"
    return Found(range: first.lowerBound..<behind, dash: dash, written: written, right: isTime ? "—" : "～")
  }

  /// What a range is told in; 号 is no measure.
  private static let units: Set<Unicode.Scalar> = [
    "年", "月", "日", "%", "元", "万", "亿", "分", "人", "个", "岁", "天", "周", "次", "名", "户", "米", "亩", "吨", "倍", "时", "度",
  ]
}

extension WordedLine {
  /// The figure that ends at `offset`, if nothing before it makes it part of a code or a date.
  fileprivate func figure(before offset: Int) -> Range<Int>? {
    var start = offset
    while start > range.lowerBound, bytes[start - 1] >= 0x30 && bytes[start - 1] <= 0x39 || bytes[start - 1] == UInt8(ascii: ".") {
      start -= 1
    }
    guard start < offset, bytes[start] != UInt8(ascii: "."), offset - start <= 9 else { return nil }
    guard let before = before(start) else { return start..<offset }
    if before.isLatin || "-－—~～/.,_第件表图:".unicodeScalars.contains(before) { return nil }
    return start..<offset
  }

  /// The figure that begins at `offset`.
  fileprivate func figure(from offset: Int) -> Range<Int>? {
    var end = offset
    while end < range.upperBound, bytes[end] >= 0x30 && bytes[end] <= 0x39 || bytes[end] == UInt8(ascii: ".") { end += 1 }
    return end > offset && end - offset <= 9 ? offset..<end : nil
  }

  /// A figure in thousandths; nil where it has more than one point, more than three places, or a nought before another digit.
  fileprivate func value(_ figure: Range<Int>) -> Int? {
    var value = 0
    var places = -1
    if figure.count > 1, bytes[figure.lowerBound] == 0x30, bytes[figure.lowerBound + 1] != UInt8(ascii: "."), figure.count != 2 {
      return nil
    }
    for byte in bytes[figure] {
      if byte == UInt8(ascii: ".") {
        guard places < 0 else { return nil }
        places = 0
      } else {
        value = value * 10 + Int(byte - 0x30)
        if places >= 0 { places += 1 }
      }
    }
    guard places <= 3 else { return nil }
    for _ in 0..<(3 - max(places, 0)) { value *= 10 }
    return value
  }
}
