/// What Git LFS leaves in place of a file that it keeps elsewhere (git-lfs, docs/spec.md, "The Pointer").
package enum LargeFilePointer {
  /// A pointer is smaller than this.
  private static let sizeLimit = 1024

  private static let starts = ["https://git-lfs.github.com/spec/", "https://hawser.github.com/spec/"]
    .map { Array("version \($0)".utf8) }

  package static func stands(in bytes: [UInt8]) -> Bool {
    bytes.count < sizeLimit && starts.contains(where: bytes.starts)
  }
}
