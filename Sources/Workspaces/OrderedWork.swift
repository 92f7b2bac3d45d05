/// Many pieces of work done on all cores, their results handed over in the order of the pieces.
///
/// Results wait for their turn, so no more than `window` pieces are begun beyond the one whose turn it is: memory stays bounded however
/// many files there are. The calling thread works too, and it alone delivers.
package struct OrderedWork {
  /// How many threads work, the caller's among them.
  package let workers: Int
  /// How many pieces may be begun before their turn.
  package let window: Int

  package init(workers: Int = Platform.cores, window: Int = 64) {
    self.workers = max(1, workers)
    self.window = max(1, window)
  }

  /// Does `work` for 0, 1, … `count` − 1 and delivers each result on the calling thread.
  package func run<Result: Sendable>(
    count: Int, work: @escaping @Sendable (Int) -> Result, deliver: (Result) -> Void
  ) {
    if workers == 1 || count <= 1 {
      for index in 0..<max(0, count) { deliver(work(index)) }
      return
    }
    let queue = OrderedQueue<Result>(count: count, window: window)
    let threads = (1..<min(workers, count)).compactMap { _ in
      Platform.startThread {
        while let index = queue.take() { queue.put(work(index), at: index) }
      }
    }
    while let step = queue.next() {
      switch step {
      case .work(let index): queue.put(work(index), at: index)
      case .deliver(let result): deliver(result)
      }
    }
    for thread in threads { Platform.join(thread) }
  }
}

/// The pieces not yet begun and the results whose turn has not come.
///
/// Unchecked because every access to the variables is made with the gate held.
private final class OrderedQueue<Result: Sendable>: @unchecked Sendable {
  enum Step {
    case work(Int)
    case deliver(Result)
  }

  private let gate = Gate()
  private let count: Int
  /// The next piece to begin, and the next to deliver.
  private var begun = 0
  private var delivered = 0
  /// The results by piece, modulo the window.
  private var results: [Result?]

  init(count: Int, window: Int) {
    self.count = count
    results = Array(repeating: nil, count: window)
  }

  /// The next piece for a helper, which waits while too many results are in line; nil when all are begun.
  func take() -> Int? {
    gate.lock()
    defer { gate.unlock() }
    while begun < count {
      if let index = begin() { return index }
      gate.wait()
    }
    return nil
  }

  /// What the calling thread does next: deliver, work, or wait for either; nil when all is delivered.
  func next() -> Step? {
    gate.lock()
    defer { gate.unlock() }
    while delivered < count {
      let slot = delivered % results.count
      if let result = results[slot] {
        results[slot] = nil
        delivered += 1
        if begun < count, begun - delivered == results.count - 1 { gate.announce() }
        return .deliver(result)
      }
      if let index = begin() { return .work(index) }
      gate.wait()
    }
    return nil
  }

  func put(_ result: Result, at index: Int) {
    gate.lock()
    results[index % results.count] = result
    if index == delivered { gate.announce() }
    gate.unlock()
  }

  private func begin() -> Int? {
    guard begun < count, begun - delivered < results.count else { return nil }
    begun += 1
    return begun - 1
  }
}
