import Foundation

/// PyYAML, run as `python3 Tests/conformance/yaml_base_loader.py`.
enum SecondParser {
  struct Failure: Error {
    let status: Int32
  }

  /// The documents as JSON, one string each; nil if PyYAML is not installed.
  static func read(_ documents: [String]) throws -> [String]? {
    let folder = FileManager.default.temporaryDirectory
    let input = folder.appendingPathComponent("draftlint-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: input) }
    try Data(documents.joined(separator: "\0").utf8).write(to: input)
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", Folder.conformance.appendingPathComponent("yaml_base_loader.py").path]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    if [77, 127].contains(process.terminationStatus) { return nil }
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
