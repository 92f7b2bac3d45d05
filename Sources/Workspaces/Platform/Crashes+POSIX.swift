#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// A crash while one file is checked made that file's error: the program starts itself again, told which file it was and how much of the
  /// results is written already. Results come in the order of the files, so what is written holds nothing of the one that crashed, and the
  /// same beginning is simply not written again.
  ///
  /// A program that crashed must not go on by itself: nobody knows what its memory holds. Starting anew is one of the few things that a
  /// signal handler may do.
  package enum Crashes {
    /// The pieces of work, by their places, that crashed before this start.
    package static var earlier: Set<Int> {
      Set((Platform.environment("REPORTLINT_CRASHED") ?? "").split(separator: ",").compactMap { Int($0) })
    }

    /// How many bytes of results were written before this start.
    package static var written: Int {
      earlier.isEmpty ? 0 : Int(Platform.environment("REPORTLINT_WRITTEN") ?? "") ?? 0
    }

    /// From now on a crash in a piece of work starts the program again. Only for work whose inputs can be read a second time.
    package static func survive() {
      guard memory.prepare() else { return }
      for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] { handle(number) }
      useOwnStack()
    }

    /// Does a piece of work on this thread.
    package static func during<Result>(_ index: Int, _ work: () -> Result) -> Result {
      pthread_setspecific(memory.key, UnsafeRawPointer(bitPattern: index + 1))
      defer { pthread_setspecific(memory.key, nil) }
      return work()
    }

    /// Counts bytes of results as written.
    package static func count(written: Int) { memory.written.pointee += written }

    /// Gives this thread a stack for handlers, since its own may be what overflowed.
    static func useOwnStack() {
      let size = 1 << 16
      var stack = stack_t()
      stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
      #if canImport(Darwin)
        stack.ss_size = UInt(size)
      #else
        stack.ss_size = size
      #endif
      sigaltstack(&stack, nil)
    }

    private static func handle(_ number: Int32) {
      var action = sigaction()
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = crashed
      #elseif canImport(Musl)
        action.__sa_handler.sa_handler = crashed
      #else
        action.__sigaction_handler.sa_handler = crashed
      #endif
      action.sa_flags = Int32(SA_ONSTACK)
      sigaction(number, &action, nil)
    }
  }

  /// What the handler needs, put in place beforehand: it may allocate nothing.
  ///
  /// Unchecked because all of it is written before the handlers are set, but for the count, which one thread alone raises.
  private struct CrashMemory: @unchecked Sendable {
    static let size = 4096
    let key: pthread_key_t
    let written = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    let program = UnsafeMutablePointer<CChar>.allocate(capacity: size)
    let crashedEntry = UnsafeMutablePointer<CChar>.allocate(capacity: size)
    let writtenEntry = UnsafeMutablePointer<CChar>.allocate(capacity: 64)
    let environment = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: size)

    init() {
      var key = pthread_key_t()
      pthread_key_create(&key, nil)
      self.key = key
      written.initialize(to: 0)
    }

    /// Copies the environment, with room for what the handler will say. False where there is no starting again.
    func prepare() -> Bool {
      guard let path = Platform.program, path.bytes.count < Self.size else { return false }
      for (index, byte) in (path.bytes + [0]).enumerated() { program[index] = CChar(bitPattern: byte) }
      let earlier = Crashes.earlier.sorted().map { "\($0)," }.joined()
      guard earlier.utf8.count < Self.size - 64 else { return false }
      fill(crashedEntry, "REPORTLINT_CRASHED=\(earlier)")
      fill(writtenEntry, "REPORTLINT_WRITTEN=")
      environment[0] = crashedEntry
      environment[1] = writtenEntry
      var count = 2
      var next = environ
      while let entry = next.pointee, count < Self.size - 1 {
        if strncmp(entry, "REPORTLINT_CRASHED=", 19) != 0, strncmp(entry, "REPORTLINT_WRITTEN=", 19) != 0 {
          environment[count] = entry
          count += 1
        }
        next += 1
      }
      environment[count] = nil
      return true
    }

    private func fill(_ entry: UnsafeMutablePointer<CChar>, _ words: String) {
      for (index, byte) in (Array(words.utf8) + [0]).enumerated() { entry[index] = CChar(bitPattern: byte) }
    }
  }

  private let memory = CrashMemory()

  /// Appends a number to an entry of the environment.
  private func append(_ number: Int, to entry: UnsafeMutablePointer<CChar>) {
    var power = 1
    while number / power >= 10 { power *= 10 }
    var end = strlen(entry)
    while power > 0 {
      entry[end] = CChar(0x30 + number / power % 10)
      end += 1
      power /= 10
    }
    entry[end] = 0
  }

  private func crashed(_ number: Int32) {
    let place = UInt(bitPattern: pthread_getspecific(memory.key))
    guard place > 0, strlen(memory.crashedEntry) < CrashMemory.size - 32 else {
      // Not while a file was checked: the crash is nobody's but ours.
      signal(number, SIG_DFL)
      raise(number)
      return
    }
    append(Int(place - 1), to: memory.crashedEntry)
    strcat(memory.crashedEntry, ",")
    append(memory.written.pointee, to: memory.writtenEntry)
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    execve(memory.program, CommandLine.unsafeArgv, memory.environment)
    _exit(2)
  }
#endif
