/// Why a policy file could not be read.
package enum PolicyReadError: Error, Hashable, Sendable {
  case missing
  case unreadable
  case tooLarge
}
