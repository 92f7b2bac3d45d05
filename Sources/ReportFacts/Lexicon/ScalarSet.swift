/// A set of scalars of the basic plane, as bits: the ideographs take under three kilobytes, which stay in the nearest cache while a report is
/// read.
struct ScalarSet: Sendable {
  private var words = [UInt64](repeating: 0, count: 1024)

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && words[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }

  mutating func insert(_ scalar: UInt16) {
    words[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
  }
}
