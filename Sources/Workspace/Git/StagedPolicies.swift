/// The policies as the index has them: a commit is checked by the policy that it brings, not by the one that lies in
/// the work tree.
package final class StagedPolicies {
  private let repository: GitRepository
  private let objects: GitObjects
  private let policies: [FilePath: String]

  package init(_ repository: GitRepository, objects: GitObjects) throws(GitError) {
    self.repository = repository
    self.objects = objects
    policies = try repository.stagedPolicies()
  }

  /// Whether the index has a policy at an absolute path.
  func contains(_ location: FilePath) -> Bool {
    policies[location] != nil
  }

  /// The bytes of a policy, or of another file that a policy extends; nil where the index does not have it.
  func bytes(at location: FilePath) throws(WorkspaceError) -> [UInt8]? {
    let object: String?
    do throws(GitError) {
      object = if let known = policies[location] { known } else { try repository.stagedObject(at: location) }
    } catch {
      throw WorkspaceError(path: location, reason: .missingObject)
    }
    guard let object else { return nil }
    return try objects.bytes(of: object, path: location)
  }
}
