import Synchronization

/// Reads objects of a repository through one `git cat-file --batch`, started when the first is asked for; any number
/// of threads may ask.
package final class GitObjects: Sendable {
  private let git: Git
  private let stream = Mutex<ObjectStream?>(nil)

  init(_ git: Git) {
    self.git = git
  }

  /// The bytes of a file's object; `path` is what an error tells of.
  ///
  /// - Throws: ``WorkspaceError/Reason/missingObject`` where the repository does not have it.
  package func bytes(
    of object: String, path: FilePath, limit: Int = FileReader.defaultLimit
  ) throws(WorkspaceError) -> [UInt8] {
    let outcome = stream.withLock { stream -> Result<[UInt8], WorkspaceError> in
      do throws(WorkspaceError) {
        if stream == nil { stream = try ObjectStream(git) }
        guard let bytes = try stream?.bytes(of: object, path: path, limit: limit) else {
          return .failure(WorkspaceError(path: path, reason: .missingObject))
        }
        return .success(bytes)
      } catch {
        // What the stream would say next belongs to this object.
        stream = nil
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
