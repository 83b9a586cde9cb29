/// What a rule counts.
package enum CountSubject: String, Sendable, CaseIterable {
  /// The characters of the post.
  case characters
  /// The characters of each alternative text.
  case altCharacters = "alt-characters"
  /// The hashtags of the post.
  case hashtags
}
