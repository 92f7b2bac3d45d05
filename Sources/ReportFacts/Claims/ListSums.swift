/// The sums of a list's readings in whole numbers, so that a reading that comes nowhere near the total costs nothing.
struct ListSums {
  /// A stretch of the parts, those behind a further 其中 left out or not.
  struct Reading {
    let parts: Range<Int>
    let withNested: Bool
  }

  /// The total in millionths of its base unit, and by how much a reading may miss it and still round to it, for each part.
  private let goal: Int128
  private let slack: Int128
  /// The sums of the first n parts, without and with nested ones; nil where an amount does not fit.
  private let plain: [Int128]?
  private let all: [Int128]?

  /// Whether a part of a change goes the same way as all of it; one that is told without a verb does.
  static func sign(of part: Figure, in total: Figure) -> Int { part.role == .main ? 1 : part.direction * total.direction }

  init(_ passage: Passage, total: Int, list: ListReading, group: GroupPlaces) {
    let head = passage.figures[total]
    let isSigned = head.role == .change
    var plain: [Int128] = [0]
    var all: [Int128] = [0]
    var half = group.halfUnit(of: passage.quantity(total)).coefficient(at: 7) ?? 0
    var fits = true
    for part in list.parts {
      guard let amount = passage.amount(part.figure).coefficient(at: 6) else {
        fits = false
        break
      }
      let signed = isSigned ? amount * Int128(Self.sign(of: passage.figures[part.figure], in: head)) : amount
      plain.append(plain[plain.count - 1] + (part.isNested ? 0 : signed))
      all.append(all[all.count - 1] + signed)
      half = max(half, group.halfUnit(of: passage.quantity(part.figure)).coefficient(at: 7) ?? 0)
    }
    goal = passage.amount(total).coefficient(at: 6) ?? 0
    // Half units carry one place more than amounts.
    slack = half / 10 + 1
    // Of a suspect a reading may be meant that its sum is far from.
    fits = fits && !passage.quantity(total).isSuspect
    self.plain = fits && passage.amount(total).coefficient(at: 6) != nil ? plain : nil
    self.all = fits ? all : nil
  }

  /// False where the reading misses the total by more than all its half-units together.
  func mayAgree(_ reading: Reading) -> Bool {
    guard let plain, let all else { return true }
    let sums = reading.withNested ? all : plain
    let gap = sums[reading.parts.upperBound] - sums[reading.parts.lowerBound] - goal
    return gap.magnitude <= (slack * Int128(reading.parts.count + 2)).magnitude
  }
}
