import ReportText

/// Tells the province of a report: by the county named in its title, else by the provinces and issuing codes that its opening names.
struct RegionFinder {
  let bytes: [UInt8]
  private let regions = Regions.standard

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The number of the province; nil where nothing tells it, or several are as likely.
  ///
  /// - Parameters:
  ///   - titles: short lines at the top, in UTF-8 offsets.
  ///   - opening: where else to look.
  func province(titles: [Range<Int>], opening: Range<Int>) -> Int? {
    var possible: Regions.Set = 0
    for title in titles {
      for place in places(in: title) { possible = possible & place == 0 ? (possible == 0 ? place : possible) : possible & place }
      if possible.nonzeroBitCount == 1 { return possible.trailingZeroBitCount }
    }
    var votes = [Int](repeating: 0, count: regions.names.count)
    vote(opening, &votes)
    var best: (number: Int, votes: Int)?
    for (number, count) in votes.enumerated() where count > best?.votes ?? 0 {
      if possible == 0 || possible & (1 << UInt64(number)) != 0 { best = (number, count) }
    }
    return best?.number
  }

  /// The provinces of each place named in `range`: 新邵县, 唐山市, 湖南省.
  private func places(in range: Range<Int>) -> [Regions.Set] {
    var found: [Regions.Set] = []
    var starts: [Int] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, length) = bytes.scalar(at: position, before: range.upperBound)
      starts.append(position)
      position += length
      guard Self.endings.contains(scalar) else { continue }
      // The longest name that begins where a name may begin.
      for back in stride(from: min(12, starts.count - 1), through: 1, by: -1) {
        let start = starts[starts.count - 1 - back]
        guard back > 1 || scalar == "县" || scalar == "市" || scalar == "省", beginsName(at: start, from: range.lowerBound) else { continue }
        let provinces = regions.provinces(of: start..<position, bytes)
        if provinces != 0 {
          found.append(provinces)
          break
        }
      }
    }
    return found
  }

  private static let endings: Set<Unicode.Scalar> = ["省", "市", "县", "区", "旗", "州", "盟"]
  /// What a name may follow: a larger place, a year, 关于 and 对, or no Chinese character at all.
  private static let leads: Set<Unicode.Scalar> = ["省", "市", "县", "区", "旗", "州", "盟", "年", "度", "于", "对", "在", "和"]

  private func beginsName(at start: Int, from lower: Int) -> Bool {
    guard start > lower else { return true }
    var before = start - 1
    while before > lower, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    let scalar = bytes.scalar(at: before, before: start).scalar
    return !(0x4E00...0x9FFF).contains(scalar.value) || Self.leads.contains(scalar)
  }

  /// Counts the provinces that are named in full (湖南省) and the codes of their offices (湘财, 湘办发).
  private func vote(_ range: Range<Int>, _ votes: inout [Int]) {
    var position = range.lowerBound
    while position + 6 <= range.upperBound {
      let lead = bytes[position]
      guard lead >= 0xE4, lead <= 0xE9 else {
        position += 1
        continue
      }
      // 省 and the 自 of 自治区
      if lead == 0xE7, bytes[position + 1] == 0x9C, bytes[position + 2] == 0x81 {
        voteForName(endingAt: position + 3, from: range.lowerBound, &votes)
      } else if let name = Self.code(bytes, at: position) {
        if let number = regions.names.firstIndex(of: name) { votes[number] += 1 }
      }
      position += 3
    }
  }

  private func voteForName(endingAt end: Int, from lower: Int, _ votes: inout [Int]) {
    for length in [9, 12] where end - length >= lower {
      let provinces = regions.provinces(of: end - length..<end, bytes)
      if provinces.nonzeroBitCount == 1 { votes[provinces.trailingZeroBitCount] += 1 }
    }
  }

  /// The province whose code stands before 财, 办, 政 or 发 at `position`; characters that counties use as codes as well are left out.
  private static func code(_ bytes: [UInt8], at position: Int) -> String? {
    // Few characters are followed by an office: that is asked first.
    let office = UInt32(bytes[position + 3]) << 16 | UInt32(bytes[position + 4]) << 8 | UInt32(bytes[position + 5])
    guard office == 0xE8B4A2 || office == 0xE58A9E || office == 0xE694BF || office == 0xE58F91 || office == 0xE5BA9C else { return nil }
    let key = UInt32(bytes[position]) << 16 | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2])
    return codes[key]
  }

  private static let codes: [UInt32: String] = {
    let pairs: [(String, String)] = [
      ("湘", "湖南"), ("鄂", "湖北"), ("粤", "广东"), ("桂", "广西"), ("冀", "河北"), ("豫", "河南"), ("鲁", "山东"), ("皖", "安徽"), ("赣", "江西"), ("闽", "福建"),
      ("浙", "浙江"), ("苏", "江苏"), ("渝", "重庆"), ("川", "四川"), ("黔", "贵州"), ("滇", "云南"), ("云", "云南"), ("陕", "陕西"), ("甘", "甘肃"), ("晋", "山西"),
      ("辽", "辽宁"), ("琼", "海南"), ("藏", "西藏"),
    ]
    return Dictionary(pairs.map { (packed($0), $1) }, uniquingKeysWith: { first, _ in first })
  }()

  private static func packed(_ character: String) -> UInt32 {
    character.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
