import ReportText

/// A title without marks in front of its number: 省财政厅关于印发《办法》的通知（琼财绩〔2021〕7号）.
package struct BareTitle: Sendable, Equatable {
  /// In UTF-8 offsets of the text.
  package let range: Range<Int>
  /// Whether it is plain where the title begins.
  package let isCertain: Bool
}

/// Reads the title without marks that ends at an offset.
struct BareTitleReader {
  let bytes: [UInt8]

  private static let longest = 90
  private static let cues: [StaticString] = [
    "根据", "按照", "依据", "依照", "遵照", "参照", "贯彻", "落实", "执行", "以及", "收到", "接到", "结合", "通过", "按", "的", "以", "即", "见",
  ]
  private static let endings: [StaticString] = ["的通知", "的意见", "意见", "的决定", "的批复", "的复函", "的函", "的通报", "的公告", "方案", "的规定"]

  func title(endingAt end: Int) -> BareTitle? {
    var cursor = Cursor(bytes, at: end)
    guard Self.endings.contains(where: { cursor.follows($0) }) else { return nil }
    var steps = 0
    var about: Int?
    var hasList = false
    while steps < Self.longest, let (scalar, length) = cursor.previous {
      if Self.ends(scalar) { break }
      if scalar == "“" || scalar == "”" || scalar == "）" || scalar == ")" { return nil }
      cursor.position -= length
      var ahead = cursor
      if ahead.take("关于") {
        about = cursor.position
        hasList = false
      } else if about != nil, scalar == "、" {
        hasList = true
      }
      steps += 1
    }
    guard let about, steps < Self.longest else { return nil }
    var start = cursor.position
    var position = start
    while position < about, let (_, length) = bytes.scalarIfAny(at: position) {
      for cue in Self.cues {
        var ahead = Cursor(bytes, at: position)
        if ahead.take(cue), ahead.position <= about, ahead.position > start { start = ahead.position }
      }
      position += length
    }
    start = Cursor(bytes, at: start).afterBlanks
    // Half a title inside other marks is none.
    guard isBalanced(start..<end) else { return nil }
    return BareTitle(range: start..<end, isCertain: !hasList)
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "；", "：", "\n", "\r", "\t", ",", ";", ":", "（", "(", "|": true
    default: false
    }
  }

  private func isBalanced(_ range: Range<Int>) -> Bool {
    var depth = 0
    var cursor = Cursor(bytes, at: range.lowerBound)
    while cursor.position < range.upperBound, let (scalar, length) = cursor.next {
      if let (shape, opens) = MarkShape.of(scalar), shape == .double || shape == .single {
        depth += opens ? 1 : -1
        if depth < 0 { return false }
      }
      cursor.position += length
    }
    return depth == 0
  }
}

extension Cursor {
  /// Where the blanks here end.
  fileprivate var afterBlanks: Int {
    var cursor = self
    cursor.takeBlanks()
    return cursor.position
  }
}

extension [UInt8] {
  /// The scalar at `position`; nil at the end.
  fileprivate func scalarIfAny(at position: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    position < count ? scalar(at: position, before: count) : nil
  }
}
