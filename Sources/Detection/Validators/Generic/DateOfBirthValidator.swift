/// A date that somebody may have been born on: it is in the calendar and in a plausible century.
///
/// Source: Gregorian calendar; ISO 8601, DIN 5008 and written forms (`12. Mai 1984`, `May 12, 1984`, `12.5.84`). The
/// years 1900 to 2099 are plausible for a living person; earlier ones leave the date `unknown`, and so does a month or a
/// year without a day. It knows no today.
struct DateOfBirthValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    guard let date = WrittenDate(candidate, months: lists[.monthNames]) else {
      return .invalid(Verdict.Note.structure)
    }
    guard (1500...2099).contains(date.year) else { return .invalid("year-implausible") }
    if let month = date.month {
      guard CivilDate.exists(year: date.year, month: month, day: date.day ?? 1) else { return .invalid("no-such-day") }
    }
    guard date.year >= 1900 else { return Verdict(.unknown, note: "historical") }
    return date.day == nil ? Verdict(.unknown, note: "no-day") : Verdict(.valid, isReserved: isSpecimen(date))
  }

  /// The birthday of the Mustermann family on the Bundesdruckerei's specimens.
  private func isSpecimen(_ date: WrittenDate) -> Bool {
    let number = (date.year * 100 + (date.month ?? 0)) * 100 + (date.day ?? 0)
    return lists.isReserved(.birth, Array(String(number).utf8))
  }
}
