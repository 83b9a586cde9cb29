package import SourceText

/// An example of a detector or rule file that does not hold. Examples are our own text, so it may be printed.
package struct ExampleFailure: Sendable {
  package enum Fault: Hashable, Sendable {
    /// A marked span was not seen.
    case missed(String)
    /// Something unmarked was seen.
    case unexpected(String)
    /// A bad example raised nothing.
    case silent
    /// A good example raised the rule.
    case raised(String)
    /// The prefilter keeps a pattern from something that it would match: its trigger is wrong.
    case hiddenByPrefilter
    /// An example kept as a known fault holds by now: move it to the examples.
    case cured
  }

  /// The id of the detector or rule.
  package let subject: String
  package let path: String
  /// Where the example stands in its file.
  package let declaredAt: ByteRange
  package let text: String
  package let fault: Fault
  /// The disguise in which it failed; nil for the example as written.
  package let disguise: ExampleDisguise?
}
