/// What a network takes for a character.
package enum TextUnit: String, Sendable, CaseIterable {
  case codePoints = "code-points"
  case utf16 = "utf-16"
  /// What readers take for one: an emoji of several code points is one.
  case graphemes
  /// As X counts: emoji and the scripts of East Asia are two, most others one (twitter-text, configuration 3).
  case weighted
}
