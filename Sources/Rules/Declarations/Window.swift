/// How far the parts of a condition may lie apart.
package enum Window: String, Sendable, CaseIterable {
  case sentence
  case neighbouringSentences = "neighbouring-sentences"
  case paragraph
  case post
}
