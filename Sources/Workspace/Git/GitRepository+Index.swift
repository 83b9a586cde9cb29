extension GitRepository {
  /// The reader of this repository's objects.
  package func objects() -> GitObjects {
    GitObjects(git)
  }

  /// The object of a file in the index; nil where it is not in there, or not as one plain file.
  func stagedObject(at location: FilePath) throws(GitError) -> String? {
    guard let path = location.relative(to: root), !path.bytes.isEmpty else { return nil }
    let bytes = try Git(folder: root).output("ls-files", "--stage", "-z", paths: [path])
    return Self.entries(bytes).first { $0.path == path }?.object
  }

  /// Every policy in the index, by its absolute path.
  func stagedPolicies() throws(GitError) -> [FilePath: String] {
    let pattern = FilePath(":(glob)**/\(PolicyLocator.fileName)")
    let bytes = try Git(folder: root, readsPatterns: true).output("ls-files", "--stage", "-z", paths: [pattern])
    return Dictionary(Self.entries(bytes).map { (location(of: $0.path), $0.object) }) { first, _ in first }
  }

  /// `MODE OBJECT STAGE`, tab, path, NUL. Only plain files, and none that is unmerged.
  private static func entries(_ bytes: [UInt8]) -> [(path: FilePath, object: String)] {
    bytes.split(separator: 0).compactMap { entry in
      let parts = entry.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let words = parts[0].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3, words[0].hasPrefix("100"), words[2] == "0" else { return nil }
      return (FilePath(bytes: parts[1]), words[1])
    }
  }
}
