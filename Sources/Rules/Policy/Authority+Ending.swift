extension Authority {
  /// Takes out the persons whose entry ended before `today`, and returns them; nil: nothing ends.
  ///
  /// An entry holds on its last day. One whose last day cannot be read does not end.
  package mutating func endEntries(before today: CalendarDate?) -> [Person] {
    guard let today else { return [] }
    var ended: [Person] = []
    for list in [\Authority.officeHolders, \.pressContacts, \.staffWithExternalFunction, \.publicFigures] {
      let isOver = { (person: Person) in person.until.flatMap { CalendarDate($0) }.map { $0 < today } ?? false }
      ended += self[keyPath: list].filter(isOver)
      self[keyPath: list].removeAll(where: isOver)
    }
    return ended
  }
}
