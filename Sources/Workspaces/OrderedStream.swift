/// Like `OrderedWork`, for pieces that come one after the other and nobody knows how many.
///
/// No more than `window` pieces are read beyond the one whose turn it is, so memory stays bounded however slowly results are taken.
package struct OrderedStream {
  package let workers: Int
  package let window: Int

  package init(workers: Int = Platform.cores, window: Int = 64) {
    self.workers = max(1, workers)
    self.window = max(1, window)
  }

  /// Reads pieces with `next` until it gives nil, one at a time, works on them on several threads, and delivers each result on the calling
  /// thread, in the order of the pieces. Whenever no result is waiting, `idle` is called: time to hand over what was written so far.
  package func run<Piece: Sendable, Result: Sendable>(
    next: @escaping @Sendable () -> Piece?, work: @escaping @Sendable (Piece) -> Result, deliver: (Result) -> Void, idle: () -> Void
  ) {
    let queue = StreamQueue<Result>(window: window)
    let threads = (0..<workers).compactMap { _ in
      Platform.startThread {
        while let (index, piece) = queue.read(next) { queue.put(work(piece), at: index) }
      }
    }
    if threads.isEmpty {
      while let piece = next() { deliver(work(piece)) }
      return
    }
    while let result = queue.take(idle: idle) { deliver(result) }
    for thread in threads { Platform.join(thread) }
  }
}

/// The results whose turn has not come. Unchecked because every access to the variables is made with the gate held.
private final class StreamQueue<Result: Sendable>: @unchecked Sendable {
  /// Held while a piece is read, which may take as long as whoever writes it pleases.
  private let source = Gate()
  private let gate = Gate()
  private var begun = 0
  private var delivered = 0
  private var hasEnded = false
  /// The results by piece, modulo the window.
  private var results: [Result?]

  init(window: Int) {
    results = Array(repeating: nil, count: window)
  }

  func read<Piece>(_ next: () -> Piece?) -> (Int, Piece)? {
    source.lock()
    defer { source.unlock() }
    gate.lock()
    while begun - delivered >= results.count { gate.wait() }
    let isOver = hasEnded
    gate.unlock()
    let piece = isOver ? nil : next()
    gate.lock()
    defer { gate.unlock() }
    guard let piece else {
      hasEnded = true
      gate.announce()
      return nil
    }
    begun += 1
    return (begun - 1, piece)
  }

  func put(_ result: Result, at index: Int) {
    gate.lock()
    results[index % results.count] = result
    if index == delivered { gate.announce() }
    gate.unlock()
  }

  func take(idle: () -> Void) -> Result? {
    gate.lock()
    defer { gate.unlock() }
    var isIdle = false
    while true {
      let slot = delivered % results.count
      if let result = results[slot] {
        results[slot] = nil
        delivered += 1
        gate.announce()
        return result
      }
      if hasEnded, delivered == begun { return nil }
      if !isIdle {
        // Writing may take long; the others need not wait for it.
        isIdle = true
        gate.unlock()
        idle()
        gate.lock()
        continue
      }
      gate.wait()
    }
  }
}
