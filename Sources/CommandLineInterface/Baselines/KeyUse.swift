/// What a job does about the key of value digests.
enum KeyUse: Hashable, Sendable {
  /// Reads it where a baseline or exception depends on a value.
  case ifNeeded
  /// Reads it, and cannot do without.
  case needed
  /// Reads it, or makes one.
  case made
}
