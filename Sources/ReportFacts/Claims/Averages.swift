/// Finds the amount and the number that an average is computed from.
struct Averages {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ average: Int, _ collector: inout ClaimCollector) {
    let sentence = passage.figures[average].sentence
    let figures = passage.figures.indices(around: average, 40).filter {
      let other = passage.figures[$0]
      return other.role == .main && (other.sentence == sentence || $0 < average)
    }.sorted { distance($0, average, collector) < distance($1, average, collector) }
    let quantity = passage.quantity(average)
    let isRate = quantity.unit.dimension == .perUnit
    let isTurnover = Self.isTurnover(average, passage)
    let wholes = figures.filter {
      let dimension = passage.quantity($0).unit.dimension
      return isTurnover ? dimension == .visits || dimension == .people : dimension == (isRate ? .money : quantity.unit.dimension)
    }
    let counts = figures.filter {
      !passage.amount($0).isZero && (isTurnover ? isBeds($0) : isRate ? isPer($0, quantity) : isNumber($0, unlike: quantity))
    }
    var slip: (whole: Int, count: Int, check: Check)?
    for whole in wholes.prefix(8) {
      for count in counts.prefix(12) {
        guard let check = check(average, whole, count, collector) else { continue }
        if check.verdict == .holds || (check.agrees && isNear(whole, average) && isNear(count, average)), isTelling(average, whole, count) {
          collector.add(.average, result: average, operands: [whole, count], check: check, confidence: .medium)
          return
        }
        let isMeant = isNear(count, average) || isNamed(average, count)
        let isWhole = collector.totalOfPart[whole] < 0 && collector.totalOfPart[count] < 0
        if slip == nil, isWhole, isNear(whole, average), isMeant, isSlip(quantity, check) { slip = (whole, count, check) }
      }
    }
    if let slip { collector.add(.average, result: average, operands: [slip.whole, slip.count], check: slip.check, confidence: .medium) }
  }

  /// The parts of a total count as a sentence further off than the total: what is said of all is not said of one of them.
  private func distance(_ a: Int, _ b: Int, _ collector: ClaimCollector) -> Int {
    abs(passage.figures[a].sentence - passage.figures[b].sentence) * 1000 + abs(a - b) + (collector.totalOfPart[a] < 0 ? 0 : 1000)
  }

  private func isNear(_ figure: Int, _ average: Int) -> Bool {
    abs(passage.figures[figure].sentence - passage.figures[average].sentence) <= 1
  }

  private func isNumber(_ figure: Int, unlike average: Quantity) -> Bool {
    let unit = passage.quantity(figure).unit
    switch unit.dimension {
    case .marks, .none, .time: return false
    default: return !unit.isRate && unit.dimension != average.unit.dimension && (unit.dimension != .money)
    }
  }

  /// 床位周转37.7次: patients by beds.
  static func isTurnover(_ figure: Int, _ passage: Passage) -> Bool {
    let place = passage.figures[figure]
    guard place.role == .main, passage.quantity(figure).unit.dimension == .items, passage.contains("次", in: passage.quantity(figure).range)
    else { return false }
    return passage.contains("周转", in: place.label)
  }

  private func isBeds(_ figure: Int) -> Bool { passage.contains("张", in: passage.quantity(figure).range) }

  /// 1905元/平方米 and 7310平方米: the count is in the unit behind the slash.
  private func isPer(_ figure: Int, _ average: Quantity) -> Bool {
    let own = passage.quantity(figure)
    let word = own.number.upperBound..<own.range.upperBound
    guard own.scale == 0, !word.isEmpty, average.range.count > word.count else { return false }
    let tail = average.range.upperBound - word.count..<average.range.upperBound
    return passage.bytes[passage.origin + word.lowerBound..<passage.origin + word.upperBound]
      .elementsEqual(passage.bytes[passage.origin + tail.lowerBound..<passage.origin + tail.upperBound])
  }

  /// 车均 and 车辆17辆: the average names what the count counts, which may stand some sentences before.
  private func isNamed(_ average: Int, _ count: Int) -> Bool {
    let token = passage.figures[average].token
    guard passage.figures[average].sentence - passage.figures[count].sentence <= 3,
      let word = passage.tokens[..<token].lastIndex(where: { $0.cue == .average }),
      let first = LabelMatch.scalars(passage, passage.tokens[word].start..<passage.tokens[word].end).first
    else { return false }
    return LabelMatch.scalars(passage, passage.figures[count].label).contains(first)
  }

  /// Whether the average is a standard that the amount follows from: 按人均89元安排, 人均600元，需2.52万元.
  static func isStandard(_ average: Int, _ passage: Passage) -> Bool {
    guard passage.quantity(average).unit.dimension == .money, average + 1 < passage.figures.count,
      passage.figures[average + 1].sentence == passage.figures[average].sentence,
      passage.quantity(average + 1).unit.dimension == .money
    else { return false }
    let start = passage.quantity(average).range
    let before = max(start.lowerBound - 18, 0)..<start.lowerBound
    let behind = start.upperBound..<passage.quantity(average + 1).range.lowerBound
    let label = passage.figures[average].label
    if passage.contains("补助", in: label) || passage.contains("补贴", in: label) { return true }
    guard passage.quantity(average).value.places == 0 else { return false }
    return passage.contains("按", in: before)
      || (["安排", "标准", "核定", "，需", "，计", "应", "补助标准", "测算"] as [StaticString]).contains { passage.contains($0, in: behind) }
  }

  /// 1,598万元，按保有量470辆计，每辆3.4万元; 折算每辆车约3.67万元: a price that was computed, behind its amount and number.
  static func isComputed(_ price: Int, _ passage: Passage) -> Bool {
    let range = passage.quantity(price).range
    let before = max(range.lowerBound - 45, 0)..<range.lowerBound
    guard [.price, .main].contains(passage.figures[price].role), passage.quantity(price).unit.dimension == .money,
      passage.figures[price].before.contains(.each), !passage.figures[price].before.contains(.standard)
    else { return false }
    if (["折算", "算下来", "合计每", "平均"] as [StaticString]).contains(where: { passage.contains($0, in: before) }) { return true }
    guard price >= 2, passage.figures[price].role == .price, passage.quantity(price).scale > 0, passage.quantity(price - 1).unit.isCounted,
      passage.quantity(price - 2).unit.dimension == .money, passage.figures[price - 2].role == .main,
      passage.figures[price].sentence == passage.figures[price - 2].sentence
    else { return false }
    return passage.contains("计，", in: before)
  }

  /// 购置12套，共49.2万元，每套4.1万元: the cost of one, behind the number and the amount that it follows from.
  static func isUnitCost(_ price: Int, _ passage: Passage) -> Bool {
    guard price >= 2, passage.figures[price].role == .price, passage.quantity(price).unit.dimension == .money,
      passage.quantity(price - 1).unit.dimension == .money, passage.figures[price - 1].role == .main,
      passage.quantity(price - 2).unit.dimension == .items, passage.figures[price].sentence == passage.figures[price - 2].sentence,
      !passage.figures[price].before.contains(.standard)
    else { return false }
    let words = passage.quantity(price - 1).range.upperBound..<passage.quantity(price).range.lowerBound
    return !["按", "补助", "补贴", "标准", "年", "月"].contains { passage.contains($0, in: words) }
  }

  /// Figures further off than the sentence before tie only averages of three figures or more.
  private func isTelling(_ average: Int, _ whole: Int, _ count: Int) -> Bool {
    (isNear(whole, average) && isNear(count, average)) || passage.quantity(average).value.significantDigits >= 3
  }

  private func check(_ average: Int, _ whole: Int, _ count: Int, _ collector: ClaimCollector) -> Check? {
    let group = collector.group([whole, count])
    // 2.1万元/公里 is per kilometre, not per metre.
    let shift = -passage.quantity(count).unit.exponent
    return RatioCheck.check(
      result: passage.quantity(average), numerator: (passage.amount(whole), group.halfUnit(of: passage.quantity(whole))),
      denominator: (passage.amount(count).scaled(by: shift), group.halfUnit(of: passage.quantity(count)).scaled(by: shift)))
  }

  /// Whether one slip in the average explains why it is not the quotient.
  private func isSlip(_ average: Quantity, _ check: Check) -> Bool {
    average.hedge == .exact && average.value.significantDigits >= 3
      && Slip.between(written: average.value, intended: check.computed.rounded(to: average.value.places)) != nil
  }
}
