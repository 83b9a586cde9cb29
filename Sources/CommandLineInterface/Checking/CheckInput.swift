import Workspace

/// A draft to be checked.
struct CheckInput: Sendable {
  /// A draft as a repository has it.
  struct Stored: Sendable {
    let object: String
    let objects: GitObjects
  }

  /// To be printed.
  let path: FilePath
  /// To be opened, and to find the policy: absolute.
  let location: FilePath
  /// What came on standard input; nil: the file is read when its turn has come.
  let bytes: [UInt8]?
  /// Where it is read in place of the file; nil: the file.
  var stored: Stored?
  /// Nil: all findings are asked for.
  var narrowing: Narrowing?
}
