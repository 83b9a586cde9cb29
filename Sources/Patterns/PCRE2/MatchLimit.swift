/// Which of the limits of a search was hit.
package enum MatchLimit: String, Hashable, Sendable, CaseIterable {
  case match
  case depth
  case heap
}
