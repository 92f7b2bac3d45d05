/// Lists whose words say that they leave nothing out.
enum CompleteList {
  /// A scale each of whose steps a report counts: staff by the kind of their posts, things by the level that keeps them, answers by how
  /// content they are.
  private static let scales: [(least: Int, steps: [[UInt32]])] = [
    (3, words("行政", "参公", "事业", "工勤", "聘用", "编外", "人事代理", "待编", "合同制", "劳务派遣", "公益性岗位", "机关")),
    (3, words("全国", "国家级", "省级", "自治区级", "市级", "县级", "区级", "乡级", "镇级", "村级")),
    (3, words("满意", "一般")), (3, words("“优”", "“良”", "“中”", "“差”", "优秀", "良好", "中等", "较差", "合格")),
    (3, words("完工", "竣工", "在建", "未开工", "续建", "未完工")),
    (2, words("用车", "轿车", "越野车", "客车", "货车", "救护车", "服务车", "专用车", "汽车")),
  ]

  private static func words(_ words: String...) -> [[UInt32]] { words.map { Array($0.unicodeScalars.map(\.value)) } }

  /// Whether the words before a figure name a kind of posts.
  static func isKindOfPosts(_ passage: Passage, _ figure: Int) -> Bool { passage.words(before: figure, holdOneOf: scales[0].steps) }

  /// 行政编制6人、参公人员12人，事业编制17人、人事代理11人: every part is a step of one scale.
  private static func isOfOneScale(_ passage: Passage, _ parts: [Int]) -> Bool {
    scales.contains { scale in
      parts.count >= scale.least && parts.allSatisfy { passage.words(before: $0, holdOneOf: scale.steps) }
    }
  }

  /// Whether the parts are a split by definition or the steps of one scale.
  static func isScale(_ passage: Passage, _ parts: [Int]) -> Bool {
    LabelMatch.arePartition(passage, parts) || isOfOneScale(passage, parts)
  }

  /// Whether the wording says that the parts are all there are: the last is 其他, they are a split by definition, their shares make up
  /// the whole, or 分别 introduces them.
  static func isWorded(_ passage: Passage, _ parts: [Int]) -> Bool {
    guard let last = parts.last else { return false }
    if passage.words(before: last, holdOneOf: Self.rest) || LabelMatch.arePartition(passage, parts) { return true }
    if areOfStatedNumber(passage, parts) { return true }
    if passage.figures[parts[0]].before.contains(.respectively) || passage.figures[last].before.contains(.surplus) { return true }
    return isOfOneScale(passage, parts) || areScoresOfAllClasses(passage, parts) || sharesMakeUpTheWhole(passage, parts)
  }

  /// 预算执行率得9.5分、过程指标得30.5分、…效益指标得31分: scores from the first class of the indicators to the last. A list without the first may
  /// leave out the ten marks of 预算执行率.
  private static func areScoresOfAllClasses(_ passage: Passage, _ parts: [Int]) -> Bool {
    guard parts.count >= 3, parts.allSatisfy({ passage.quantity($0).unit.dimension == .marks }) else { return false }
    return passage.words(before: parts[0], holdOneOf: firstClasses) && parts.contains { passage.words(before: $0, holdOneOf: lastClasses) }
  }

  /// 四个镇在岗214人，云台镇62人、石马镇48人、黄荆镇57人、罗汉镇46人: as many parts as the sentence says there are.
  private static func areOfStatedNumber(_ passage: Passage, _ parts: [Int]) -> Bool {
    guard parts.count >= 3, parts[0] >= 2 else { return false }
    let place = passage.figures[parts[0]]
    return (max(0, parts[0] - 3)..<parts[0]).contains { index in
      let quantity = passage.quantity(index)
      return passage.figures[index].sentence == place.sentence && quantity.unit.dimension == .items && quantity.scale == 0
        && quantity.unit != passage.quantity(parts[0]).unit && Decimal.compare(quantity.value, Decimal(Int128(parts.count))) == 0
    }
  }

  private static let firstClasses = ["预算执行", "执行率", "决策", "投入"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let lastClasses = ["效益", "效果", "满意"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let rest = ["其他", "其它", "其余"].map { Array($0.unicodeScalars.map(\.value)) }

  /// Whether every part has its share behind it, and the shares come to 100%.
  private static func sharesMakeUpTheWhole(_ passage: Passage, _ parts: [Int]) -> Bool {
    var sum = Decimal.zero
    for part in parts {
      guard part + 1 < passage.figures.count, passage.figures[part + 1].role == .share, let next = sum + passage.quantity(part + 1).value
      else { return false }
      sum = next
    }
    guard let gap = sum - Decimal(100), let order = Decimal.compare(gap.magnitude, Decimal(1)) else { return false }
    return order <= 0
  }
}
