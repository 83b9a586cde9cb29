/// A key of a JSON object or TOML table with its value.
package struct DataMember: Hashable, Sendable {
  package let key: DataText
  package let value: DataValue
}
