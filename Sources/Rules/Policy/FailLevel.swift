/// The severity from which on a run fails, as `gate.fail-on` and `--fail-on` take it.
package enum FailLevel: String, Sendable, CaseIterable {
  case error
  case warning
  case note
  case never
}
