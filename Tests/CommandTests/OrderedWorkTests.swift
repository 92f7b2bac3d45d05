import Synchronization
import Testing
import Workspaces

struct OrderedWorkTests {
  @Test(arguments: [1, 2, 3, 8], [1, 2, 64])
  func `results come in order, each once, whatever the threads do`(workers: Int, window: Int) {
    var results: [Int] = []
    OrderedWork(workers: workers, window: window).run(count: 500) { index in
      // Uneven pieces, so that later ones are ready earlier.
      (0..<(index % 7) * 2000).reduce(index) { $0 ^ $1 ^ $1 }
    } deliver: {
      results.append($0)
    }
    #expect(results == Array(0..<500))
  }

  @Test func `no more pieces are begun than the window allows`() {
    let begun = Mutex(0)
    var delivered = 0
    var furthest = 0
    OrderedWork(workers: 4, window: 8).run(count: 300) { _ in
      begun.withLock { $0 += 1 }
    } deliver: { _ in
      furthest = max(furthest, begun.withLock { $0 } - delivered)
      delivered += 1
    }
    // A piece delivered is a place free.
    #expect(furthest <= 9)
  }

  @Test func `nothing to do is done at once`() {
    OrderedWork(workers: 4).run(count: 0) {
      $0
    } deliver: { _ in
      Issue.record("delivered")
    }
  }
}
