/// How much is too much, and where.
package struct CountLimit: Hashable, Sendable {
  /// The names by which the front matter knows the channel (`channels`), the first one for messages; empty: everywhere.
  package let channels: [String]
  /// Objected to from the next number on.
  package let moreThan: Int
  /// Objected to up to this number; nil: without end.
  package let atMost: Int?
  package let unit: TextUnit
  /// What a URL counts for; nil: its characters.
  package let linkLength: Int?
  /// When somebody last looked whether it is still so.
  package let checkedOn: CalendarDate

  package init(
    channels: [String], moreThan: Int, atMost: Int? = nil, unit: TextUnit = .codePoints, linkLength: Int? = nil,
    checkedOn: CalendarDate
  ) {
    self.channels = channels
    self.moreThan = moreThan
    self.atMost = atMost
    self.unit = unit
    self.linkLength = linkLength
    self.checkedOn = checkedOn
  }

  /// Whether a number is objected to.
  package func objects(to count: Int) -> Bool {
    count > moreThan && count <= atMost ?? .max
  }
}
