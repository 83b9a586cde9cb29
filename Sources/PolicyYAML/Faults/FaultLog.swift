import SourceText

/// The faults of a text in the order in which they were noticed, up to a limit.
struct FaultLog {
  private(set) var faults: [SyntaxFault] = []
  private let limit: Int
  /// Whether a limit ended the reading. Nothing is logged after it.
  private(set) var isClosed = false

  init(limit: Int) {
    self.limit = limit
  }

  mutating func add(_ kind: SyntaxFault.Kind, at range: ByteRange) {
    guard !isClosed else { return }
    guard faults.count < limit else { return close(.faultCount(limit), at: range) }
    faults.append(SyntaxFault(kind, at: range))
  }

  /// Adds the last fault.
  mutating func close(_ fault: LimitFault, at range: ByteRange) {
    guard !isClosed else { return }
    faults.append(SyntaxFault(.limit(fault), at: range))
    isClosed = true
  }

  /// The faults in the order of the file, each once: lines that were read twice have theirs twice.
  var sorted: [SyntaxFault] {
    faults.sorted { $0.range < $1.range }.reduce(into: []) { sorted, fault in
      if sorted.last != fault { sorted.append(fault) }
    }
  }
}
