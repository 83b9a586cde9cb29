package import Rules

/// How long an exception still holds, seen from one day.
package struct ExceptionTerm: Sendable {
  /// The last day on which it holds; nil: for ever.
  private let last: CalendarDate?
  /// Nil: nothing ends.
  private let today: CalendarDate?

  package init(last: CalendarDate?, today: CalendarDate?) {
    self.last = last
    self.today = today
  }

  package var isOver: Bool {
    guard let last, let today else { return false }
    return last < today
  }

  /// Whether it ends within ``ExceptionState/warningDays``.
  package var endsSoon: Bool {
    guard let last, let today else { return false }
    return !isOver && last.dayNumber - today.dayNumber <= ExceptionState.warningDays
  }
}
