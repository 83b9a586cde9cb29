import Foundation

/// Where the files of the tests lie.
enum Folder {
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let faults = tests.appendingPathComponent("Fixtures/faults")
  static let conformance = tests.deletingLastPathComponent().appendingPathComponent("conformance")
}
