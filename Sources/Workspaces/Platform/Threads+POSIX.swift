#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// A lock that can be waited at. Used where `Synchronization.Mutex` is not enough, for that has nothing to wait for.
  ///
  /// Unchecked because its two members are the system's own thread-safe objects, pinned in memory.
  package final class Gate: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    package init() {
      pthread_mutex_init(mutex, nil)
      pthread_cond_init(condition, nil)
    }

    deinit {
      pthread_cond_destroy(condition)
      pthread_mutex_destroy(mutex)
      condition.deallocate()
      mutex.deallocate()
    }

    /// Waits until nobody else holds it.
    package func lock() { pthread_mutex_lock(mutex) }
    /// Lets the next one in.
    package func unlock() { pthread_mutex_unlock(mutex) }

    /// Lets others in until one of them calls `announce`; the lock is held again afterwards.
    package func wait() { pthread_cond_wait(condition, mutex) }

    /// Wakes all that wait.
    package func announce() { pthread_cond_broadcast(condition) }
  }

  extension Platform {
    /// A thread that was started and must be joined.
    package struct Thread {
      fileprivate let handle: pthread_t
    }

    /// Starts a thread; nil where the system gives none.
    package static func startThread(_ body: @escaping @Sendable () -> Void) -> Thread? {
      let box = Unmanaged.passRetained(Body(body))
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      defer { pthread_attr_destroy(&attributes) }
      // Elsewhere the default is as small as 128 KB; Linux gives the main thread 8 MB.
      pthread_attr_setstacksize(&attributes, 8 << 20)
      #if canImport(Darwin)
        var handle: pthread_t?
        let code = pthread_create(&handle, &attributes, { argument in run(argument) }, box.toOpaque())
      #else
        var handle = pthread_t()
        let code = pthread_create(&handle, &attributes, { argument in run(argument) }, box.toOpaque())
      #endif
      guard code == 0 else {
        box.release()
        return nil
      }
      #if canImport(Darwin)
        return handle.map(Thread.init(handle:))
      #else
        return Thread(handle: handle)
      #endif
    }

    /// Waits until a thread has ended.
    package static func join(_ thread: Thread) {
      pthread_join(thread.handle, nil)
    }
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    Crashes.useOwnStack()
    if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
    return nil
  }
#endif
