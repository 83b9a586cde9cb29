/// Which rules an entry of `rules:` speaks of.
enum RuleSelector: Hashable, Sendable {
  case rule(RuleID)
  /// `PACK/*`: all rules of a pack.
  case pack(String)
}
