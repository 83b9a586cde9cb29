package import Foundation
package import SourceText

/// The package's own folder, for tests that read its files.
package enum PackageFolder {
  package static let url = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files below a folder of the package, paths relative to that folder, in the order of the paths' bytes.
  package static func files(below folder: String) throws -> [SourceFile] {
    let base = url.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    var files: [SourceFile] = []
    for name in names.sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) {
      var isFolder: ObjCBool = false
      let path = base.appendingPathComponent(name).path
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      files.append(SourceFile(path: name, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path)))))
    }
    return files
  }
}
