/// What the places of two figures that agree tell of whether they are one.
enum FactPlaces {
  typealias Entry = FactLedger.Entry

  /// How many bytes may stand between a figure and the same in another unit.
  private static let gap = 48
  /// How many blocks may stand between a table and the text that speaks of its total.
  private static let reach = 4

  /// Whether the later figure is the earlier one in another unit, right behind it: 4812360.00元（481.24万元）, 52.4亿元，具体数为523,986万元.
  static func isConverted(_ earlier: Entry, _ later: Entry) -> Bool {
    let a = earlier.quantity
    let b = later.quantity
    guard earlier.block == later.block, !later.isCell, earlier.sentence == later.sentence, a.unit.dimension == .money,
      b.unit.dimension == .money, a.scale != b.scale, min(earlier.digits.count, later.digits.count) >= 3
    else { return false }
    return b.range.lowerBound - a.range.upperBound <= gap
  }

  /// How surely two figures of one kind, time and column are one by their places; 0 where these tell nothing.
  static func score(_ earlier: Entry, _ later: Entry) -> Int {
    let digits = min(earlier.digits.count, later.digits.count)
    guard digits >= 3, earlier.kind == .amount, later.kind == .amount, earlier.form < 0 || later.form < 0 || digits >= 4 else {
      return 0
    }
    if isTotal(earlier, beside: later) || isTotal(later, beside: earlier) {
      let a = earlier.fact
      let b = later.fact
      return a.measure != .unstated && (a.measure == b.measure || a.measure.isBudget && b.measure.isBudget) ? 82 : 56
    }
    if digits >= 5, earlier.isCell != later.isCell, later.quantity.value.places >= 2, haveWordInCommon(earlier.fact, later.fact) {
      return 56
    }
    let unit = later.quantity.unit
    guard unit.isCounted, unit == earlier.quantity.unit, earlier.quantity.value.places == 0 else { return 0 }
    // 应参保28,914人，实际参保28,914人: one sentence tells two things.
    if earlier.block == later.block, earlier.sentence == later.sentence { return 0 }
    if digits >= 4, later.block - earlier.block <= 6 { return 62 }
    return later.block - earlier.block <= 2 && (earlier.fact.name.isGeneric || later.fact.name.isGeneric) ? 80 : 0
  }

  /// Whether two names hold a word in common that tells something: 城乡低保 and 低保金.
  private static func haveWordInCommon(_ a: StatedFact, _ b: StatedFact) -> Bool {
    guard a.telling.mask & b.telling.mask != 0, !a.telling.isGeneric, !b.telling.isGeneric else { return false }
    return LabelMatch.commonRun(Self.telling(a.telling.scalars, gap: 0), Self.telling(b.telling.scalars, gap: 1)) >= 2
  }

  /// A name without the words that are told of everything; `gap` is put where they stood.
  private static func telling(_ name: [UInt32], gap: UInt32) -> [UInt32] {
    var name = name
    for word in common where name.count >= 2 {
      for start in 0..<name.count - 1 where name[start] == word[0] && name[start + 1] == word[1] {
        (name[start], name[start + 1]) = (gap, gap)
      }
    }
    return name
  }

  private static let common = [
    "支出", "收入", "资金", "项目", "经费", "财政", "预算", "拨款", "补助", "全年", "年度", "部门", "单位", "基本", "一般", "公共", "建设", "工程",
  ].map { $0.unicodeScalars.map(\.value) }

  /// Whether `total` is the total of a table, named by nothing but 合计, and `other` stands in the text around that table.
  private static func isTotal(_ total: Entry, beside other: Entry) -> Bool {
    total.isCell && !other.isCell && total.isWhole && total.isNameless && abs(total.block - other.block) <= reach
  }
}
