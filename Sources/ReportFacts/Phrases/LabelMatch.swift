/// Compares the noun phrases that figures measure.
enum LabelMatch {
  /// The characters of a label, marks and quotes left out.
  static func scalars(_ passage: Passage, _ label: Range<Int>) -> [UInt32] {
    scalars(passage.bytes, passage.origin + label.lowerBound..<passage.origin + label.upperBound)
  }

  /// The characters in `range` of `bytes`, marks and quotes left out.
  static func scalars(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt32] {
    var result: [UInt32] = []
    guard !range.isEmpty else { return result }
    result.reserveCapacity((range.count + 2) / 3)
    append(bytes, range, to: &result)
    return result
  }

  /// Appends the characters in `range` of `bytes` to `result`, marks and quotes left out.
  static func append(_ bytes: [UInt8], _ range: Range<Int>, to result: inout [UInt32]) {
    bytes.withUnsafeBufferPointer { text in
      let end = range.upperBound
      var position = range.lowerBound
      while position < end {
        let first = text[position]
        // Nearly all characters are ideographs, of three bytes from E4 to E9.
        if first &- 0xE4 < 6, position + 2 < end, text[position + 1] & 0xC0 == 0x80, text[position + 2] & 0xC0 == 0x80 {
          result.append(UInt32(first & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6 | UInt32(text[position + 2] & 0x3F))
          position += 3
          continue
        }
        let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: end)
        if !isIgnored(scalar) { result.append(scalar) }
        position = next
      }
    }
  }

  /// Marks and white space that may stand in a name without changing it.
  @inline(__always)
  private static func isIgnored(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x3000, 0x201C, 0x201D, 0x22, 0x3001: true
    default: false
    }
  }

  /// Whether the characters of `name`, with none but marks and quotes between, stand in `range` of the passage.
  static func stands(_ name: [UInt32], _ passage: Passage, in range: Range<Int>) -> Bool {
    guard let first = name.first else { return false }
    let end = passage.origin + range.upperBound
    var position = passage.origin + range.lowerBound
    // Names are Chinese: the bytes of the first character are looked for before anything is decoded.
    if first >= 0x800, first < 0x10000 {
      let (lead, middle, last) = (UInt8(0xE0 | first >> 12), UInt8(0x80 | first >> 6 & 63), UInt8(0x80 | first & 63))
      return passage.bytes.withUnsafeBufferPointer { bytes in
        while position + 3 <= end {
          if bytes[position] == lead, bytes[position + 1] == middle, bytes[position + 2] == last,
            continues(name, passage.bytes, position + 3..<end)
          {
            return true
          }
          position += 1
        }
        return false
      }
    }
    while position < end {
      let (scalar, next) = UTF8Scan.scalar(passage.bytes, at: position, end: end)
      if scalar == first, continues(name, passage.bytes, next..<end) { return true }
      position = next
    }
    return false
  }

  /// Whether the characters of `name` behind the first stand at the beginning of `range`.
  private static func continues(_ name: [UInt32], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    var matched = 1
    while matched < name.count {
      guard position < range.upperBound else { return false }
      let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: range.upperBound)
      position = next
      if isIgnored(scalar) { continue }
      guard scalar == name[matched] else { return false }
      matched += 1
    }
    return true
  }

  /// The length of the longest run of characters that both hold.
  static func commonRun(_ a: [UInt32], _ b: [UInt32]) -> Int {
    a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { b in commonRun(a, b) } }
  }

  static func commonRun(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Int {
    a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { b in commonRun(a, b) } }
  }

  /// The same for characters in place.
  static func commonRun(_ a: UnsafeBufferPointer<UInt32>, _ b: UnsafeBufferPointer<UInt32>) -> Int {
    // Names are short, and few of their characters are the same: comparing them as they stand takes no storage. Words that run on for a
    // whole paragraph are compared by rows, lest many equal characters cost the cube of their number.
    if a.count * b.count > 1024 { return commonRunByRows(a, b) }
    var best = 0
    for start in a.indices {
      if a.count - start <= best { break }
      let scalar = a[start]
      for other in b.indices where scalar == b[other] {
        let most = min(a.count - start, b.count - other)
        if most <= best { break }
        var run = 1
        while run < most, a[start + run] == b[other + run] { run += 1 }
        best = max(best, run)
      }
    }
    return best
  }

  /// Whether `part` stands in `name` as it is.
  static func contains(_ name: UnsafeBufferPointer<UInt32>, _ part: UnsafeBufferPointer<UInt32>) -> Bool {
    guard let first = part.first, name.count >= part.count else { return false }
    for start in 0...name.count - part.count where name[start] == first {
      var offset = 1
      while offset < part.count, name[start + offset] == part[offset] { offset += 1 }
      if offset == part.count { return true }
    }
    return false
  }

  static func contains(_ name: [UInt32], _ part: [UInt32]) -> Bool {
    name.withUnsafeBufferPointer { name in part.withUnsafeBufferPointer { contains(name, $0) } }
  }

  private static func commonRunByRows(_ a: UnsafeBufferPointer<UInt32>, _ b: UnsafeBufferPointer<UInt32>) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    var best = 0
    for x in a {
      var diagonal = 0
      for index in b.indices {
        let above = row[index + 1]
        row[index + 1] = x == b[index] ? diagonal + 1 : 0
        best = max(best, row[index + 1])
        diagonal = above
      }
    }
    return best
  }

  /// How well two labels name the same thing, from 0 to 100.
  static func score(_ a: [UInt32], _ b: [UInt32]) -> Int {
    let shorter = min(a.count, b.count)
    guard shorter >= 2 else { return 0 }
    let run = commonRun(a, b)
    return run < 2 ? 0 : run * 100 / shorter
  }

  /// Whether `short` is `long` with characters left out: 社零 for 社会消费品零售总额.
  static func abbreviates(_ short: [UInt32], _ long: [UInt32]) -> Bool {
    guard short.count >= 2, short.count < long.count else { return false }
    var position = 0
    for scalar in long where position < short.count && scalar == short[position] { position += 1 }
    return position == short.count
  }

  /// Whether two labels name the same thing: they share most of the shorter one; 收支 names 收入 as well as 支出.
  static func names(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    if score(a, b) >= 60 { return true }
    return isIncomeAndExpense(a) && (commonRun(b, income) == 2 || commonRun(b, expense) == 2)
  }

  private static let income = "收入".unicodeScalars.map(\.value)
  private static let expense = "支出".unicodeScalars.map(\.value)

  /// 收支, 收、支, 收支总计.
  private static func isIncomeAndExpense(_ label: [UInt32]) -> Bool {
    label.count <= 6 && label.starts(with: [0x6536, 0x652F])
  }

  /// The last two characters of a figure's label: 收入, 支出, 人数.
  static func tail(_ passage: Passage, _ figure: Int) -> [UInt32]? {
    let scalars = scalars(passage, passage.figures[figure].label)
    return scalars.count >= 2 ? Array(scalars.suffix(2)) : nil
  }

  /// Splits that are complete by definition, each by words of which every part holds one: 支出 = 基本支出 + 项目支出 (政府收支分类), …
  private static let partitions: [[[UInt32]]] = [
    ["基本支出", "项目支出"], ["人员经费", "公用经费"], ["人员支出", "公用支出"], ["工资福利", "商品和服务", "对个人和家庭"],
    ["工资福利", "商品和服务", "对个人和家庭", "资本性"], ["工资福利", "商品服务", "对个人", "资本性"], ["出国", "公务用车", "接待"],
    ["公务用车", "接待"], ["城市", "农村"], ["城镇", "农村"], ["城镇", "乡村"], ["男", "女"], ["集中", "分散"], ["门诊", "住院"], ["税收", "非税"], ["公立", "民营"],
    ["本年收入", "年初结转"], ["本年收入", "上年结转"], ["本年收入", "非财政拨款结余", "结转"], ["本年支出", "年末结转"], ["本年支出", "结转下年"],
    ["本年支出", "结余分配", "结转"],
    ["行政人员", "事业人员"], ["行政编制", "事业编制"], ["流动资产", "非流动资产"], ["公办", "民办"], ["在编", "编外"],
    ["城区", "乡镇"], ["县城", "乡镇"], ["上半年", "下半年"], ["一产", "二产", "三产"], ["第一产业", "第二产业", "第三产业"], ["工程费", "独立费", "预备费"],
    ["工程费", "其他费", "预备费"],
  ].map { $0.map { $0.unicodeScalars.map(\.value) } }

  /// Whether `parts` are the members of a split that is complete by definition.
  static func arePartition(_ passage: Passage, _ parts: [Int]) -> Bool {
    // 工资福利支出470.36万元，其中“其他工资福利支出”143.36万元。商品服务支出…: a part of the first class is no class.
    if parts.contains(where: { passage.contains("其他", in: passage.figures[$0].label.prefix(9)) }) { return false }
    return partitions.contains { names in
      names.count == parts.count
        && names.allSatisfy { name in
          parts.contains { part in
            let label = passage.figures[part].label
            return passage.mayHold(name, in: label) && stands(name, passage, in: label)
          }
        }
    }
  }

  /// The same for labels.
  static func arePartition(_ labels: [[UInt32]]) -> Bool {
    partitions.contains { names in
      names.count == labels.count && names.allSatisfy { name in labels.contains { contains($0, name) } }
    }
  }
}
