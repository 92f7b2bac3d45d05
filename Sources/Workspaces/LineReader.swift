/// The lines of a descriptor, one after the other, without their LF.
package final class LineReader: @unchecked Sendable {
  // Unchecked because whoever shares it calls `next` on one thread at a time, as `OrderedStream` does.
  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer.
  private var start = 0
  private var hasEnded = false
  private var number = 0

  /// One line and its number, counted from 1.
  package struct Line: Sendable {
    package let number: Int
    /// Nil where it is longer than the limit.
    package let bytes: [UInt8]?
  }

  /// - Parameter limit: the most bytes of a line; more are read and dropped.
  package init(_ descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line; nil at the end, which a failure to read counts as.
  package func next() -> Line? {
    var isTooLong = false
    var looked = start
    while true {
      if let end = buffer[looked...].firstIndex(of: 0x0A) { return line(to: end, next: end + 1, isTooLong) }
      if hasEnded { return start < buffer.count || isTooLong ? line(to: buffer.count, next: buffer.count, isTooLong) : nil }
      if buffer.count - start > limit {
        isTooLong = true
        start = buffer.count
      }
      buffer.removeFirst(start)
      start = 0
      looked = buffer.count
      let more = (try? Platform.available(of: descriptor)) ?? []
      hasEnded = more.isEmpty
      buffer += more
    }
  }

  private func line(to end: Int, next: Int, _ isTooLong: Bool) -> Line {
    number += 1
    let bytes = isTooLong || end - start > limit ? nil : Array(buffer[start..<end])
    start = next
    return Line(number: number, bytes: bytes)
  }
}
