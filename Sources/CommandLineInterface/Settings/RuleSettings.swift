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
    try self.init(
      policy: options.policy, rules: options.rules, set: options.set, today: options.today, in: environment)
    only = options.only
    ignore = options.ignore
  }

  /// What is typed after the options of these names.
  init(
    policy: String?, rules: String?, set: [String] = [], today: String?, in environment: ToolEnvironment
  ) throws(UsageError) {
    let typed = try OptionReader.date(today, .today)
    self.today = if let typed { typed } else { try environment.knownToday() }
    self.policy = try OptionReader.path(policy, .policy)
    self.rules = try OptionReader.path(rules, .rules)
    for text in set { assignments.append(try OptionReader.pair(text, .set)) }
  }
}
