/// Why front matter could not be read as fields.
package enum FrontMatterFault: Error, Hashable, Sendable {
  /// The opening line has no closing line; the file is read as if it had no front matter.
  case unterminated
  /// Outside the subset that is read, or not well-formed.
  case unsupported
  /// Nested deeper than ``DraftLimits/maximumDepth``.
  case tooDeep
}
