import Foundation

/// The Swift files of the package, read once.
struct SourceTree {
  struct File {
    let target: String
    let path: String
    let text: String
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file below `folder` ("Sources" or "Tests"); the target is the first folder below it.
  static func files(below folder: String) throws -> [File] {
    let base = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
      return File(target: String(name.prefix { $0 != "/" }), path: "\(folder)/\(name)", text: text)
    }
  }
}
