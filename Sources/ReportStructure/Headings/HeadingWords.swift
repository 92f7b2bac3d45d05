import ReportText

/// The characters of a heading that tell one section from another: Chinese characters alone, at most 96.
///
/// Numbers, years, brackets, quotation marks and blanks say nothing about what a section is, and are written in every way there is.
struct HeadingWords {
  /// A title over three lines has fewer characters than this; what follows is left out.
  static let most = 96

  /// The characters that count: the basic block of Chinese characters.
  static let characters: Range<UInt16> = 0x4E00..<0xA000

  private(set) var scalars: [UInt16] = []

  init() {
    scalars.reserveCapacity(Self.most)
  }

  init(_ string: String) {
    self.init()
    let bytes = Array(string.utf8)
    read(bytes, 0..<bytes.count)
  }

  /// Takes the characters of `range` instead of those held.
  mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    scalars.removeAll(keepingCapacity: true)
    add(bytes, range)
  }

  /// Takes the characters of `range` behind those held.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    var taken = scalars
    scalars = []
    let end = min(range.upperBound, bytes.count)
    bytes.withUnsafeBufferPointer { all in
      var position = range.lowerBound
      while position < end, taken.count < Self.most {
        let first = all[position]
        // The basic block reaches from E4 B8 80 to E9 BF BF.
        if first &- 0xE4 < 6, position + 2 < end, all[position + 1] & 0xC0 == 0x80, all[position + 2] & 0xC0 == 0x80 {
          let character = UInt16(first & 0x0F) << 12 | UInt16(all[position + 1] & 0x3F) << 6 | UInt16(all[position + 2] & 0x3F)
          if character >= Self.characters.lowerBound { taken.append(character) }
          position += 3
        } else {
          position += first < 0x80 ? 1 : bytes.scalar(at: position, before: end).length
        }
      }
    }
    scalars = taken
  }

  /// What is left when filling words are taken out, as one number: 存在的主要问题, 主要问题 and 存在问题 have the same key.
  ///
  /// 0 where nothing is left.
  var key: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isEmpty = true
    var index = 0
    while index < scalars.count {
      var skipped = 0
      Self.fillers.each(scalars, at: index) { _, length in skipped = max(skipped, length) }
      if skipped > 0 {
        index += skipped
        continue
      }
      hash = (hash ^ UInt64(scalars[index])) &* 0x100_0000_01B3
      isEmpty = false
      index += 1
    }
    return isEmpty ? 0 : hash
  }

  /// Words without which a heading names the same section.
  private static let fillers = WordIndex([
    "情况", "说明", "关于", "年度", "年", "以及", "部门", "单位", "本", "存在", "主要", "有关", "相关", "的", "及", "和", "与", "等", "我",
  ])
}
