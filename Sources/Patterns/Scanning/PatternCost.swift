/// What a pattern has cost a scanner so far: for those who write rules and wonder where the time goes.
package struct PatternCost: Sendable {
  /// The name of the pattern.
  package let name: String
  /// How often PCRE2 was asked to look for it.
  package internal(set) var searches = 0
  package internal(set) var matches = 0
  /// Compiling it, translating it to machine code and searching.
  package internal(set) var time = Duration.zero

  init(_ name: String) {
    self.name = name
  }
}
