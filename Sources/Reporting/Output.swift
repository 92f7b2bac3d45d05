import Workspaces

/// Where results go: a descriptor, written to in pieces of about 64 KB.
package final class Output {
  private let descriptor: Int32
  /// Whether the descriptor is ours to close.
  private let isFile: Bool
  private var buffer: [UInt8] = []
  /// Whether the reader has gone; then everything further is dropped without a word, and the check still ends with its own status.
  private var isBroken = false
  /// Why something was not written.
  package private(set) var failure: Platform.Failure?

  /// Whoever sits at a terminal sees each result at once.
  private let isTerminal: Bool

  private static let size = 1 << 16

  /// An open descriptor.
  ///
  /// - Parameter written: how many bytes of what is to come are written there already.
  package init(descriptor: Int32 = Platform.standardOutput, written: Int = 0) {
    repeated = written
    self.descriptor = descriptor
    isFile = false
    isTerminal = Platform.isTerminal(descriptor)
  }

  /// A file, emptied or made.
  package init(file: FilePath) throws(Platform.Failure) {
    descriptor = try Platform.create(file)
    isFile = true
    isTerminal = false
    repeated = 0
  }

  /// Drops what is written to it.
  package static var nowhere: Output {
    let output = Output()
    output.isBroken = true
    return output
  }

  /// An appearance that suits the place.
  package var appearance: Appearance { Appearance(descriptor: descriptor) }

  /// Writes bytes, at once or with later ones.
  package func write(_ bytes: [UInt8]) {
    buffer += bytes
    if buffer.count >= Self.size || isTerminal { flush() }
  }

  /// Writes words as UTF-8.
  package func write(_ words: String) {
    write(Array(words.utf8))
  }

  /// Writes what is left, and closes a file.
  package func finish() {
    flush()
    guard isFile else { return }
    do { try Platform.finish(descriptor) } catch { failure = failure ?? error }
  }

  /// Results that a crashed start of this program has written already, as they come again.
  private var repeated: Int

  /// Writes what is left, and goes on.
  package func flush() {
    if buffer.isEmpty || isBroken || failure != nil {
      buffer = []
      return
    }
    let known = min(repeated, buffer.count)
    repeated -= known
    do {
      try Platform.write(known > 0 ? Array(buffer[known...]) : buffer, to: descriptor)
      if !isFile { Crashes.count(written: buffer.count) }
    } catch .brokenPipe {
      isBroken = true
    } catch {
      failure = error
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
