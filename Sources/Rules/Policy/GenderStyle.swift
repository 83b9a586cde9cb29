/// How the authority's house style writes gender.
package enum GenderStyle: String, Sendable, CaseIterable {
  case none, pair, neutral, star, colon, any
}
