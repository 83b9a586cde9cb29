/// A declared key of a mapping, without the type of its value.
struct FieldShape: Sendable {
  let key: String
  let shape: Shape
  let isRequired: Bool
  /// What it is for; shown by editors that use the schema.
  let summary: LocalizedText
}
