package import Rules
package import SourceText

/// The person of whom an entity tells something: a diagnosis and the one who has it.
package struct EntityLink: Hashable, Sendable {
  /// `PERSON`, `AGE`, `HANDLE` …, or ``EntityKind/personReference`` where nobody is named (`unsere Kollegin`).
  package let kind: EntityKind
  /// In the draft's matching text.
  package let textRange: ByteRange
  /// In the original file.
  package let range: ByteRange
}
