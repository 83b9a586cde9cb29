/// The form that a value of a file must have: what the readers hold it to and what the JSON Schema says of it.
indirect enum Shape: Sendable {
  /// Any text but the empty one.
  case text
  /// A text of a form, given as a regular expression that JSON Schema (ECMA-262) and PCRE2 read alike.
  case form(String)
  /// The id of a rule.
  case rule
  /// One of some words.
  case choice([String])
  case integer(ClosedRange<Int>)
  /// `true` or `false`.
  case flag
  case list(Shape)
  /// A mapping whose keys are declared.
  case object(ObjectShape)
  /// A mapping whose keys are names of a form.
  case table(keys: String, values: Shape)
  /// A mapping whose keys are rules and packs (`PACK/*`).
  case ruleTable(Shape)
  case either([Shape])
}
