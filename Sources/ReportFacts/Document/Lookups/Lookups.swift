/// Results in running text whose second figure stands elsewhere: 比年初预算增加217万元, where the budget stands in a table above.
///
/// The words ask for a figure (年初预算, 上年); what answers stands in the row of a table that a figure of the sentence restates, is the
/// total of a list that this figure is a part of, or bears its name. The result must come out exactly, to as many digits as chance would
/// not give.
struct Lookups {
  let ledger: FactLedger
  /// For each entry the first mention of what it restates, or itself.
  let first: [Int]
  private(set) var known: KnownResults
  private var mates: Mates?
  private(set) var claims: [Claim] = []
  /// Where the results of growths stand whose base was found.
  private(set) var rebased: Set<Int> = []

  typealias Entry = FactLedger.Entry

  /// How many blocks below its text a table that works out a figure of it may begin.
  private static let tableReach = 8

  init(_ ledger: FactLedger, first: [Int], _ facts: [KeptFacts], _ found: [Claim]) {
    self.ledger = ledger
    self.first = first
    known = KnownResults(ledger, facts, found)
  }

  /// Looks for the figures of every result that its own block leaves open.
  mutating func find() {
    var previous: (index: Int, asked: Asked)?
    for index in ledger.entries.indices {
      let entry = ledger.entries[index]
      guard !entry.isCell, let kind = Self.kind(entry.fact) else { continue }
      var asked = Asked(entry.fact)
      // 比上年减少1.5万元，下降10.14%: asked once for both.
      if asked.isNothing, let previous, ledger.entries[previous.index].block == entry.block,
        ledger.entries[previous.index].sentence == entry.sentence, entry.kind == .growth
      {
        asked = previous.asked
      }
      if entry.kind == .change || entry.kind == .growth { previous = (index, asked) }
      let start = ledger.mention(entry).range.lowerBound
      guard isOpen(index, start) else { continue }
      if mates == nil {
        known.readClaims()
        mates = Mates(ledger, first: first, known)
      }
      // A part of a total that adds up needs no other reason.
      if entry.kind == .amount, !known.totals(of: start).isEmpty { continue }
      if let claim = claim(kind, index, asked) {
        claims.append(claim)
        if kind == .growth { rebased.insert(start) }
      }
    }
  }

  /// Whether nothing ties a figure yet, and it is stated flatly for the first time.
  private func isOpen(_ index: Int, _ start: Int) -> Bool {
    let entry = ledger.entries[index]
    guard !known.isResult(start), entry.quantity.hedge == .exact, !entry.quantity.isChinese else { return false }
    return first[index] == index && digits(of: index) >= 2
  }

  /// What kind of claim a figure would be the result of.
  private static func kind(_ fact: StatedFact) -> ClaimKind? {
    switch fact.kind {
    case .change: fact.quantity.unit.isRate ? nil : .difference
    case .growth: fact.quantity.unit.dimension == .percent ? .growth : nil
    case .rate, .share: fact.quantity.unit.dimension == .percent ? .ratio : nil
    case .amount: isSurplus(fact) ? .difference : nil
    default: nil
    }
  }

  /// Whether a figure is what is left of one amount beside another: 结余347.42万元, 缺口50.4万元.
  private static func isSurplus(_ fact: StatedFact) -> Bool {
    guard !fact.quantity.unit.isRate else { return false }
    let name = fact.name
    return surplus.contains { stands($0, name) } && !opening.contains { stands($0, name) }
  }

  private static func stands(_ word: Word, _ name: FactName) -> Bool {
    name.mask & word.mask == word.mask && LabelMatch.contains(name.scalars, word.scalars)
  }

  private typealias Word = (scalars: [UInt32], mask: UInt64)
  private static func words(_ words: String...) -> [Word] {
    words.map { $0.unicodeScalars.map(\.value) }.map { ($0, NameText.mask(of: $0)) }
  }
  private static let opening = words("年初", "上年")
  private static let surplus = words("结余", "缺口", "尚差", "尚有", "剩余")

  /// The likeliest claim with this result; nil where none comes out.
  private func claim(_ kind: ClaimKind, _ index: Int, _ asked: Asked) -> Claim? {
    guard let mates else { return nil }
    if let claim = sharedWithTable(kind, index, mates) { return claim }
    var slip: Claim?
    let subjects = subjects(of: index)
    if subjects.isEmpty { return ofNamedRow(kind, index, mates) }
    for own in subjects {
      for mate in mates.of(own, asked: asked, for: index) {
        guard let (check, operands) = check(kind, index, own, mate.index) else { continue }
        if check.verdict == .holds {
          guard digits(of: index) >= mate.neededDigits else { continue }
          return claim(kind, index, operands, check)
        }
        guard slip == nil, mate.isCertain, check.fault == nil, isSlip(check, index) else { continue }
        let isNearest = own == subjects[0]
        if digits(of: index) >= (mate.source == .near ? 5 : 3), isNearest || mate.source != .near {
          slip = claim(kind, index, operands, check)
        }
      }
    }
    return slip
  }

  /// 到位率95.88%, which a table below states again beside the figures that it is of.
  private func sharedWithTable(_ kind: ClaimKind, _ index: Int, _ mates: Mates) -> Claim? {
    for member in mates.members(of: index) where member != index && ledger.entries[member].isCell {
      guard let stated = known.claim(kind, at: ledger.mention(ledger.entries[member]).range.lowerBound), stated.verdict == .holds,
        RestatementCheck.isSame(ledger.entries[index].quantity, ledger.entries[member].quantity)
      else {
        continue
      }
      // A summary at the head of a report tells what the tables far below work out.
      let isNear = ledger.entries[member].block - ledger.entries[index].block <= Self.tableReach
      let roots = stated.operands.compactMap { known.entry(at: $0.range.lowerBound) }.map { first[$0] }
      guard isNear || roots.contains(where: { $0 < index }) else { continue }
      let operands = stated.operands.map { operand in
        known.entry(at: operand.range.lowerBound).map { ledger.mention(ledger.entries[first[$0]]) } ?? operand
      }
      return Claim(
        kind: kind, verdict: .holds, confidence: .medium, result: ledger.mention(ledger.entries[index]), operands: operands,
        computed: stated.computed, gap: stated.gap, statedDirection: ledger.entries[index].direction)
    }
    return nil
  }

  /// 差旅费超预算3.15万元, under a table with a row 差旅费: of the two figures there that make it come out.
  private func ofNamedRow(_ kind: ClaimKind, _ index: Int, _ mates: Mates) -> Claim? {
    let result = ledger.entries[index]
    guard kind == .difference || kind == .growth, result.kind != .amount, !result.isNameless, digits(of: index) >= 2 else { return nil }
    var found: (check: Check, operands: [Int])?
    for own in mates.cells(named: index) {
      let entry = ledger.entries[own]
      guard result.block - entry.block <= Self.tableReach, result.block > entry.block, !entry.measure.isBudget else { continue }
      for other in mates.row(of: own) {
        let base = ledger.entries[other]
        let isBudget = base.measure.isBudget && entry.measure == .actual && base.year == entry.year
        let isYearBefore = base.year > 0 && base.year == entry.year - 1 && base.measure == entry.measure
        guard base.kind == .amount, isBudget || isYearBefore, let read = check(kind, index, own, other), read.0.verdict == .holds else {
          continue
        }
        // 年初预算 and 调整预算 alike, or the same row in two tables: any of them will do, but not two rows that differ.
        if let found, ledger.entries[found.operands[0]].quantity.amount != entry.quantity.amount { return nil }
        found = found ?? (read.0, read.1)
      }
    }
    return found.map { claim(kind, index, $0.operands, $0.check) }
  }

  /// The amounts before a result that it may speak of, nearest first: those of its sentence, then the last one of the sentence before.
  private func subjects(of index: Int) -> [Int] {
    let result = ledger.entries[index]
    var found: [Int] = []
    for other in (max(ledger.entries(ofBlock: result.block).lowerBound, index - 12)..<index).reversed() {
      let entry = ledger.entries[other]
      guard entry.kind == .amount, entry.quantity.hedge == .exact else { continue }
      // What is left is taken from a total.
      if result.kind == .amount, !entry.isWhole, entry.fact.isPart || entry.measure != .actual { continue }
      let distance = result.sentence - entry.sentence
      if distance > (result.kind == .amount ? 2 : 1) || distance == 1 && !found.isEmpty { break }
      found.append(other)
      if found.count == 4 { break }
    }
    return found
  }

  /// The digits of a figure, noughts behind the point included: 80.00 has four, 200 has one.
  private func digits(of index: Int) -> Int {
    let value = ledger.entries[index].quantity.value
    return value.places <= 0 ? value.significantDigits : value.writtenDigits
  }

  private func isSlip(_ check: Check, _ index: Int) -> Bool {
    let stated = ledger.entries[index].quantity.value
    return Slip.isLikely(written: stated, computed: check.computed.magnitude)
  }

  /// What the two figures give, and the operands in formula order.
  private func check(_ kind: ClaimKind, _ index: Int, _ own: Int, _ other: Int) -> (Check, [Int])? {
    let result = ledger.entries[index].fact
    let stated = ledger.entries[own].quantity
    // 3.15万元 under a table that bears no unit.
    let new = kind == .difference && !result.quantity.unit.isRate ? stated.inUnit(of: result.quantity) : stated
    let base = ledger.entries[other].quantity.inUnit(of: new)
    guard new.goes(with: base), !base.unit.isRate,
      Decimal.compare(new.amount, base.amount) != 0
    else { return nil }
    var check: Check?
    switch kind {
    case .difference:
      guard result.quantity.goes(with: new) else { return nil }
      check = GrowthCheck.difference(
        result: result.quantity, new: new, base: base, direction: result.direction, group: GroupPlaces([result.quantity, new, base]))
    case .growth:
      check = GrowthCheck.rate(
        result: result.quantity, new: new, base: base, direction: result.direction, group: GroupPlaces([new, base]))
    default:
      let group = GroupPlaces([new, base])
      if result.kind == .share, Decimal.compare(new.amount, base.amount).map({ $0 > 0 }) ?? true { return nil }
      check = RatioCheck.check(
        result: result.quantity, numerator: (new.amount, group.halfUnit(of: new)), denominator: (base.amount, group.halfUnit(of: base)))
    }
    return check.map { ($0, [own, other]) }
  }

  private func claim(_ kind: ClaimKind, _ index: Int, _ operands: [Int], _ check: Check) -> Claim {
    Claim(
      kind: kind, verdict: check.verdict, confidence: .medium, result: ledger.mention(ledger.entries[index]),
      operands: operands.map { ledger.mention(ledger.entries[$0]) }, computed: check.computed, gap: check.gap, fault: check.fault,
      statedDirection: ledger.entries[index].direction)
  }
}
