import Findings
import Rules
import Workspace

/// Where the key of value digests comes from: the variable `DRAFTLINT_KEY`, otherwise the file `.draftlint-key` in the
/// root of the drafts.
struct KeyStore {
  static let variable = "DRAFTLINT_KEY"
  static let fileName = ".draftlint-key"
  /// Bytes beyond which a file is no key.
  private static let sizeLimit = 4096

  /// The folder of the file; absolute.
  let folder: FilePath
  let environment: ToolEnvironment

  var location: FilePath { folder.appending(Self.fileName) }

  /// As it is printed.
  var path: FilePath {
    environment.workingDirectory.way(to: location)
  }

  /// The key; nil where there is none.
  ///
  /// - Throws: ``KeyFault`` for one that is there and cannot be used.
  func key() throws(KeyFault) -> ValueKey? {
    if let text = environment.variable(Self.variable) {
      guard let key = ValueKey(text) else { throw .malformed(Self.variable) }
      return key
    }
    let bytes: [UInt8]
    do throws(WorkspaceError) {
      bytes = try FileReader.read(location, limit: Self.sizeLimit)
    } catch  where error.reason == .missing {
      return nil
    } catch {
      throw .unreadable(WorkspaceError(path: path, reason: error.reason))
    }
    guard let key = ValueKey(String(decoding: bytes, as: UTF8.self)) else { throw .malformed(path.description) }
    return key
  }
}
