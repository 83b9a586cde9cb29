/// Whether upper and lower case matter to a pattern.
enum LetterCase: String, Sendable, CaseIterable {
  case sensitive
  case insensitive
}
