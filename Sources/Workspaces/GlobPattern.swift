/// A pattern for paths as gitignore writes it: `*`, `?` and `[a-z]` stay within a name, `**` reaches over folders.
///
/// It is run as an automaton over the bytes of a path, all its states at once, so no pattern makes it slow.
package struct GlobPattern: Sendable, Equatable {
  private enum Step: Sendable, Equatable {
    case byte(UInt8)
    /// `?`: one byte of a name.
    case one
    /// `*`: any bytes of a name.
    case some
    /// `[…]`: one byte of a name that is, or is not, in one of the ranges.
    case set([ClosedRange<UInt8>], negated: Bool)
    /// `**/`: nothing, or whole folders with their slash.
    case folders
    /// The rest of the path, whatever it is, at least a byte.
    case rest
  }

  private let steps: [Step]
  /// Whether only the last name of a path is compared.
  private let isName: Bool
  /// The bytes, where the pattern is nothing but bytes.
  private let literal: [UInt8]?

  /// - Parameter pattern: without `!` and without a slash at its end; one elsewhere ties it to the folder that it is written in.
  package init(_ pattern: ArraySlice<UInt8>) {
    let slash = UInt8(ascii: "/")
    isName = !pattern.contains(slash)
    var rest = pattern.first == slash ? pattern.dropFirst() : pattern
    var steps: [Step] = []
    var isNameStart = true
    while let byte = rest.first {
      if isNameStart, rest.starts(with: Array("**/".utf8)) {
        steps.append(.folders)
        rest = rest.dropFirst(3)
        continue
      }
      if isNameStart, !steps.isEmpty, rest.elementsEqual(Array("**".utf8)) {
        steps.append(.rest)
        break
      }
      rest = rest.dropFirst()
      isNameStart = byte == slash
      switch byte {
      case UInt8(ascii: "*"): if steps.last != .some { steps.append(.some) }
      case UInt8(ascii: "?"): steps.append(.one)
      case UInt8(ascii: "["):
        if let set = Self.set(&rest) { steps.append(set) } else { steps.append(.byte(byte)) }
      case UInt8(ascii: "\\"): if let escaped = rest.popFirst() { steps.append(.byte(escaped)) }
      default: steps.append(.byte(byte))
      }
    }
    self.steps = steps
    let bytes: [UInt8] = steps.compactMap { if case .byte(let byte) = $0 { byte } else { nil } }
    literal = bytes.count == steps.count ? bytes : nil
  }

  /// Reads the rest of `[…]`; nil, with nothing taken, where it is never closed.
  private static func set(_ rest: inout ArraySlice<UInt8>) -> Step? {
    var left = rest
    let negated = left.first == UInt8(ascii: "!") || left.first == UInt8(ascii: "^")
    if negated { left = left.dropFirst() }
    var ranges: [ClosedRange<UInt8>] = []
    var isFirst = true
    while var low = left.popFirst() {
      if low == UInt8(ascii: "]"), !isFirst {
        rest = left
        return .set(ranges, negated: negated)
      }
      isFirst = false
      if low == UInt8(ascii: "\\"), let escaped = left.popFirst() { low = escaped }
      var high = low
      if left.count > 1, left.first == UInt8(ascii: "-"), left.dropFirst().first != UInt8(ascii: "]") {
        high = left.dropFirst().first ?? low
        left = left.dropFirst(2)
      }
      if low <= high { ranges.append(low...high) }
    }
    return nil
  }

  /// Whether the pattern matches a path from the folder that it is written in, without a slash at either end.
  package func matches(_ path: ArraySlice<UInt8>) -> Bool {
    let start = isName ? path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex : path.startIndex
    let path = path[start...]
    if let literal { return path.elementsEqual(literal) }
    // Nobody writes such a pattern, and what is not understood leaves nothing out.
    guard steps.count < UInt128.bitWidth else { return false }
    var states = entered(0)
    for byte in path {
      var next: UInt128 = 0
      var left = states
      while left != 0 {
        let state = left.trailingZeroBitCount
        left &= left - 1
        if state < steps.count { next |= after(byte, from: state) }
      }
      states = next
      if states == 0 { return false }
    }
    return states >> UInt128(steps.count) & 1 == 1
  }

  /// A state and those that are reached from it without a byte, each a bit.
  private func entered(_ state: Int) -> UInt128 {
    var result: UInt128 = 1 << UInt128(state)
    var state = state
    while state < steps.count, steps[state] == .some || steps[state] == .folders {
      state += 1
      result |= 1 << UInt128(state)
    }
    return result
  }

  private func after(_ byte: UInt8, from state: Int) -> UInt128 {
    let isSlash = byte == UInt8(ascii: "/")
    switch steps[state] {
    case .byte(let wanted): return byte == wanted ? entered(state + 1) : 0
    case .one: return isSlash ? 0 : entered(state + 1)
    case .some: return isSlash ? 0 : entered(state)
    case .set(let ranges, let negated):
      return !isSlash && ranges.contains { $0.contains(byte) } != negated ? entered(state + 1) : 0
    // Only behind a slash does the next name begin; in the middle of one there is no way on but further.
    case .folders: return isSlash ? entered(state) : 1 << UInt128(state)
    case .rest: return 1 << UInt128(state) | entered(state + 1)
    }
  }
}
