/// What a pattern is there for.
package enum PatternUse: Hashable, Sendable {
  /// It is looked for in every text: the prefilter says where, and lists it among the candidates.
  case search
  /// It is asked only where something else was found, to confirm or to silence it. It costs nothing before that: no
  /// trigger is derived, and it is listed nowhere.
  case query
}
