import Glibc

/// Why a file or folder could not be read or written.
package struct WorkspaceError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case missing
    /// Something stands where something new was to be made.
    case exists
    case forbidden
    case isFolder
    case isNoFolder
    /// Neither a file nor a folder; reading it could wait for ever.
    case isSpecial(SpecialFile)
    /// Larger than so many bytes.
    case tooLarge(limit: Int)
    /// Symbolic links that lead round in a circle.
    case linkLoop
    case nameTooLong
    case diskFull
    /// The reader of our output has gone.
    case closedPipe
    /// The repository does not have what the file consists of: a partial clone, or a damaged one.
    case missingObject
    /// The file itself lies elsewhere; this is what Git LFS leaves in its place.
    case largeFilePointer
    /// Git holds several versions of it after a merge.
    case unmerged
    /// Any other error number of the system.
    case system(Int32)
  }

  package enum SpecialFile: Hashable, Sendable {
    case pipe
    case socket
    case device
  }

  package let path: FilePath
  package let reason: Reason

  package init(path: FilePath, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// Makes the error that an error number of the system stands for.
  init(path: FilePath, code: Int32) {
    let reason: Reason =
      switch code {
      case ENOENT: .missing
      case EEXIST: .exists
      case EACCES, EPERM: .forbidden
      case EISDIR: .isFolder
      case ENOTDIR: .isNoFolder
      case ELOOP: .linkLoop
      case ENAMETOOLONG: .nameTooLong
      case ENOSPC, EDQUOT: .diskFull
      case EPIPE: .closedPipe
      default: .system(code)
      }
    self.init(path: path, reason: reason)
  }

  /// The error that the system has just reported.
  static func last(_ path: FilePath) -> WorkspaceError {
    WorkspaceError(path: path, code: errno)
  }

  /// The system's own words for a failed call.
  static func text(of reason: Reason) -> String {
    if case .system(let code) = reason { systemText(code) } else { "\(reason)" }
  }

  /// The system's own words for an error number, in English.
  package static func systemText(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 128)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
