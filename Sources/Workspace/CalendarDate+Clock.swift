import Glibc
package import Rules

extension CalendarDate {
  /// The day by the machine's clock, in its time zone; nil where the clock is out of the calendar.
  package static func today() -> CalendarDate? {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
