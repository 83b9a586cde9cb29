/// How a pattern is to be read, beyond what holds for every pattern.
package struct PatternOptions: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Upper and lower case are the same, in all of Unicode; `(?-i:…)` switches it off inside the pattern.
  package static let caseless = PatternOptions(rawValue: 1)
  /// Blanks and `# comments` outside of classes mean nothing.
  package static let extended = PatternOptions(rawValue: 2)
}
