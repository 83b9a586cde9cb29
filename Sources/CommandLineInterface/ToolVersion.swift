/// The version of the tool, as in `CHANGELOG.md`.
package enum ToolVersion {
  package static let current = "0.1.0"
}
