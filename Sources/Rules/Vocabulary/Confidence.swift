/// How sure a detector or rule is, 0…100 (SARIF's `rank`), with three names.
package struct Confidence: Hashable, Sendable, Comparable {
  package enum Level: String, Sendable, CaseIterable {
    case low
    case medium
    case high

    /// The lowest score that bears this name; what `min-confidence: medium` asks for.
    package var threshold: Confidence {
      switch self {
      case .low: Confidence(score: 0)
      case .medium: Confidence(score: 50)
      case .high: Confidence(score: 80)
      }
    }
  }

  package let score: Int

  /// Makes a confidence; a score outside 0…100 is moved to the nearer end.
  package init(score: Int) {
    self.score = min(max(score, 0), 100)
  }

  /// The score that stands for a bare name: 30, 60 or 90.
  package init(_ level: Level) {
    switch level {
    case .low: score = 30
    case .medium: score = 60
    case .high: score = 90
    }
  }

  /// `low` below 50, `high` from 80.
  package var level: Level {
    if self < Level.medium.threshold { return .low }
    return self < Level.high.threshold ? .medium : .high
  }

  package static func < (left: Confidence, right: Confidence) -> Bool {
    left.score < right.score
  }
}

extension Confidence.Level: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.threshold < right.threshold
  }
}
