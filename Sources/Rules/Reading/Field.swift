/// A declared key of a mapping and how its value is read. A class, since it is declared once and read in every file.
final class Field<Value>: Sendable {
  let key: String
  let reader: ValueReader<Value>
  /// The same without the type of the value.
  let shape: FieldShape

  init(_ key: String, _ reader: ValueReader<Value>, isRequired: Bool = false, de: String, en: String) {
    self.key = key
    self.reader = reader
    shape = FieldShape(
      key: key, shape: reader.shape, isRequired: isRequired, summary: LocalizedText(german: de, english: en))
  }
}
