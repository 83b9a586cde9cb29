import Rules

extension CalendarDate {
  /// Days since 1 March of the year 0 in the Gregorian calendar, for differences: the year starts in March, so that the
  /// leap day is its last.
  var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5 + day - 1
  }
}
