extension RegexNode {
  /// Whether a match can start with a class that is repeated without a limit, with nothing before it that allows few
  /// starts only.
  ///
  /// A search then tries every place of a run of that class, and reads the rest of the run each time.
  var startsWithUnboundedClass: Bool {
    start == .unboundedClass
  }

  private enum Start {
    case unboundedClass
    /// Another class, character or assertion.
    case other
    /// The node can match nothing, so that the next one may be the start.
    case open
  }

  /// Repetitions up to here count as limited.
  private static let limit = 256

  private var start: Start {
    switch self {
    case .text, .character, .set, .opaque, .wordBoundary, .lookAhead, .assertion: .other
    case .sequence(let items): items.lazy.map(\.start).first { $0 != .open } ?? .open
    case .choice(let branches):
      branches.contains { $0.start == .unboundedClass }
        ? .unboundedClass : branches.contains { $0.start == .open } ? .open : .other
    case .repetition(let item, let least, let most):
      if case .set = item, most.map({ $0 > Self.limit }) ?? true {
        .unboundedClass
      } else {
        item.start == .unboundedClass ? .unboundedClass : least == 0 ? .open : item.start
      }
    }
  }
}
