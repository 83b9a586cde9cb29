import SourceText

/// An entry of `rules:` as one file says it.
struct RuleEntry: Sendable {
  let selector: RuleSelector
  let setting: RuleSetting
  /// The key.
  let place: ByteRange
}
