/// A day of the Gregorian calendar, as far as validators need it.
enum CivilDate {
  /// How many days the month can have; 0 where there is no such month.
  static func longestMonth(_ month: Int) -> Int {
    switch month {
    case 2: 29
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func exists(year: Int, month: Int, day: Int) -> Bool {
    day >= 1 && day <= (month == 2 && !isLeapYear(year) ? 28 : longestMonth(month))
  }
}
