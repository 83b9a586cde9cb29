import SourceText

/// What a rule tells its readers, and by what it is tested: nothing that a check of a draft without findings asks for.
///
/// A class, so that a declaration is copied without taking hold of all its texts.
final class RuleDescription: Sendable {
  let title: LocalizedText
  let message: LocalizedText
  let nearMiss: LocalizedText?
  let instead: LocalizedText
  let why: LocalizedText
  let law: [String]
  let bad: [Example]
  let good: [Example]
  let knownBad: [Example]
  let knownGood: [Example]
  let exampleAuthority: Authority?

  init(
    title: LocalizedText, message: LocalizedText, nearMiss: LocalizedText?, instead: LocalizedText,
    why: LocalizedText, law: [String], bad: [Example] = [], good: [Example] = [], knownBad: [Example] = [],
    knownGood: [Example] = [], exampleAuthority: Authority? = nil
  ) {
    self.title = title
    self.message = message
    self.nearMiss = nearMiss
    self.instead = instead
    self.why = why
    self.law = law
    self.bad = bad
    self.good = good
    self.knownBad = knownBad
    self.knownGood = knownGood
    self.exampleAuthority = exampleAuthority
  }
}
