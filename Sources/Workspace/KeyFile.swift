/// Where the key of value digests stands: in a variable, or in a file in the root of the drafts.
package enum KeyFile {
  package static let variable = "DRAFTLINT_KEY"
  package static let name = ".draftlint-key"
  /// Bytes beyond which a file is no key.
  private static let sizeLimit = 4096

  /// What the file of a folder says; nil where there is none.
  package static func text(in folder: FilePath) throws(WorkspaceError) -> String? {
    do throws(WorkspaceError) {
      return String(decoding: try FileReader.read(folder.appending(name), limit: sizeLimit), as: UTF8.self)
    } catch  where error.reason == .missing {
      return nil
    }
  }
}
