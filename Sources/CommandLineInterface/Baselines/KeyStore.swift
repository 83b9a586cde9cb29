import Findings
import Rules
import Workspace

/// The key of value digests: from the variable, otherwise from the file in the root of the drafts.
struct KeyStore {
  /// The folder of the file; absolute.
  let folder: FilePath
  let environment: ToolEnvironment

  var location: FilePath { folder.appending(KeyFile.name) }

  /// As it is printed.
  var path: FilePath { environment.workingDirectory.way(to: location) }

  /// The key; nil where there is none.
  ///
  /// - Throws: ``KeyFault`` for one that is there and cannot be used.
  func key() throws(KeyFault) -> ValueKey? {
    if let text = environment.variable(KeyFile.variable) { return try Self.key(text, from: KeyFile.variable) }
    let text: String?
    do throws(WorkspaceError) {
      text = try KeyFile.text(in: folder)
    } catch {
      throw .unreadable(WorkspaceError(path: path, reason: error.reason))
    }
    guard let text else { return nil }
    return try Self.key(text, from: path.description)
  }

  private static func key(_ text: String, from place: String) throws(KeyFault) -> ValueKey {
    guard let key = ValueKey(text) else { throw .malformed(place) }
    return key
  }
}
