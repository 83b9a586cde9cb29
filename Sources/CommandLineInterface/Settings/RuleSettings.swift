import Rules
import Workspace

/// By which rules is checked: what the options of ``PolicyOptions`` mean.
struct RuleSettings: Sendable {
  /// The policy for all drafts; nil: the nearest of each.
  var policy: FilePath?
  /// The folder of the rules; nil: the built-in ones.
  var rules: FilePath?
  /// Rules or categories as typed.
  var only: [String] = []
  var ignore: [String] = []
  /// Values of the policy that hold for this run only, by key path.
  var assignments: [(key: String, value: String)] = []
  var today: CalendarDate

  init(today: CalendarDate) {
    self.today = today
  }

  init(_ options: PolicyOptions, in environment: ToolEnvironment) throws(UsageError) {
    let typed = try OptionReader.date(options.today, .today)
    today = if let typed { typed } else { try environment.knownToday() }
    policy = try OptionReader.path(options.policy, .policy)
    rules = try OptionReader.path(options.rules, .rules)
    only = options.only
    ignore = options.ignore
    for text in options.set { assignments.append(try OptionReader.pair(text, .set)) }
  }
}
