import Workspace

/// A draft to be checked.
struct CheckInput: Sendable {
  /// To be printed.
  let path: FilePath
  /// To be opened, and to find the policy: absolute.
  let location: FilePath
  /// What came on standard input; nil: the file is read when its turn has come.
  let bytes: [UInt8]?
}
