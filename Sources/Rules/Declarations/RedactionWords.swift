/// What is written in place of what is objected to (`rules/redaction.yml`).
package struct RedactionWords: Hashable, Sendable {
  /// A kind of value, or those of a kind that are of one class or form: `PHONE_NUMBER(mobile)`.
  package struct Selector: Hashable, Sendable {
    package let kind: EntityKind
    package let form: String?

    package init(_ kind: EntityKind, form: String? = nil) {
      self.kind = kind
      self.form = form
    }
  }

  /// The word that says what stood there, without brackets.
  package let placeholders: [EntityKind: LocalizedText]
  /// The word for every other kind.
  package let other: LocalizedText
  /// Invented values in the order in which they are used; in the last, `###` stands for a number that counts up.
  package let pseudonyms: [Selector: [String]]
  package let givenNames: [String]
  package let surnames: [String]

  /// For a rule folder that says nothing of it.
  package static let none = RedactionWords(
    placeholders: [:], other: LocalizedText(german: "…", english: "…"), pseudonyms: [:], givenNames: [], surnames: [])

  package init(
    placeholders: [EntityKind: LocalizedText], other: LocalizedText, pseudonyms: [Selector: [String]],
    givenNames: [String], surnames: [String]
  ) {
    self.placeholders = placeholders
    self.other = other
    self.pseudonyms = pseudonyms
    self.givenNames = givenNames
    self.surnames = surnames
  }

  package func placeholder(for kind: EntityKind) -> LocalizedText {
    placeholders[kind] ?? other
  }
}
