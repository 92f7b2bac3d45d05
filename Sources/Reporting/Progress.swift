import Texts
import Workspaces

/// One line on a terminal that says how far a long run has come. It is drawn over itself, and gone when anything else is written.
package final class Progress {
  private let tell: ([UInt8]) -> Void
  private let now: () -> Duration
  private let language: Language
  private var total = 0
  private var done = 0
  private var isShown = false
  private var next: Duration

  /// A run that ends before this needs no progress, and more often than this nobody reads it.
  private static let wait = Duration.milliseconds(500)
  private static let interval = Duration.milliseconds(100)

  /// - Parameters:
  ///   - tell: takes what is drawn.
  ///   - now: the time since some beginning.
  package init(in language: Language = .chinese, _ tell: @escaping ([UInt8]) -> Void, now: @escaping () -> Duration) {
    self.language = language
    self.tell = tell
    self.now = now
    next = now() + Self.wait
  }

  /// On standard error where that is a terminal; nil where it is not.
  package static func onTerminal(in language: Language) -> Progress? {
    guard Platform.isTerminal(Platform.standardError), Platform.environment("TERM") != "dumb" else { return nil }
    let start = ContinuousClock.now
    return Progress(
      in: language, { try? Platform.write($0, to: Platform.standardError) }, now: { ContinuousClock.now - start })
  }

  /// Says how many files there will be.
  package func begin(_ total: Int) { self.total = total }

  /// Counts one more as done, and says so when it is time.
  package func step() {
    done += 1
    let time = now()
    guard time >= next, done < total else { return }
    next = time + Self.interval
    isShown = true
    tell(Array("\r\u{1B}[K\(language.say(FormatTexts.progress(done, total, done * 100 / max(1, total))))".utf8))
  }

  /// Takes the line away.
  package func clear() {
    guard isShown else { return }
    isShown = false
    tell(Array("\r\u{1B}[K".utf8))
  }
}
