import Foundation
import Rules
import SourceText

/// The files beside these tests.
enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// The YAML files below a folder, with their paths from there, in the order of their paths.
  static func files(below path: String) -> [SourceFile] {
    let base = folder.appendingPathComponent(path)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yml") }.sorted().compactMap { name in
      read(path + "/" + name).map { SourceFile(path: name, bytes: $0) }
    }
  }

  static func read(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appendingPathComponent(path))).map { Array($0) }
  }

  /// The names in a folder, sorted.
  static func names(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path).path)) ?? []).sorted()
  }

  static let lists = ["lists/districts-de": WordList(loaded: Array("A\nB\n".utf8))]

  /// A small library with one declaration of each form.
  static let library = RuleLoader.load(
    files(below: "library"), lists: lists, options: RuleLoadingOptions(includesExamples: true)
  ).library
}
