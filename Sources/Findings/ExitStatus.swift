/// How the tool ends.
package enum ExitStatus: Int32, Sendable {
  case clean = 0
  case findings = 1
  /// The job could not be done fully; wins over ``findings``.
  case incomplete = 2
}
