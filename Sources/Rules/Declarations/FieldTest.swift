/// A question to the front matter: whether a field has one of some values.
package struct FieldTest: Hashable, Sendable {
  /// The key path; `[]` stands for every item of a list: `media[].people`.
  package let key: String
  package let values: [String]

  package init(key: String, values: [String]) {
    self.key = key
    self.values = values
  }
}
