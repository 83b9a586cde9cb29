/// The language in which the tool speaks to its user.
package enum Language: String, Sendable, CaseIterable {
  case german = "de"
  case english = "en"
}
