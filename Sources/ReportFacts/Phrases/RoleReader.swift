/// Tells from the words before a figure what part it plays.
struct RoleReader {
  let bytes: [UInt8]
  let origin: Int
  let tokens: [Token]
  let quantities: [Quantity]

  /// A role, with the direction of a change and the words that state it.
  struct Reading {
    var role: Figure.Role
    var direction = 0
    var words: Range<Int>?
  }

  /// The role of a percentage or multiple.
  func rate(at token: Int, left: LeftContext) -> Reading {
    let quantity = quantities[tokens[token].link]
    for index in left.nearest {
      guard let cue = tokens[index].cue else { continue }
      switch cue {
      case .rise, .fall:
        // One character (高, 低) is a direction only right before the figure: 高中, 低保.
        guard tokens[index].end - tokens[index].start > 3 || tokens[token].start - tokens[index].end <= 1 else { continue }
        return Reading(role: .changeRate, direction: cue == .rise ? 1 : -1, words: tokens[index].start..<tokens[index].end)
      case .atLeast, .atMost: return Reading(role: .bound)
      case .than: return Reading(role: .base)
      case .share: return Reading(role: .share)
      case .of where tokens[token].start - tokens[index].end <= 1:
        if let previous = left.previousFigure, !quantities[tokens[previous].link].unit.isRate, belongs(index, to: previous) {
          return Reading(role: .shareOfStated)
        }
        // 226.88万元，为合同价的80%: the whole is named, and stands elsewhere.
        if quantity.unit.dimension == .percent, left.cues.contains(.is) { return Reading(role: .completion) }
      case .complete:
        return Reading(role: .completion)
      case .openingBudget, .budget:
        if left.cues.contains(.of) || left.cues.contains(.complete) || left.cues.contains(.is) {
          if left.cues.contains(.share) { return Reading(role: .share) }
          if !left.cues.contains(.rate) { return Reading(role: .completion) }
        }
      case .rate:
        // 压减率, 增长率: the rate of a change.
        if index > 0, let change = tokens[index - 1].cue, change == .rise || change == .fall, tokens[index - 1].end == tokens[index].start {
          return Reading(role: .changeRate, direction: change == .rise ? 1 : -1, words: tokens[index - 1].start..<tokens[index - 1].end)
        }
        return Reading(role: .rate)
      default: break
      }
    }
    if quantity.unit.dimension == .percent, labelEndsInRate(token, left) { return Reading(role: .rate) }
    return Reading(role: .loose)
  }

  /// The role of an amount or a count.
  func amount(at token: Int, left: LeftContext, right: CueSet) -> Reading {
    let quantity = quantities[tokens[token].link]
    for index in left.nearest {
      guard let cue = tokens[index].cue else { continue }
      switch cue {
      case .upTo: return Reading(role: .main)
      case .rise, .fall:
        let word = tokens[index]
        let gap = tokens[token].start - word.end
        // One character (增, 超, 多) is a direction only right before the figure; 减少 may be parted from it by what was reduced.
        let isVerb = gap <= 3 || left.opensClause(index, tokens: tokens)
        if word.end - word.start > 3 ? isVerb : gap <= 1 || doesMore(word, gap, left) {
          return Reading(role: .change, direction: cue == .rise ? 1 : -1, words: word.start..<word.end)
        }
      case .greater where exceedsBudget(index) && tokens[token].start - tokens[index].end <= 3:
        return Reading(role: .change, direction: 1, words: tokens[index].start..<tokens[index].end)
      // 年中调增, 追减
      case .added:
        return Reading(role: .change, direction: reduces(index) ? -1 : 1)
      // 城乡居民收入比2.31 is a figure by that name.
      case .than where quantity.unit.dimension == .none && endsName(index, token): return Reading(role: .main)
      case .than: return Reading(role: .base)
      // 支出5.81万元，同比6.94万元减少1.13万元
      case .yearOnYear where tokens[token].start - tokens[index].end <= 1: return Reading(role: .base)
      case .with where right.contains(.compared) || right.contains(.than): return Reading(role: .base)
      // 与上年207.3万元持平
      case .with where right.contains(.equal) && (left.cues.contains(.lastYear) || left.year != nil): return Reading(role: .base)
      case .fullMarks where quantity.unit.dimension == .marks: return Reading(role: .fullMarks)
      case .score where quantity.unit.dimension == .marks: return Reading(role: .score)
      case .each, .standard:
        // 标准为500元 states one; 标准厂房1亿元 names a thing.
        let isBeside = tokens[token].start - tokens[index].end <= (cue == .each ? 12 : 3)
        if quantity.unit.dimension == .money, isBeside { return Reading(role: .price) }
      case .average:
        if left.cues.contains(.than) { return Reading(role: .base) }
        return Reading(role: left.cues.meets(CueSet(.less, .greater, .equal)) ? .bound : .average)
      default: break
      }
    }
    return Reading(role: .main)
  }

  /// Whether 的 makes a figure the whole of a share: 8.51万元为合同价的3% is no share of 8.51万元.
  private func belongs(_ of: Int, to figure: Int) -> Bool {
    !tokens[figure + 1..<max(figure + 1, of)].contains { $0.cue == .is }
  }

  /// 较去年同期少发4.18万人次, 同比多办1204件: 多 and 少 with a verb of one or two characters, where something is compared.
  private func doesMore(_ word: Token, _ gap: Int, _ left: LeftContext) -> Bool {
    guard gap == 3 || gap == 6, left.cues.meets(CueSet(.than, .yearOnYear, .compared)) else { return false }
    let first = UTF8Scan.scalar(bytes, at: origin + word.start, end: origin + word.end).scalar
    // 增发0.52亿千瓦时
    if first == 0x589E || first == 0x51CF { return gap == 3 }
    return first == 0x591A || first == 0x5C11
  }

  /// Whether 比 right before the figure ends a noun: 收入比, 投入产出比.
  private func endsName(_ index: Int, _ token: Int) -> Bool {
    guard tokens[token].start - tokens[index].end <= 1, tokens[index].start >= 6 else { return false }
    return index == 0 || tokens[index].start - tokens[index - 1].end >= 3
  }

  /// 年中调减, 追减
  private func reduces(_ index: Int) -> Bool {
    let word = bytes[origin + tokens[index].start..<origin + tokens[index].end]
    return String(decoding: word, as: UTF8.self).unicodeScalars.contains { $0.value == 0x51CF }
  }

  /// 超出预算7.40万元, 超预算12万元: by how much, not a comparison.
  private func exceedsBudget(_ index: Int) -> Bool {
    bytes[origin + tokens[index].start..<origin + tokens[index].end].starts(with: "超".utf8)
  }

  /// 序时进度29.63%, 入库率98%: the words right before the figure end in 率.
  private func labelEndsInRate(_ token: Int, _ left: LeftContext) -> Bool {
    let end = origin + tokens[token].start
    guard end >= 3 else { return false }
    let tail = Array(bytes[max(end - 3, 0)..<end])
    // 率 or 比例
    return tail == [0xE7, 0x8E, 0x87] || (end >= 6 && Array(bytes[end - 6..<end]) == Array("比例".utf8))
  }
}
