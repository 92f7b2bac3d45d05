extension Unicode.Scalar {
  /// The columns that the scalar takes in a terminal: 0 for what is drawn upon the scalar before it, 2 for Chinese characters, their
  /// punctuation and full-width forms, else 1.
  ///
  /// After Unicode's East Asian Width; what is ambiguous there (“ ” … ·) takes one column, as in terminals that are not told otherwise.
  var terminalWidth: Int {
    switch value {
    case 0x20..<0x300: return value == 0xAD ? 0 : 1
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3000...0x3029, 0x302E...0x303E, 0x3041...0x3098, 0x309B...0x33FF, 0xFF01...0xFF60: return 2
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x2E80...0x2FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3: return 2
    case 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF: return 2
    case 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD: return 2
    default:
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }
}
