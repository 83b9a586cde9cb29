package import Rules
package import SourceText

/// A draft in which what was objected to has been replaced.
package struct RedactedDraft: Sendable {
  /// A value and what has taken its place. It holds the value itself: for the map that a user asks for, nothing else.
  package struct Entry: Hashable, Sendable {
    package let kind: EntityKind
    package let original: String
    package let replacement: String
  }

  package let file: SourceFile
  package let entries: [Entry]
  /// Whether something is objected to that stands in no place that can be written: the file's name.
  package let isNameObjectedTo: Bool
  /// Whether nothing is left to replace; stand-ins are not looked at again.
  package let isComplete: Bool
}
