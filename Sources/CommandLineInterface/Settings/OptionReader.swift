import Rules
import Workspace

/// From what was typed after an option to what it means.
enum OptionReader {
  /// One of a closed set of names.
  static func choice<Choice: RawRepresentable<String>>(
    _ text: String?, _ option: OptionHelp
  ) throws(UsageError) -> Choice? {
    guard let text else { return nil }
    guard let choice = Choice(rawValue: text) else { throw .badChoice(ArgumentText.shown(text), for: option) }
    return choice
  }

  /// A whole number from 1.
  static func count(_ text: String?, _ option: OptionHelp) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let count = Int(text), count >= 1 else { throw .badForm(ArgumentText.shown(text), for: option) }
    return count
  }

  static func date(_ text: String?, _ option: OptionHelp) throws(UsageError) -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(text) else { throw .badForm(ArgumentText.shown(text), for: option) }
    return date
  }

  static func path(_ text: String?, _ option: OptionHelp) throws(UsageError) -> FilePath? {
    guard let text else { return nil }
    guard !text.isEmpty else { throw .badForm(text, for: option) }
    return ArgumentText.path(text)
  }

  /// `KEY=VALUE`, both not empty; the value may hold further `=`.
  static func pair(_ text: String, _ option: OptionHelp) throws(UsageError) -> (key: String, value: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw .badForm(ArgumentText.shown(text), for: option)
    }
    return (String(parts[0]), String(parts[1]))
  }
}
