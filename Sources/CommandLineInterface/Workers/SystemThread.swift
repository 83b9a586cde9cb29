import Glibc

/// A thread of the system that runs one closure.
final class SystemThread {
  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  private var handle = pthread_t()
  private var isRunning: Bool

  /// Starts at once; nil where the system has no thread to give.
  init?(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    let code = pthread_create(
      &handle, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, body.toOpaque())
    isRunning = code == 0
    guard code == 0 else {
      body.release()
      return nil
    }
  }

  /// Waits for the end of the closure.
  func join() {
    guard isRunning else { return }
    pthread_join(handle, nil)
    isRunning = false
  }

  deinit {
    join()
  }
}
