import PolicyYAML
import SourceText

extension ValueReader where Value == Authority.Person {
  /// A name, or a mapping with role and last day.
  static let person = ValueReader.text(
    { Authority.Person(name: $0) },
    or: .object(RegisterEntryFields.person) { keyed in
      let (name, role) = (keyed[RegisterEntryFields.name], keyed[RegisterEntryFields.role])
      let until = keyed[RegisterEntryFields.until]
      keyed.warn(ifPast: until, of: RegisterEntryFields.until, RuleFault.expiredEntry)
      return name.map { Authority.Person(name: $0, role: role, until: until?.description) }
    })
}

extension ValueReader where Value == Authority.ApprovedTool {
  /// A host name, or a mapping with contract and day of review.
  static let approvedTool = ValueReader.text(
    { Authority.ApprovedTool(host: $0) },
    or: .object(RegisterEntryFields.approvedTool) { keyed in
      let (host, contract) = (keyed[RegisterEntryFields.host], keyed[RegisterEntryFields.contract])
      let review = keyed[RegisterEntryFields.review]
      keyed.warn(ifPast: review, of: RegisterEntryFields.review, RuleFault.overdueReview)
      return host.map { Authority.ApprovedTool(host: $0, contract: contract, review: review?.description) }
    })
}

extension ValueReader where Value == Authority.Election {
  static let election = ValueReader.object(RegisterEntryFields.election) { keyed in
    let (type, date) = (keyed[RegisterEntryFields.type], keyed[RegisterEntryFields.date])
    guard let type, let date else { return nil }
    return Authority.Election(type: type, date: date.description)
  }
}

extension KeyedReader {
  /// Tells that a day of the register is past.
  func warn(ifPast date: CalendarDate?, of field: Field<CalendarDate>, _ fault: (CalendarDate) -> RuleFault) {
    guard context.names.tellsEndedEntries, let date, let today = context.names.today, date < today else { return }
    context.report(fault(date), at: range(of: field))
  }
}
