/// How many columns of a terminal text takes, so that marks can be put under a line of Chinese.
///
/// CJK characters, full-width forms and emoji take two columns, combining and invisible characters none, all others one. Characters of
/// ambiguous width (“ ” · —) take one, as terminals draw them under a UTF-8 locale, Chinese ones included, unless set otherwise; the
/// price is that marks stand a little to the left behind many quotes in a terminal set to draw them wide.
package enum DisplayWidth {
  /// The columns that the bytes of `range` (UTF-8 offsets) take. A tab counts none: its width depends on where it stands.
  package static func columns(_ bytes: [UInt8], in range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<bytes.count)
    var columns = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = bytes.scalar(at: offset, before: range.upperBound)
      columns += self.columns(scalar)
      offset += length
    }
    return columns
  }

  /// The columns that one scalar takes: 0, 1 or 2.
  package static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    // The common ideographs first: they are nearly all there is to measure.
    if (0x4E00...0x9FFF).contains(value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // Medial vowels and final consonants of decomposed Hangul are drawn into the syllable before them.
    if (0x1160...0x11FF).contains(value) { return 0 }
    return isWide(value) ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }
}
