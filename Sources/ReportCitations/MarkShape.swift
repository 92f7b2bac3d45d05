/// A shape of paired mark that stands around a year, a number or a title, rightly or wrongly.
package enum MarkShape: UInt8, Sendable {
  /// 〔〕, the only brackets that a year takes (GB/T 9704—2012, 7.2.5).
  case hexagonal
  /// ﹝﹞ ❲❳ 〘〙, which look like 〔〕.
  case falseHexagonal
  /// [] and ［］.
  case square
  /// 【】 and 〖〗.
  case lenticular
  /// ( and ).
  case round
  /// （ and ）.
  case wideRound
  /// {} and ｛｝.
  case curly
  /// <> and ＜＞.
  case angle
  /// 《》.
  case double
  /// 〈〉.
  case single
  /// 「」 and 『』.
  case corner
  /// “ and ”.
  case quote

  /// The shape of `scalar`, and whether it opens; nil where it is no such mark.
  @inline(__always)
  static func of(_ scalar: Unicode.Scalar) -> (shape: MarkShape, opens: Bool)? {
    switch scalar.value {
    case 0x28: (.round, true)
    case 0x29: (.round, false)
    case 0x3C: (.angle, true)
    case 0x3E: (.angle, false)
    case 0x5B: (.square, true)
    case 0x5D: (.square, false)
    case 0x7B: (.curly, true)
    case 0x7D: (.curly, false)
    case 0x201C: (.quote, true)
    case 0x201D: (.quote, false)
    case 0x2772, 0x27EC, 0x2997, 0xFE5D, 0x3018: (.falseHexagonal, true)
    case 0x2773, 0x27ED, 0x2998, 0xFE5E, 0x3019: (.falseHexagonal, false)
    case 0x3008, 0x2329, 0x27E8: (.single, true)
    case 0x3009, 0x232A, 0x27E9: (.single, false)
    case 0x300A: (.double, true)
    case 0x300B: (.double, false)
    case 0x300C, 0x300E: (.corner, true)
    case 0x300D, 0x300F: (.corner, false)
    case 0x3010, 0x3016: (.lenticular, true)
    case 0x3011, 0x3017: (.lenticular, false)
    case 0x3014: (.hexagonal, true)
    case 0x3015: (.hexagonal, false)
    case 0xFF08, 0xFE59: (.wideRound, true)
    case 0xFF09, 0xFE5A: (.wideRound, false)
    case 0xFF1C: (.angle, true)
    case 0xFF1E: (.angle, false)
    case 0xFF3B: (.square, true)
    case 0xFF3D: (.square, false)
    case 0xFF5B, 0xFE5B: (.curly, true)
    case 0xFF5D, 0xFE5C: (.curly, false)
    default: nil
    }
  }
}

/// One mark as it stands in the text.
package struct Mark: Sendable, Equatable {
  package let shape: MarkShape
  package let opens: Bool
  /// In UTF-8 offsets of the text.
  package let range: Range<Int>
}
